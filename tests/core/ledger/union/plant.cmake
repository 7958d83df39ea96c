# Planted bugs: a copy of one source file of core with one piece of text replaced, linked before the library so that it
# stands in its place; so the library compiles that file on its own in unity builds. The test of a bug succeeds only when
# the property of union fails.

add_library(jiangce_mutant_driver OBJECT mutant_driver.cpp)
target_link_libraries(jiangce_mutant_driver PRIVATE jiangce_union_simulator jiangce_settings)
set_target_properties(jiangce_mutant_driver PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)

# plant_bug(NAME one-word FILE core/… MEANS "…" FIND [[…]] PUT [[…]]): FIND must stand in the file exactly once.
function(plant_bug)
  cmake_parse_arguments(PARSE_ARGV 0 bug "" "NAME;FILE;MEANS;FIND;PUT" "")
  set(source ${PROJECT_SOURCE_DIR}/${bug_FILE})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  set_source_files_properties(${source} TARGET_DIRECTORY jiangce_core PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  file(READ ${source} text)
  string(FIND "${text}" "${bug_FIND}" first)
  string(FIND "${text}" "${bug_FIND}" last REVERSE)
  if(first EQUAL -1 OR NOT first EQUAL last)
    message(SEND_ERROR "The planted bug ${bug_NAME} (${bug_MEANS}): its text does not stand exactly once in ${bug_FILE}. "
                       "The code changed; plant the bug anew in ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/mutants.cmake.")
    return()
  endif()
  string(REPLACE "${bug_FIND}" "${bug_PUT}" text "${text}")
  set(mutant ${CMAKE_CURRENT_BINARY_DIR}/mutants/${bug_NAME}.cpp)
  set(standing "")
  if(EXISTS ${mutant})
    file(READ ${mutant} standing)
  endif()
  if(NOT standing STREQUAL text)
    file(WRITE ${mutant} "${text}")
  endif()

  set(target union_mutant_${bug_NAME})
  add_executable(${target} ${mutant} $<TARGET_OBJECTS:jiangce_mutant_driver>)
  # Debug information would be most of their size and of the time it takes to build them.
  target_compile_options(${target} PRIVATE -g0 -w)
  target_link_options(${target} PRIVATE -s)
  target_link_libraries(${target} PRIVATE jiangce_union_simulator jiangce_settings SQLite::SQLite3 PkgConfig::sodium)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
  add_test(NAME "Union catches a planted bug: ${bug_MEANS}" COMMAND ${target})
  set_tests_properties("Union catches a planted bug: ${bug_MEANS}" PROPERTIES
    TIMEOUT 120 ENVIRONMENT "RC_PARAMS=max_success=600 noshrink=1 seed=1")
endfunction()
