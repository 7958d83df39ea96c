#include "core/reports/certificate_report.h"

#include "core/dictionary/entities/certificate.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"
#include "core/reports/report_form.h"
#include "core/reports/report_rule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jc {

namespace {

struct CertificateLine
{
    qint64 certificates = 0;
    QSet<qint64> persons;
};

class CertificateReport
{
public:
    CertificateReport(const ReportOrder& order, const ReportRule& rule, const MeasurePart& once)
        : m_order(order)
        , m_rule(rule)
        , m_once(once)
    {}

    Result<Table> make()
    {
        Result<void> read = readPersons();
        if (read)
            read = readCertificates();
        if (!read)
            return read.error();
        m_known = isCountKnown(m_order, m_rule, m_known);
        return table();
    }

private:
    [[nodiscard]] static QString joined()
    {
        return QStringLiteral("JOIN %1 k ON k._n = q.n").arg(stateTable(certificate::entity));
    }

    // Whom the goal counts, and where: a rule may count a person once, or only at the first certificate ever.
    Result<void> readPersons()
    {
        return readRows(m_order,
                        m_rule,
                        m_rule.measure.counted,
                        QStringLiteral("coalesce(k._root, -k._n)"),
                        joined(),
                        [&](const RuleRow& row, const Statement& statement) {
                            if (row.here && row.reason.isEmpty())
                                m_counted.insert(statement.integer(firstOwnColumn));
                        });
    }

    Result<void> readCertificates()
    {
        return readRows(m_order,
                        m_rule,
                        m_once,
                        QStringLiteral("coalesce(k._root, -k._n), k.%1, k.%2, k.%3, k._state")
                            .arg(stateColumn(certificate::kind.description),
                                 stateColumn(certificate::level.description),
                                 stateColumn(certificate::occupation.description)),
                        joined(),
                        [&](const RuleRow& row, const Statement& statement) {
                            if (!row.here)
                                return;
                            m_known = m_known || statement.integer(firstOwnColumn + 4) == 0;
                            if (row.reason.isEmpty())
                                add(statement);
                        });
    }

    void add(const Statement& statement)
    {
        const qint64 person = statement.integer(firstOwnColumn);
        const QString kind = statement.text(firstOwnColumn + 1);
        const QString level = statement.text(firstOwnColumn + 2);
        const QString occupation = statement.text(firstOwnColumn + 3);
        for (CertificateLine* line :
             {&m_total, &m_kinds[kind], &m_levels[kind][level], &m_occupations[occupation]}) {
            ++line->certificates;
            if (m_counted.contains(person))
                line->persons.insert(person);
        }
    }

    void row(Table& table, RowKind kind, int indent, const QString& name, const CertificateLine& line) const
    {
        TableRow row;
        row.kind = kind;
        row.indent = indent;
        row.cells = {name};
        if (m_known)
            row.cells += {TableCell(line.certificates), TableCell(line.persons.size())};
        table.rows.append(row);
    }

    [[nodiscard]] QString levelName(const QString& level) const
    {
        if (level.isEmpty())
            return QCoreApplication::translate("Reports", "不分等级");
        return codeLabel(*m_order.context.codes, certificate::level.description, level);
    }

    Table table() const
    {
        Table table = beginReport(m_order.board,
                                  m_order.context,
                                  m_order.region,
                                  QCoreApplication::translate("Reports", "获证情况"),
                                  QCoreApplication::translate("Reports", "本、人"));
        table.head.cutoff = m_rule.window.to;
        table.head.period = daysText(m_rule.window.from, m_rule.window.to);
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "证书类型、技能等级、职业（工种）")},
                        QStringLiteral("甲"),
                        CellFormat::text(),
                        56);
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "证书数（本）")},
                        QStringLiteral("1"),
                        CellFormat::integer(),
                        18);
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "获证人数（人）")},
                        QStringLiteral("2"),
                        CellFormat::integer(),
                        18);
        row(table, RowKind::Total, 0, QCoreApplication::translate("Reports", "合计"), m_total);
        TableRow group;
        group.kind = RowKind::Group;
        group.cells = {QCoreApplication::translate("Reports", "按证书类型和技能等级分")};
        if (!m_kinds.isEmpty())
            table.rows.append(group);
        for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
            row(table,
                RowKind::Data,
                0,
                codeLabel(*m_order.context.codes, certificate::kind.description, kind.key()),
                *kind);
            const QMap<QString, CertificateLine>& levels = *m_levels.constFind(kind.key());
            for (auto level = levels.cbegin(); level != levels.cend(); ++level)
                row(table, RowKind::Data, 1, levelName(level.key()), *level);
        }
        group.cells = {QCoreApplication::translate("Reports", "按职业（工种）分")};
        if (!m_occupations.isEmpty())
            table.rows.append(group);
        QStringList occupations = m_occupations.keys();
        std::ranges::stable_sort(occupations, [&](const QString& a, const QString& b) {
            return m_occupations[a].certificates > m_occupations[b].certificates;
        });
        for (const QString& occupation : occupations) {
            row(table,
                RowKind::Data,
                0,
                occupation.isEmpty() ? QCoreApplication::translate("Reports", "未填职业（工种）")
                                     : occupation,
                m_occupations[occupation]);
        }
        table.notes = {ruleText(m_order, m_rule),
                       QCoreApplication::translate(
                           "Reports", "同一人在同一行只计一人；一人可有几本证书，各行人数不相加。")};
        const QString opening = openingNote(m_order, m_rule);
        if (!opening.isEmpty())
            table.notes.append(opening);
        return table;
    }

    const ReportOrder& m_order;
    const ReportRule& m_rule;
    const MeasurePart& m_once; // the rule with each certificate counted once, whoever holds it
    bool m_known = false;
    QSet<qint64> m_counted;
    CertificateLine m_total;
    QMap<QString, CertificateLine> m_kinds;
    QMap<QString, QMap<QString, CertificateLine>> m_levels;
    QMap<QString, CertificateLine> m_occupations;
};

} // namespace

Result<QVector<Table>> certificateReport(const ReportOrder& order)
{
    const Result<Measure> own = defaultMeasure(QStringLiteral("certificate-record"));
    if (!own)
        return own.error();
    const QDate asOf = order.board.asOf();
    const QDate from = order.from.isValid() ? order.from : QDate(asOf.year(), 1, 1);
    Result<ReportRule> rule = ruleOf(order, *own, {from, asOf});
    if (!rule)
        return rule.error();
    if (order.from.isValid())
        rule->window.from = order.from;
    MeasurePart once = rule->measure.counted;
    once.distinct = own->counted.distinct;
    once.firstEver = false;
    const Result<Table> table = CertificateReport(order, *rule, once).make();
    if (!table)
        return table.error();
    return QVector<Table>{*table};
}

} // namespace jc
