#include "ui/pages/dashboard/figure_text.h"

#include "core/dictionary/entities/goal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString figureWords(const char* source)
{
    return QCoreApplication::translate("Figure", source);
}

} // namespace

QString goalUnit(const GoalEntry& goal, const CodeTables& codes)
{
    const QString unit = goal.record.get(goal::unitOfMeasure);
    return unit == u"%"_s ? unit : codeLabel(codes, goal::unitOfMeasure.description, unit);
}

QString figureText(const GoalEntry& goal, std::optional<double> value)
{
    if (!value)
        return u"—"_s;
    const QString kind = goal.record.get(goal::kind);
    if (kind == u"ratio"_s)
        return percentText(value);
    if (kind == u"yes-no"_s)
        return *value >= 1.0 ? figureWords(QT_TRANSLATE_NOOP("Figure", "是"))
                             : figureWords(QT_TRANSLATE_NOOP("Figure", "否"));
    const bool whole = std::abs(*value - std::round(*value)) < 0.005;
    return QLocale().toString(*value, 'f', whole ? 0 : 2);
}

QString figureWithUnit(const GoalEntry& goal, const QString& unit, std::optional<double> value)
{
    const QString kind = goal.record.get(goal::kind);
    const QString text = figureText(goal, value);
    return !value || kind == u"ratio"_s || kind == u"yes-no"_s ? text : text + u' ' + unit;
}

QString gapText(std::optional<double> gap)
{
    if (!gap)
        return u"—"_s;
    // No "-0.0": a gap too small to print is none.
    const double points = std::abs(*gap) < 0.0005 ? 0.0 : *gap * 100;
    return (points > 0 ? u"+"_s : QString()) + QLocale().toString(points, 'f', 1);
}

QString shownStatus(const ProgressBoard& board, const Figure& figure)
{
    const GoalStatus status = figure.judgement.status;
    if (status == GoalStatus::Watched && !figure.target && figure.region != board.rootRegion() &&
        board.figure(*figure.goal, board.rootRegion()).target)
        return figureWords(QT_TRANSLATE_NOOP("Figure", "无任务"));
    return jc::statusWord(status);
}

BulletBarData barOf(const ProgressBoard& board, const Figure& figure)
{
    BulletBarData bar;
    bar.rate = figure.judgement.rate;
    bar.expected = figure.target ? figure.judgement.expected : std::nullopt;
    bar.status = shownStatus(board, figure);
    bar.hasTarget = figure.target.has_value();
    return bar;
}

QString ratioParts(const Figure& figure)
{
    if (!figure.numerator || !figure.denominator)
        return {};
    return figureWords(QT_TRANSLATE_NOOP("Figure", "分子 %1，分母 %2"))
        .arg(QLocale().toString(*figure.numerator, 'f', 0), QLocale().toString(*figure.denominator, 'f', 0));
}

QString
figureSentence(const ProgressBoard& board, const Figure& figure, const QString& region, const QString& unit)
{
    const GoalEntry& goal = *figure.goal;
    QStringList clauses;
    clauses.append(figure.target ? figureWords(QT_TRANSLATE_NOOP("Figure", "目标 %1"))
                                       .arg(figureWithUnit(goal, unit, figure.target))
                                 : figureWords(QT_TRANSLATE_NOOP("Figure", "没有目标数")));
    if (figure.actual)
        clauses.append(figureWords(QT_TRANSLATE_NOOP("Figure", "完成 %1"))
                           .arg(figureWithUnit(goal, unit, figure.actual)));
    if (const QString parts = ratioParts(figure); !parts.isEmpty())
        clauses.append(parts);
    BulletBarData bar = barOf(board, figure);
    bar.hasTarget = true; // said above
    clauses.append(bulletBarSentence(bar));
    return figureWords(QT_TRANSLATE_NOOP("Figure", "%1 %2：%3"))
        .arg(region,
             goal.record.get(goal::name),
             clauses.join(figureWords(QT_TRANSLATE_NOOP("Figure", "，"))));
}

QString regionName(const ProgressBoard& board, int region)
{
    return board.regionName(region);
}

QString regionPath(const ProgressBoard& board, int region)
{
    QStringList names;
    for (int at = region; at >= 0; at = board.regions().node(at).parent) {
        names.prepend(board.regionName(at));
        if (at == board.rootRegion())
            break;
    }
    return names.join(u" › "_s);
}

} // namespace jc::ui
