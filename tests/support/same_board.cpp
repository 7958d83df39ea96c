#include "tests/support/same_board.h"

#include "core/dictionary/entities/goal.h"

namespace jc::test {

namespace {

QString wordsOf(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'g', 17) : QStringLiteral("-");
}

QString figureWords(const Figure& figure)
{
    QStringList words;
    for (const std::optional<double>& number :
         {figure.target, figure.actual, figure.opening, figure.numerator, figure.denominator})
        words.append(wordsOf(number));
    for (const double number : figure.beside)
        words.append(wordsOf(number));
    words.append(QString::number(static_cast<int>(figure.judgement.status)));
    return words.join(u' ');
}

QString boardWords(const ProgressBoard& board, const GoalEntry& goal, int region)
{
    QString words = figureWords(board.figure(goal, region));
    for (const FigureRow& row : board.parts(goal, region))
        words += QStringLiteral("\n part %1 %2").arg(static_cast<int>(row.kind)).arg(figureWords(row.figure));
    for (const MonthPoint& point : board.months(goal, region))
        words += QStringLiteral("\n month %1-%2 %3").arg(point.year).arg(point.month).arg(point.value);
    for (const auto& [unit, value] : board.byUnit(goal, region))
        words += QStringLiteral("\n unit %1 %2").arg(unit.toString()).arg(value);
    return words;
}

} // namespace

QString differenceOf(const ProgressBoard& one, const ProgressBoard& other)
{
    if (one.goals().size() != other.goals().size() ||
        one.regions().nodes().size() != other.regions().nodes().size())
        return QStringLiteral("goals or regions");
    QVector<int> regions{one.rootRegion()};
    regions += one.regions().node(one.rootRegion()).children;
    for (qsizetype i = 0; i < one.goals().size(); ++i) {
        for (const int region : regions) {
            const QString first = boardWords(one, one.goals()[i], region);
            const QString second = boardWords(other, other.goals()[i], region);
            if (first != second) {
                return QStringLiteral("%1 in %2:\n%3\n--\n%4")
                    .arg(one.goals()[i].record.get(goal::code),
                         one.regions().node(region).name,
                         first,
                         second);
            }
        }
    }
    return {};
}

} // namespace jc::test
