# Every outside library, found once. Package names for Debian 12 stand in scripts/packages.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql LinguistTools)
if(JIANGCE_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Charts PrintSupport Svg SvgWidgets)
endif()
find_package(SQLite3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc data)
find_package(Catch2 2.13 REQUIRED)
find_package(rapidcheck REQUIRED)
find_package(PkgConfig REQUIRED)
# libzip's own CMake package fails where its command-line tools are absent; pkg-config does not.
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libzstd REQUIRED IMPORTED_TARGET libzstd)

qt_standard_project_setup()
