# How our own targets are compiled and linked: warnings, and the defences that
# the compiler has. CMakeLists.txt includes this.

include(CheckCCompilerFlag)
include(CheckCSourceCompiles)

# ---- the defences -----------------------------------------------------------

set(WUERR_DEFENCES)
if(WUERR_HARDENED)
  # MinGW has the stack protector's functions in a library, of which the static
  # form needs no DLL. Its stack is probed anyhow.
  set(FLAGS -fstack-protector-strong -ftrivial-auto-var-init=zero)
  if(WIN32)
    set(CMAKE_REQUIRED_LIBRARIES -l:libssp.a)
    check_c_source_compiles("int main(void) { return 0; }" WUERR_HAS_LIBSSP)
    if(WUERR_HAS_LIBSSP)
      set(WUERR_LIBSSP -l:libssp.a)
    else()
      unset(CMAKE_REQUIRED_LIBRARIES)
    endif()
  else()
    list(APPEND FLAGS -fstack-clash-protection -fcf-protection)
  endif()
  foreach(FLAG ${FLAGS})
    string(MAKE_C_IDENTIFIER "WUERR_HAS${FLAG}" HAS)
    check_c_compiler_flag(${FLAG} ${HAS})
    if(${HAS})
      list(APPEND WUERR_DEFENCES ${FLAG})
    endif()
  endforeach()

  # A compiler or a distribution may bring a level of its own.
  foreach(LEVEL 3 2)
    set(CMAKE_REQUIRED_FLAGS "-O2 -Werror -D_FORTIFY_SOURCE=${LEVEL}")
    check_c_source_compiles("#include <string.h>
      int main(void) { return 0; }" WUERR_HAS_FORTIFY_${LEVEL})
    if(WUERR_HAS_FORTIFY_${LEVEL})
      foreach(TYPE Release RelWithDebInfo MinSizeRel)
        list(APPEND WUERR_DEFENCES
          $<$<CONFIG:${TYPE}>:-D_FORTIFY_SOURCE=${LEVEL}>)
        # Level 3 would ask the room for each piece of output once more.
        set_property(SOURCE src/program/sheet.c src/program/json_line.c
          src/program/per_line.c src/program/annotate.c
          APPEND PROPERTY COMPILE_OPTIONS
          $<$<CONFIG:${TYPE}>:-U_FORTIFY_SOURCE>
          $<$<CONFIG:${TYPE}>:-D_FORTIFY_SOURCE=2>)
      endforeach()
      break()
    endif()
  endforeach()
  unset(CMAKE_REQUIRED_FLAGS)
  unset(CMAKE_REQUIRED_LIBRARIES)
endif()

# Variables set to zero cost a scan 2 % in the library, and a start memory in
# the files whose buffers are larger than what is mostly read into them.
if(WUERR_HAS_ftrivial_auto_var_init_zero)
  set(WUERR_LEAVE_UNSET -ftrivial-auto-var-init=uninitialized)
  set_property(SOURCE src/program/look_up.c src/program/scan_files.c
    src/program/annotate.c
    APPEND PROPERTY COMPILE_OPTIONS ${WUERR_LEAVE_UNSET})
endif()

# ---- what a target gets -----------------------------------------------------

function(wuerr_set_flags TARGET) # OPTION...
  target_compile_options(${TARGET} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual -Wwrite-strings
    -Wstrict-prototypes -Wmissing-prototypes
    # Nothing is thrown through us, and debuggers bring frames of their own.
    $<$<NOT:$<BOOL:${WIN32}>>:-fno-asynchronous-unwind-tables>
    ${WUERR_DEFENCES} ${ARGN})
  if(NOT WUERR_HARDENED)
    return()
  endif()
  target_link_libraries(${TARGET} PRIVATE ${WUERR_LIBSSP})
  if(UNIX AND NOT APPLE)
    target_link_options(${TARGET} PRIVATE -Wl,-z,relro,-z,now)
  endif()
endfunction()
