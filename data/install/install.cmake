# What is installed and packed, and how the program is linked for that. The end
# of CMakeLists.txt includes this.
#
#   cmake --install build --prefix /opt  (DESTDIR is respected)
#   cd build && cpack                    (.tar.gz and .deb; for Windows .zip)
#
# -DBUILD_SHARED_LIBS=ON makes a shared library. -DWUERR_STATIC=ON links the
# program statically; with CC=musl-gcc it then runs on any Linux. What packages
# say of their origin is at the top of packages.cmake.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(NOT PROJECT_DESCRIPTION)
  set(PROJECT_DESCRIPTION
    "tells what a Windows Update, WSUS or BITS error code means")
endif()

# ---- the release --------------------------------------------------------

# NEWS begins with it. From there the manual page and Debian's changelog have
# its date, so that a build at any time gives the same.
set(NEWS_FILE ${PROJECT_SOURCE_DIR}/data/install/NEWS)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${NEWS_FILE})
file(READ ${NEWS_FILE} NEWS)
if(NOT NEWS MATCHES "^wuerr ([^ ]+) \\((([0-9]+)-0?([0-9]+)-0?([0-9]+))\\)\n"
   OR NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR "data/install/NEWS does not begin with "
    "`wuerr ${PROJECT_VERSION} (YEAR-MONTH-DAY)'")
endif()
set(RELEASED ${CMAKE_MATCH_2})
set(MONTHS January February March April May June July August September
  October November December)
math(EXPR MONTH "${CMAKE_MATCH_4} - 1")
list(GET MONTHS ${MONTH} MONTH)
set(MANUAL_DATE "${MONTH} ${CMAKE_MATCH_5}, ${CMAKE_MATCH_3}")
set(MANUAL ${PROJECT_BINARY_DIR}/wuerr.1)
configure_file(${PROJECT_SOURCE_DIR}/data/install/wuerr.1.in ${MANUAL} @ONLY)

# ---- linking ------------------------------------------------------------

# The C library of GNU can place a static program anywhere, too.
if(WUERR_STATIC)
  if(BUILD_SHARED_LIBS)
    message(FATAL_ERROR "WUERR_STATIC and BUILD_SHARED_LIBS exclude each other")
  endif()
  set(CMAKE_REQUIRED_LIBRARIES -static-pie)
  check_c_source_compiles("#include <stdlib.h>
    #ifndef __GLIBC__
    #error it is another one
    #endif
    int main(void) { return 0; }" WUERR_HAS_STATIC_PIE)
  unset(CMAKE_REQUIRED_LIBRARIES)
  if(WUERR_HAS_STATIC_PIE)
    target_link_options(wuerr_program PRIVATE -static-pie)
  else()
    target_link_options(wuerr_program PRIVATE -static)
  endif()
endif()

# What Windows shows of the program as its properties.
if(WIN32)
  enable_language(RC)
  configure_file(${PROJECT_SOURCE_DIR}/data/install/wuerr.rc.in
    ${PROJECT_BINARY_DIR}/wuerr.rc @ONLY)
  add_library(wuerr_resource OBJECT ${PROJECT_BINARY_DIR}/wuerr.rc)
  target_link_libraries(wuerr_program PRIVATE wuerr_resource)
endif()

# Until 1.0 each minor version may change the interface, and so has a name of
# its own for the linker.
set_target_properties(wuerr PROPERTIES
  VERSION ${PROJECT_VERSION}
  SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})

# Only the names of the public header leave a shared library. The linker is
# told them in the form that it takes.
if(BUILD_SHARED_LIBS)
  set(HEADER ${PROJECT_SOURCE_DIR}/include/wuerr.h)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${HEADER})
  file(READ ${HEADER} PUBLIC_NAMES)
  string(REGEX MATCHALL "wuerr_[a-z_]+\\(" PUBLIC_NAMES "${PUBLIC_NAMES}")
  list(TRANSFORM PUBLIC_NAMES REPLACE "\\(" "")
  list(REMOVE_DUPLICATES PUBLIC_NAMES)
  if(APPLE)
    list(TRANSFORM PUBLIC_NAMES PREPEND "LINKER:-exported_symbol,_")
    target_link_options(wuerr PRIVATE ${PUBLIC_NAMES})
  elseif(WIN32)
    string(REPLACE ";" "\n" PUBLIC_NAMES "${PUBLIC_NAMES}")
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/wuerr.def
      CONTENT "EXPORTS\n${PUBLIC_NAMES}\n")
    target_sources(wuerr PRIVATE ${PROJECT_BINARY_DIR}/wuerr.def)
  else()
    string(REPLACE ";" "; " PUBLIC_NAMES "${PUBLIC_NAMES}")
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/wuerr.map
      CONTENT "{ global: ${PUBLIC_NAMES}; local: *; };\n")
    target_link_options(wuerr PRIVATE
      "LINKER:--version-script=${PROJECT_BINARY_DIR}/wuerr.map")
  endif()
  if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}${CMAKE_INSTALL_BINDIR}" AND UNIX)
    file(RELATIVE_PATH LIBDIR_FROM_BINDIR
      /${CMAKE_INSTALL_BINDIR} /${CMAKE_INSTALL_LIBDIR})
    set(ORIGIN "$ORIGIN")
    if(APPLE)
      set(ORIGIN "@loader_path")
    endif()
    set_target_properties(wuerr_program PROPERTIES
      INSTALL_RPATH ${ORIGIN}/${LIBDIR_FROM_BINDIR})
  endif()
endif()

# ---- the program --------------------------------------------------------

set(COMPLETIONS ${PROJECT_SOURCE_DIR}/data/install/completions)
install(TARGETS wuerr_program
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
if(WIN32)
  find_program(MANDOC mandoc)
  find_program(COL col)
  mark_as_advanced(MANDOC COL)
  if(MANDOC AND COL)
    execute_process(COMMAND ${MANDOC} -T ascii ${MANUAL} COMMAND ${COL} -bx
      OUTPUT_FILE ${MANUAL}.txt)
    install(FILES ${MANUAL}.txt RENAME wuerr.txt
      DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)
  else()
    message(STATUS "Without mandoc and col there is no manual for Windows")
  endif()
else()
  install(FILES ${MANUAL}
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT documents)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
  ${NEWS_FILE} ${PROJECT_SOURCE_DIR}/data/install/recipes.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data/install/examples
  DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)
install(FILES ${PROJECT_SOURCE_DIR}/data/install/wuerr.schema.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/wuerr COMPONENT program)
install(FILES ${COMPLETIONS}/wuerr.bash RENAME wuerr COMPONENT program
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${COMPLETIONS}/wuerr.fish COMPONENT program
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${COMPLETIONS}/_wuerr COMPONENT documents
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
# PowerShell has no folder for completions: the profile names the file.
install(FILES ${COMPLETIONS}/wuerr.ps1 COMPONENT documents
  DESTINATION ${CMAKE_INSTALL_DATADIR}/wuerr)

# ---- the library --------------------------------------------------------

set(PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/wuerr)
install(TARGETS wuerr EXPORT wuerrTargets
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT shared
    NAMELINK_COMPONENT development
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development
  INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES ${PROJECT_SOURCE_DIR}/include/wuerr.h
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT wuerrTargets NAMESPACE wuerr::
  DESTINATION ${PACKAGE_DIR} COMPONENT development)

configure_package_config_file(
  ${PROJECT_SOURCE_DIR}/data/install/wuerr-config.cmake.in wuerrConfig.cmake
  INSTALL_DESTINATION ${PACKAGE_DIR} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(wuerrConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/wuerrConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/wuerrConfigVersion.cmake
  DESTINATION ${PACKAGE_DIR} COMPONENT development)

# The prefix is found from where wuerr.pc stands, so that it may be moved.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(PREFIX_OF_PC ${CMAKE_INSTALL_PREFIX})
else()
  file(RELATIVE_PATH PREFIX_OF_PC /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  string(REGEX REPLACE "/$" "" PREFIX_OF_PC "\${pcfiledir}/${PREFIX_OF_PC}")
endif()
foreach(DIRECTORY INCLUDEDIR LIBDIR)
  set(${DIRECTORY}_OF_PC ${CMAKE_INSTALL_${DIRECTORY}})
  if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_${DIRECTORY}}")
    set(${DIRECTORY}_OF_PC "\${prefix}/${CMAKE_INSTALL_${DIRECTORY}}")
  endif()
endforeach()
if(NOT BUILD_SHARED_LIBS)
  set(LIBSSP_OF_PC ${WUERR_LIBSSP})
endif()
configure_file(${PROJECT_SOURCE_DIR}/data/install/wuerr.pc.in wuerr.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/wuerr.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)

# ---- packages -----------------------------------------------------------

if(CMAKE_SOURCE_DIR STREQUAL PROJECT_SOURCE_DIR)
  include(${CMAKE_CURRENT_LIST_DIR}/packages.cmake)
endif()
