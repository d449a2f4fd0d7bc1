# Run by cpack: makes of a .zip for Windows the manifests that winget and Scoop
# take, in the folder `manifests` beside it.

set(ZIP ${CPACK_PACKAGE_FILES})
get_filename_component(ZIP_NAME ${ZIP} NAME)
file(SHA256 ${ZIP} ZIP_HASH)
set(BITS 64)
set(PROCESSOR x64)
if(CPACK_SYSTEM_NAME STREQUAL win32)
  set(BITS 32)
  set(PROCESSOR x86)
endif()

foreach(NAME wuerr.json Wuerr.Wuerr.yaml Wuerr.Wuerr.installer.yaml
    Wuerr.Wuerr.locale.en-US.yaml)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${NAME}.in
    ${CPACK_PACKAGE_DIRECTORY}/manifests/${NAME} @ONLY)
endforeach()
