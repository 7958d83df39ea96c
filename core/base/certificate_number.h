// Numbers of skill certificates. Only two national forms are known; provinces number 专项职业能力证书 and
// 培训合格证书 as they like, so an unknown form is never refused. Pure functions, safe on any thread.
//
//   职业技能等级证书  Y (employer) or S (assessment body), then 4 body code, 2 province (GB/T 2260), 6 body
//   number, 2 year,
//                 1 level (1-5), 6 serial; for 特级技师 a letter stands for the level. Used since 2019.
//   职业资格证书     2 year, 2 province or ministry (a list of its own), 2 city, 1 body kind (0-4), 3 body
//   number, 1 level
//                 (1-5), 5 serial; Shanghai's 13 digits lack three.
#pragma once

#include "core/base/number_check.h"

namespace jc {

enum class CertificateForm {
    Unknown,       // the kind of certificate is not known: the form is guessed from the number
    SkillLevel,    // 职业技能等级证书
    Qualification, // 职业资格证书
    Free,          // any other: only damage is reported
};

// Detail keys: prefix, length, char, province, year (Warn), level, orgtype, other-form (Valid: no national
// form).
[[nodiscard]] NumberCheck
checkCertificateNumber(QStringView text, QDate today, CertificateForm form = CertificateForm::Unknown);

// The level (1-5) a number of either national form carries; 0 where it carries none. Takes the normalized
// form.
[[nodiscard]] int certificateNumberLevel(QStringView number);

} // namespace jc
