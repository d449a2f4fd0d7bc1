# What is installed and packed, and how the program is linked for that. The end
# of CMakeLists.txt includes this.
#
#   cmake --install build --prefix /opt  (DESTDIR is respected)
#   cd build && cpack                    (.tar.gz and .deb; for Windows .zip)
#
# -DBUILD_SHARED_LIBS=ON makes a shared library. -DWUERR_STATIC=ON links the
# program statically; with CC=musl-gcc it then runs on any Linux.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(WUERR_CONTACT "the wuerr authors <wuerr@example.org>" CACHE STRING
  "Maintainer that the packages name")

if(NOT PROJECT_DESCRIPTION)
  set(PROJECT_DESCRIPTION
    "tells what a Windows Update, WSUS or BITS error code means")
endif()

# ---- linking ------------------------------------------------------------

if(WUERR_STATIC)
  if(BUILD_SHARED_LIBS)
    message(FATAL_ERROR "WUERR_STATIC and BUILD_SHARED_LIBS exclude each other")
  endif()
  target_link_options(wuerr_program PRIVATE -static)
  set_target_properties(wuerr_program PROPERTIES POSITION_INDEPENDENT_CODE OFF)
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
install(FILES ${PROJECT_SOURCE_DIR}/data/install/wuerr.1.in RENAME wuerr.1
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT documents)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
  ${PROJECT_SOURCE_DIR}/data/install/recipes.md
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
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT program
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

if(NOT CMAKE_SOURCE_DIR STREQUAL PROJECT_SOURCE_DIR)
  return()
endif()

find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)
find_program(FILE file) # CPack looks with it for what to examine
find_program(GZIP gzip)
mark_as_advanced(DPKG_SHLIBDEPS FILE GZIP)
if(WIN32)
  set(CPACK_GENERATOR ZIP)
else()
  set(CPACK_GENERATOR TGZ)
  if(DPKG_SHLIBDEPS AND FILE AND GZIP AND NOT WUERR_STATIC)
    list(APPEND CPACK_GENERATOR DEB)
  endif()
endif()

# Names of files that Debian wants elsewhere or otherwise. They come into no
# other installation.
if(DEB IN_LIST CPACK_GENERATOR)
  set(DEBIAN ${CMAKE_CURRENT_BINARY_DIR}/debian)
  string(TIMESTAMP NOW "%a, %d %b %Y %H:%M:%S +0000" UTC)
  file(WRITE ${DEBIAN}/changelog
    "wuerr (${PROJECT_VERSION}) unstable; urgency=low\n\n"
    "  * Version ${PROJECT_VERSION}.\n\n -- ${WUERR_CONTACT}  ${NOW}\n")
  file(READ ${PROJECT_SOURCE_DIR}/LICENSE LICENSE_TEXT)
  string(REGEX MATCH "Copyright \\(c\\) [^\n]*" COPYRIGHT "${LICENSE_TEXT}")
  string(REPLACE "Copyright (c) " "" COPYRIGHT "${COPYRIGHT}")
  string(REGEX REPLACE "^.*\n(Permission is)" "\\1" LICENSE_TEXT
    "${LICENSE_TEXT}")
  string(REPLACE "\n\n" "\n.\n" LICENSE_TEXT "${LICENSE_TEXT}")
  string(REGEX REPLACE "\n([^\n])" "\n \\1" LICENSE_TEXT " ${LICENSE_TEXT}")
  file(WRITE ${DEBIAN}/copyright
    "Format: https://www.debian.org/doc/"
    "packaging-manuals/copyright-format/1.0/\n"
    "Upstream-Name: wuerr\n\nFiles: *\nCopyright: ${COPYRIGHT}\n"
    "License: Expat\n${LICENSE_TEXT}")
  execute_process(COMMAND ${GZIP} -9nc ${DEBIAN}/changelog
    OUTPUT_FILE ${DEBIAN}/changelog.gz)
  add_custom_command(OUTPUT ${DEBIAN}/wuerr.1.gz
    COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/data/install/wuerr.1.in
      > ${DEBIAN}/wuerr.1.gz
    DEPENDS ${PROJECT_SOURCE_DIR}/data/install/wuerr.1.in)
  add_custom_target(wuerr_debian ALL DEPENDS ${DEBIAN}/wuerr.1.gz)

  install(FILES ${DEBIAN}/wuerr.1.gz DESTINATION share/man/man1
    COMPONENT debian_program EXCLUDE_FROM_ALL)
  install(FILES ${COMPLETIONS}/_wuerr DESTINATION share/zsh/vendor-completions
    COMPONENT debian_program EXCLUDE_FROM_ALL)
  install(FILES ${DEBIAN}/changelog.gz ${DEBIAN}/copyright
    ${PROJECT_SOURCE_DIR}/data/install/recipes.md
    DESTINATION share/doc/wuerr
    COMPONENT debian_program EXCLUDE_FROM_ALL)
  install(FILES ${DEBIAN}/changelog.gz ${DEBIAN}/copyright
    DESTINATION share/doc/libwuerr-dev
    COMPONENT debian_development EXCLUDE_FROM_ALL)
endif()

set(CPACK_PACKAGE_NAME wuerr)
set(CPACK_PACKAGE_VENDOR "the wuerr authors")
set(CPACK_PACKAGE_CONTACT ${WUERR_CONTACT})
if(NOT WIN32) # there it is win64
  set(CPACK_SYSTEM_NAME ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
  string(TOLOWER ${CPACK_SYSTEM_NAME} CPACK_SYSTEM_NAME)
endif()
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)

# Debian: the packages wuerr and libwuerr-dev.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL
  program debian_program development debian_development)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME wuerr)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_COMMAND_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMMAND_DESCRIPTION "${PROJECT_DESCRIPTION}
Looks up HRESULT, Win32 and NTSTATUS codes of Windows Update, WSUS and BITS
in tables of its own, by number or by name, and names the codes in a log.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libwuerr-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "${PROJECT_DESCRIPTION} (library)
The header and the library of wuerr, with a CMake package and a pkg-config
file.")
if(BUILD_SHARED_LIBS AND DEB IN_LIST CPACK_GENERATOR)
  file(WRITE ${DEBIAN}/triggers "activate-noawait ldconfig\n")
  set(CPACK_DEBIAN_COMMAND_PACKAGE_CONTROL_EXTRA ${DEBIAN}/triggers)
  set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
  set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "wuerr (= ${PROJECT_VERSION})")
endif()

include(CPack)
cpack_add_component(program GROUP command)
cpack_add_component(debian_program GROUP command)
cpack_add_component(development GROUP library)
cpack_add_component(debian_development GROUP library)
