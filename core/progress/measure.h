// A measure (口径): which records count for a goal, when, where and once or twice. Data, not code: it is read
// from the goal's record, where an administrator can edit it, and everything about a figure is compiled from
// it.
//
// A path names a field from the counted entity on, through references: "status", "class.programme",
// "class.organiser.region". The last word may be "state": draft or clean.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <optional>

namespace jc {

struct MeasureCondition
{
    enum class Test { In, NotIn, Has, Present, Absent, AtLeast, AtMost };

    QString path;
    Test test = Test::In;
    QStringList values; // codes, numbers or record ids

    [[nodiscard]] bool operator==(const MeasureCondition&) const = default;
};

// A record is left out, for the first reason whose conditions all hold.
struct MeasureExclusion
{
    QString reason; // left_out_reason.h
    QVector<MeasureCondition> where;
};

// Only records to which at least one record of another entity refers, e.g. persons who completed a class.
struct MeasureExistence
{
    QString entity;
    QString via; // its field that refers to the counted record
    QVector<MeasureCondition> where;
    QStringList date; // must lie in the goal's window
};

// One set of counted records; a ratio has two.
struct MeasurePart
{
    QString entity;
    QVector<MeasureCondition> where; // what the goal is about; other records have nothing to do with it
    QVector<MeasureExclusion> exclusions;
    std::optional<MeasureExistence> exists;
    QString distinct;    // path of what counts once per window; empty: every record counts
    QStringList date;    // the first path that has a value
    QString totalRegion; // role that the total of a county or above follows
    QString partRegion;  // role that townships and villages are judged by
    QString unit;        // the responsible unit, for tables by unit; may be empty
};

struct Measure
{
    MeasurePart counted; // the numerator of a ratio
    std::optional<MeasurePart> denominator;
    QString why; // the decision behind the rule, printed beside the figure

    [[nodiscard]] bool isRatio() const { return denominator.has_value(); }
};

// Reads a measure as stored in a goal. Errors name the place: "counted.where[0].test".
[[nodiscard]] Result<Measure> parseMeasure(const QByteArray& json);

} // namespace jc
