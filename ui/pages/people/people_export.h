// A list of counted or left-out records as a neutral table: numbers masked, with the counting rule under it.
#pragma once

#include "core/sheets/table.h"
#include "ui/pages/people/people_rows.h"

namespace jc::ui {

struct PeopleExport
{
    QString title; // 康养云师傅计划培训人次 计入名单
    QString office;
    QString region;
    QDate asOf;
    QDateTime knownUntil;
    QStringList notes;   // the rule, and how the counts add up
    QStringList filters; // in words
    bool demo = false;
};

[[nodiscard]] Table
peopleTable(const PeopleExport& about, const QVector<PeopleColumn>& columns, const QVector<PeopleRow>& rows);

} // namespace jc::ui
