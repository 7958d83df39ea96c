// Tables for the tests of the writers: a target table with every kind of cell, and flat lists of any size.
// Goal names are those of Longling's plan of 2022; all figures and persons are made up.
#pragma once

#include "core/sheets/table.h"

namespace jctest {

[[nodiscard]] jc::Table targetTable();
// Text, code, number and date columns in turn, one heading line.
[[nodiscard]] jc::Table flatTable(int rows, int columns);

} // namespace jctest
