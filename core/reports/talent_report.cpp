#include "core/reports/talent_report.h"

#include "core/dictionary/entities/talent.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"
#include "core/reports/report_form.h"
#include "core/reports/report_rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jc {

namespace {

const QString firstTalentLevel = QStringLiteral("2"); // 初级工; an apprentice is no skilled talent yet

struct TalentLine
{
    qint64 persons = 0;
    qint64 highlySkilled = 0;
    QHash<QString, qint64> byLevel;
};

class TalentReport
{
public:
    TalentReport(const ReportOrder& order, const ReportRule& rule)
        : m_order(order)
        , m_rule(rule)
        , m_levels(*order.context.codes->find(QString::fromLatin1(talent::level.description.codeTable)))
    {}

    Result<Table> make()
    {
        const Result<void> read =
            readRows(m_order,
                     m_rule,
                     m_rule.measure.counted,
                     QStringLiteral("coalesce(k._root, -k._n), k.%1, k._state")
                         .arg(stateColumn(talent::level.description)),
                     QStringLiteral("JOIN %1 k ON k._n = q.n").arg(stateTable(talent::entity)),
                     [&](const RuleRow& row, const Statement& statement) { take(row, statement); });
        if (!read)
            return read.error();
        count();
        m_known = isCountKnown(m_order, m_rule, m_known);
        return table();
    }

private:
    struct Person
    {
        bool here = false;
        ReportPlace place;
        QString level;
    };

    // A person counts by the first record in force, as in the figure, and at the highest level of them all.
    void take(const RuleRow& row, const Statement& statement)
    {
        const qint64 root = statement.integer(firstOwnColumn);
        const QString level = statement.text(firstOwnColumn + 1);
        m_known = m_known || (row.here && statement.integer(firstOwnColumn + 2) == 0);
        if (row.reason == QLatin1String("holder-only") && row.here)
            m_holders.insert(root);
        const bool again = row.reason == QLatin1String("repeated");
        if (!row.reason.isEmpty() && !again)
            return;
        Person& person = m_persons[root];
        if (!again) {
            person.here = row.here;
            if (row.here)
                person.place = partOfRegion(m_order, row);
        }
        // Codes of levels are single digits in the order of the levels.
        person.level = std::max(person.level, level);
    }

    void count()
    {
        for (auto at = m_persons.cbegin(); at != m_persons.cend(); ++at) {
            m_holders.remove(at.key());
            if (!at->here)
                continue;
            const CodeEntry* level = m_levels.find(at->level);
            const bool high =
                level != nullptr && level->attributes.value(QStringLiteral("high_skill")) == u'1';
            for (TalentLine* line : {&m_total, lineOf(at->place)}) {
                ++line->persons;
                ++line->byLevel[at->level];
                line->highlySkilled += high ? 1 : 0;
            }
        }
    }

    TalentLine* lineOf(const ReportPlace& place)
    {
        return place.kind == PartKind::Region ? &m_parts[place.region] : &m_beside[place.kind];
    }

    void
    row(Table& table, RowKind kind, const QString& key, const QString& name, const TalentLine& line) const
    {
        TableRow row;
        row.kind = kind;
        row.key = key;
        row.cells = {name};
        if (m_known) {
            row.cells.append(line.persons);
            for (const QString& level : shownLevels())
                row.cells.append(line.byLevel.value(level));
            row.cells.append(line.highlySkilled);
            if (line.persons > 0)
                row.cells.append(static_cast<double>(line.highlySkilled) / static_cast<double>(line.persons));
        }
        table.rows.append(row);
    }

    [[nodiscard]] QStringList shownLevels() const
    {
        QStringList levels;
        for (const CodeEntry& level : m_levels.entries()) {
            if (level.code >= firstTalentLevel)
                levels.append(level.code);
        }
        return levels;
    }

    void addColumns(Table& table) const
    {
        int number = 0;
        const auto column = [&](const QStringList& heading, int width) {
            addReportColumn(table, heading, QString::number(++number), CellFormat::integer(), width);
        };
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "地区")},
                        QStringLiteral("甲"),
                        CellFormat::text(),
                        24);
        column({QCoreApplication::translate("Reports", "技能人才")}, 12);
        for (const QString& level : shownLevels()) {
            column({QCoreApplication::translate("Reports", "按最高技能等级分"),
                    codeLabel(*m_order.context.codes, talent::level.description, level)},
                   10);
        }
        column({QCoreApplication::translate("Reports", "高技能人才")}, 12);
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "高技能人才占比")},
                        QStringLiteral("%1=%2/1").arg(number + 1).arg(number),
                        CellFormat::percent(),
                        12);
        table.page.frozenColumns = 1;
    }

    Table table() const
    {
        Table table = beginReport(m_order.board,
                                  m_order.context,
                                  m_order.region,
                                  QCoreApplication::translate("Reports", "技能人才结构"),
                                  QCoreApplication::translate("Reports", "人"));
        table.head.cutoff = m_rule.window.to;
        addColumns(table);
        row(table, RowKind::Total, {}, QCoreApplication::translate("Reports", "合计"), m_total);
        const RegionTree& regions = m_order.board.regions();
        for (const int child : regions.node(m_order.region).children) {
            // A stock is read by the regions of its day; one that has gone stands only with what is in it.
            if (regions.isValidAt(child, m_rule.window.to) || m_parts.contains(child)) {
                row(table,
                    RowKind::Data,
                    regions.keyOf(child),
                    m_order.board.regionName(child),
                    m_parts.value(child));
            }
        }
        // A region without parts has nobody beside them.
        const bool divided = !regions.node(m_order.region).children.isEmpty();
        for (auto at = m_beside.cbegin(); divided && at != m_beside.cend(); ++at)
            row(table, RowKind::Data, {}, besideName(at.key()), *at);
        table.notes = {
            ruleText(m_order, m_rule),
            QCoreApplication::translate(
                "Reports", "每人只计一次，按统计截止日有效的最高等级；高技能人才为高级工及以上。")};
        if (!m_holders.isEmpty()) {
            table.notes.append(QCoreApplication::translate(
                                   "Reports", "另有只持专项能力等证书的持证人员 %1 人，不计入技能人才。")
                                   .arg(m_holders.size()));
        }
        const QString opening = openingNote(m_order, m_rule);
        if (!opening.isEmpty())
            table.notes.append(opening);
        return table;
    }

    const ReportOrder& m_order;
    const ReportRule& m_rule;
    const CodeTable& m_levels;
    bool m_known = false;
    QHash<qint64, Person> m_persons;
    QSet<qint64> m_holders; // with certificates that make no skilled talent, and no other
    TalentLine m_total;
    QHash<int, TalentLine> m_parts;
    QMap<PartKind, TalentLine> m_beside;
};

} // namespace

Result<QVector<Table>> talentReport(const ReportOrder& order)
{
    const Result<Measure> own = defaultMeasure(QStringLiteral("talent-register"));
    if (!own)
        return own.error();
    const Result<ReportRule> rule = ruleOf(order, *own, {QDate(), order.board.asOf()}, true);
    if (!rule)
        return rule.error();
    const Result<Table> table = TalentReport(order, *rule).make();
    if (!table)
        return table.error();
    return QVector<Table>{*table};
}

} // namespace jc
