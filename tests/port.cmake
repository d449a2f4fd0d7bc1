# The platform's part of the program, and its test, which needs POSIX itself.
if(TARGET test_port)
  target_sources(test_port PRIVATE ../src/program/port_posix.c)
  target_include_directories(test_port PRIVATE ../src/program)
  set_target_properties(test_port PROPERTIES C_EXTENSIONS ON)
endif()
