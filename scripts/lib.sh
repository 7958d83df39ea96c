# What the scripts share; sourced, never run. Moves to the root of the checkout.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

# A minimal system has no locale, or names one it has not generated. Qt and perl want UTF-8.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

# ccache keeps its store below HOME; build machines sometimes have none to write to.
if [ -z "${CCACHE_DIR:-}" ] && ! [ -w "${HOME:-/nonexistent}" ]; then
    export CCACHE_DIR="$root/build/ccache"
fi

say() { printf '==> %s\n' "$*"; }

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# One compiler a core, but no more than memory carries (about 1.5 GB each).
jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo 2>/dev/null)
    [ -n "$memory" ] && [ "$memory" -lt "$cores" ] && cores=$memory
    [ "$cores" -ge 1 ] || cores=1
    echo "$cores"
}

# build PRESET [TARGET...]: configures where needed (ninja sees to changes of CMakeLists.txt itself), then builds.
build() {
    local preset=$1 ninja_file=build/$1/build.ninja
    shift
    if ! [ -e "$ninja_file" ] || [ CMakePresets.json -nt "$ninja_file" ]; then
        say "Configuring build/$preset"
        cmake --preset "$preset" || return
        # CMake leaves an unchanged file its old date, which would ask for this again and again.
        touch "$ninja_file"
    fi
    say "Building build/$preset"
    cmake --build --preset "$preset" --parallel "$(jobs)" ${1:+--target "$@"}
}
