# The input belongs to the program: its tests bring it along, and read from a
# stand-in for port_read().
foreach(TARGET test_input test_utf16)
  if(TARGET ${TARGET})
    target_sources(${TARGET} PRIVATE ../src/program/input.c ../src/program/utf8.c)
    target_include_directories(${TARGET} PRIVATE ../src/program)
  endif()
endforeach()
