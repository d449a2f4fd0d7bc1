# The packages that cpack makes. install.cmake includes this.

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
