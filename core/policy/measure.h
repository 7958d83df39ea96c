// A measure (口径): which records count for a goal, when, where and once or twice. Data, not code: it is read
// from the goal's record, where an administrator can edit it, and everything about a figure is compiled from
// it.
//
// A path names a field from the counted entity on, through references: "status", "class.programme",
// "class.organiser.region". The last word may be "state": draft or clean. "a|b" is the first of the two paths
// that has a value.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <optional>

namespace jc {

struct MeasureCondition
{
    // Within: the region lies in or under one of which the yes/no field named as value is set.
    enum class Test { In, NotIn, Has, Present, Absent, AtLeast, AtMost, Within };

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

    [[nodiscard]] bool operator==(const MeasureExclusion&) const = default;
};

// Only records beside which at least one record of another entity stands, e.g. persons who completed a class.
struct MeasureExistence
{
    QString entity;
    QString via; // its field that refers to the counted record
    QString of;  // or to what this path of the counted record leads to; empty: the record itself
    QVector<MeasureCondition> where;
    QStringList date; // must lie in the goal's window; empty: whenever

    [[nodiscard]] bool operator==(const MeasureExistence&) const = default;
};

// One set of counted records; a ratio has two.
struct MeasurePart
{
    QString entity;
    QVector<MeasureCondition> where; // what the goal is about; other records have nothing to do with it
    QVector<MeasureExclusion> exclusions;
    // What a record that the goal is about must hold to count; one that does not is "not-yet".
    QVector<MeasureCondition> must;
    std::optional<MeasureExistence> exists;
    // Of records that say the same here only the newest stands, by its date: a later verification or return
    // takes the place of an earlier one whatever it says. Empty: every record stands.
    QStringList newest;
    // Paths of what together counts once per window; empty: every record counts. What does not say the first
    // of them is one by itself; of the others none is a value too.
    QStringList distinct;
    // Of some kinds no more than this many count in a window, the earliest first: the surplus of one kind
    // does not cover what another lacks. `mostBy` is the path of the kind; empty: no limit.
    QString mostBy;
    QMap<QString, int> most;
    // What counts once counts by its first record of all times: one whose first lies before the window does
    // not count in it.
    bool firstEver = false;
    QString value;                   // path of a number that is added up; empty: each record is one
    QVector<MeasureCondition> minus; // records that all hold for take their value away again
    bool latest = false; // no sum: the last record of the region itself gives its value (outside statistics)
    QStringList date;    // the first path that has a value
    QString until;       // path of the last day it is in force; empty: for ever
    QString totalRegion; // role that the total of a county or above follows
    QString partRegion;  // role that townships and villages are judged by
    QString unit;        // the responsible unit, for tables by unit; may be empty

    [[nodiscard]] bool operator==(const MeasurePart&) const = default;
};

// A number that stands beside the figure and is no part of it: persons beside person-times, an of-which.
struct MeasureBeside
{
    QString label; // 人数, 其中：企业新型学徒制
    MeasurePart part;

    [[nodiscard]] bool operator==(const MeasureBeside&) const = default;
};

struct Measure
{
    MeasurePart counted; // the numerator of a ratio
    std::optional<MeasurePart> denominator;
    std::optional<int> needs; // of a yes-no goal: how many counted units make it done
    bool needsAll = false;    // of a yes-no goal with a denominator: done when every one of it counts
    QVector<MeasureBeside> beside;
    QString why; // the decision behind the rule, printed beside the figure

    [[nodiscard]] bool isRatio() const { return denominator.has_value(); }
    // Parts of a region add up to it.
    [[nodiscard]] bool isSum() const { return !isRatio() && !needs && !counted.latest; }

    [[nodiscard]] bool operator==(const Measure&) const = default;
};

// Reads a measure as stored in a goal. Errors name the place: "counted.where[0].test".
[[nodiscard]] Result<Measure> parseMeasure(const QByteArray& json);
// The same measure as it is stored: what parseMeasure reads back as equal.
[[nodiscard]] QByteArray writeMeasure(const Measure& measure);
// The word a test is stored by: in, not-in, has …
[[nodiscard]] QString measureTestWord(MeasureCondition::Test test);

} // namespace jc
