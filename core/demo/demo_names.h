// Names, schools and words of invented people, as they are common in western Yunnan.
#pragma once

#include "core/demo/dice.h"

#include <QString>

namespace jc {

// `ethnic` is a code of GB/T 3304; Dai, Lisu and Yi have surnames of their own. `birthYear` decides the
// fashion of the given name.
[[nodiscard]] QString demoPersonName(Dice& dice, QStringView ethnic, bool female, int birthYear);

// The ethnic group of somebody of the township (an index of demoTowns; negative: from elsewhere).
[[nodiscard]] QString demoEthnic(Dice& dice, int town);

// A code of GB/T 4658 that fits the age.
[[nodiscard]] QString demoEducation(Dice& dice, int birthYear);

[[nodiscard]] QString demoEmployer(Dice& dice);

} // namespace jc
