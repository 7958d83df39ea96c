# ccache where the machine has it; the presets set what lets worktrees share its store.
find_program(JIANGCE_CCACHE ccache)
if(JIANGCE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${JIANGCE_CCACHE})
endif()

# One interface target carries standard, warnings and Qt strictness to everything we compile.

add_library(jiangce_settings INTERFACE)
target_compile_features(jiangce_settings INTERFACE cxx_std_20)

target_compile_options(jiangce_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wold-style-cast -Wcast-align -Wcast-qual -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  -Wextra-semi -Werror
  $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override;-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op;-Wuseless-cast>
)

# GCC 12 takes the moved-from alternatives of std::variant for uninitialised once it optimises (debug builds keep the
# warning, and the sanitizers look for the real thing).
target_compile_options(jiangce_settings INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release,RelWithDebInfo>>:-Wno-maybe-uninitialized>)

target_compile_definitions(jiangce_settings INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  _GLIBCXX_ASSERTIONS
  JIANGCE_VERSION="${PROJECT_VERSION}"
)

set(JIANGCE_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined or thread")
if(JIANGCE_SANITIZE)
  target_compile_options(jiangce_settings INTERFACE
    -fsanitize=${JIANGCE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(jiangce_settings INTERFACE -fsanitize=${JIANGCE_SANITIZE})
else()
  target_compile_options(jiangce_settings INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong>)
endif()
