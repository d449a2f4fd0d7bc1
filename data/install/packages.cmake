# The packages that cpack makes: .tar.gz, .deb, and for Windows .zip with the
# manifests of winget and Scoop. install.cmake includes this.

set(MAINTAINER)
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(WUERR_MAINTAINER "${MAINTAINER}" CACHE STRING
  "Who answers for the Debian packages: Name <address>")
set(WUERR_HOMEPAGE "" CACHE STRING "Address of the project")
set(WUERR_DOWNLOADS "" CACHE STRING
  "Address of the folder from which packages are fetched")

# What cpack cannot make is said now, not then.
if(WIN32)
  set(CPACK_GENERATOR ZIP)
  if(NOT WUERR_HOMEPAGE OR NOT WUERR_DOWNLOADS)
    message(STATUS "No manifests for winget and Scoop will be made: "
      "WUERR_HOMEPAGE or WUERR_DOWNLOADS is not set")
  endif()
else()
  set(CPACK_GENERATOR TGZ)
  set(MISSING)
  foreach(TOOL dpkg-shlibdeps file gzip date)
    find_program(WUERR_TOOL_${TOOL} ${TOOL})
    mark_as_advanced(WUERR_TOOL_${TOOL})
    if(NOT WUERR_TOOL_${TOOL})
      string(APPEND MISSING " ${TOOL}")
    endif()
  endforeach()
  if(WUERR_STATIC)
    message(STATUS "No Debian packages will be made of a static program")
  elseif(MISSING)
    message(STATUS "No Debian packages will be made without:${MISSING}")
  elseif(NOT WUERR_MAINTAINER MATCHES "^[^<>]+ <[^<>]+@[^<>]+>$")
    message(STATUS "No Debian packages will be made: "
      "WUERR_MAINTAINER is not set to `Name <address>'")
  else()
    list(APPEND CPACK_GENERATOR DEB)
  endif()
endif()

# The shared library has its name and that of its linker in the package's.
set(SHARED_PACKAGE libwuerr${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})

# Names of files that Debian wants elsewhere or otherwise. They come into no
# other installation.
if(DEB IN_LIST CPACK_GENERATOR)
  set(DEBIAN ${CMAKE_CURRENT_BINARY_DIR}/debian)
  # What NEWS says of this version, indented.
  string(FIND "${NEWS}\nwuerr " "\nwuerr " END)
  string(SUBSTRING "${NEWS}" 0 ${END} CHANGES)
  string(FIND "${CHANGES}" "\n" BEGIN)
  string(SUBSTRING "${CHANGES}" ${BEGIN} -1 CHANGES)
  string(REGEX REPLACE "\n([^\n])" "\n  \\1" CHANGES "${CHANGES}")
  execute_process(COMMAND date -R -u -d ${RELEASED}
    OUTPUT_VARIABLE RELEASED_ON)
  file(WRITE ${DEBIAN}/changelog
    "wuerr (${PROJECT_VERSION}) unstable; urgency=low"
    "${CHANGES}\n -- ${WUERR_MAINTAINER}  ${RELEASED_ON}")
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
  foreach(FILE ${DEBIAN}/changelog ${MANUAL})
    execute_process(COMMAND gzip -9nc ${FILE} OUTPUT_FILE ${FILE}.gz)
  endforeach()

  install(FILES ${MANUAL}.gz DESTINATION share/man/man1
    COMPONENT debian_program EXCLUDE_FROM_ALL)
  install(FILES ${COMPLETIONS}/_wuerr DESTINATION share/zsh/vendor-completions
    COMPONENT debian_program EXCLUDE_FROM_ALL)
  foreach(PART program:wuerr shared:${SHARED_PACKAGE} development:libwuerr-dev)
    string(REPLACE : ";" PART ${PART})
    list(GET PART 0 COMPONENT)
    list(GET PART 1 PACKAGE)
    install(FILES ${DEBIAN}/changelog.gz ${DEBIAN}/copyright
      DESTINATION share/doc/${PACKAGE}
      COMPONENT debian_${COMPONENT} EXCLUDE_FROM_ALL)
  endforeach()
endif()

set(CPACK_PACKAGE_NAME wuerr)
set(CPACK_PACKAGE_VENDOR "the wuerr authors")
set(CPACK_PACKAGE_CONTACT ${WUERR_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${WUERR_HOMEPAGE})
if(NOT WIN32) # there it is win64
  set(CPACK_SYSTEM_NAME ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
  string(TOLOWER ${CPACK_SYSTEM_NAME} CPACK_SYSTEM_NAME)
endif()
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)

# Debian: the packages wuerr and libwuerr-dev, and that of a shared library.
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
  list(APPEND CPACK_COMPONENTS_ALL shared debian_shared)
  set(CPACK_DEBIAN_SHARED_PACKAGE_NAME ${SHARED_PACKAGE})
  set(CPACK_DEBIAN_SHARED_PACKAGE_SECTION libs)
  set(CPACK_DEBIAN_SHARED_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_SHARED_DESCRIPTION "${PROJECT_DESCRIPTION} (shared library)
The library that wuerr and other programs look codes up with.")
  file(WRITE ${DEBIAN}/triggers "activate-noawait ldconfig\n")
  set(CPACK_DEBIAN_SHARED_PACKAGE_CONTROL_EXTRA ${DEBIAN}/triggers)
  set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})
  foreach(PACKAGE COMMAND LIBRARY)
    set(CPACK_DEBIAN_${PACKAGE}_PACKAGE_DEPENDS
      "${SHARED_PACKAGE} (= ${PROJECT_VERSION})")
  endforeach()
endif()

# Windows: what winget and Scoop fetch the .zip by.
if(WIN32 AND WUERR_HOMEPAGE AND WUERR_DOWNLOADS)
  set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/manifests/make.cmake)
  set(CPACK_WUERR_DESCRIPTION ${PROJECT_DESCRIPTION})
  set(CPACK_WUERR_DOWNLOADS ${WUERR_DOWNLOADS})
endif()

include(CPack)
cpack_add_component(program GROUP command)
cpack_add_component(debian_program GROUP command)
cpack_add_component(shared GROUP shared)
cpack_add_component(debian_shared GROUP shared)
cpack_add_component(development GROUP library)
cpack_add_component(debian_development GROUP library)
