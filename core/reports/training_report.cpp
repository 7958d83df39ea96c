#include "core/reports/training_report.h"

#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/reports/report_form.h"
#include "core/reports/training_tally.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

class TrainingReport
{
public:
    TrainingReport(const ReportOrder& order,
                   const ReportRule& rule,
                   QDate periodFrom,
                   const TrainingTallies& tallies)
        : m_order(order)
        , m_rule(rule)
        , m_periodFrom(periodFrom)
        , m_tallies(tallies)
    {}

    Table table() const
    {
        Table table = beginReport(m_order.board,
                                  m_order.context,
                                  m_order.region,
                                  QCoreApplication::translate("Reports", "职业技能培训情况统计表"),
                                  QCoreApplication::translate("Reports", "期、人次、万元"));
        table.head.cutoff = m_rule.window.to;
        table.head.period = QCoreApplication::translate("Reports", "%1；累计%2")
                                .arg(daysText(m_periodFrom, m_rule.window.to),
                                     daysText(m_rule.window.from, m_rule.window.to));
        addColumns(table);
        row(table, RowKind::Total, {}, QCoreApplication::translate("Reports", "合计"), m_tallies.total);
        addRows(table,
                QCoreApplication::translate("Reports", "按培训类型分"),
                training_class::trainingType.description,
                m_tallies.byType,
                QCoreApplication::translate("Reports", "未填培训类型"));
        addRows(table,
                QCoreApplication::translate("Reports", "按人员类别分（其中项有交叉，不相加）"),
                enrolment::group.description,
                m_tallies.byGroup,
                QCoreApplication::translate("Reports", "未填人员类别"));
        if (m_tallies.apart.whole.joined > 0 || m_tallies.apart.whole.completed > 0)
            row(table,
                RowKind::Data,
                {},
                QCoreApplication::translate("Reports", "另：以工代训（不在合计内）"),
                m_tallies.apart);
        addNotes(table);
        return table;
    }

private:
    void addColumns(Table& table) const
    {
        addReportColumn(table,
                        {QCoreApplication::translate("Reports", "项目")},
                        QStringLiteral("甲"),
                        CellFormat::text(),
                        34);
        const QString period = m_order.from.isValid() ? QCoreApplication::translate("Reports", "本期")
                                                      : QCoreApplication::translate("Reports", "本月");
        int number = 0;
        for (const QString& group : {period, QCoreApplication::translate("Reports", "累计")}) {
            const auto column = [&](const QString& heading, CellFormat format) {
                addReportColumn(table, {group, heading}, QString::number(++number), format, 9);
            };
            column(QCoreApplication::translate("Reports", "期数"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "参训"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "结业"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "合格"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "取证"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "培训后就业"), CellFormat::integer());
            column(QCoreApplication::translate("Reports", "资金支出"), CellFormat::moneyWan());
        }
        table.page.frozenColumns = 1;
    }

    static void addTally(TableRow& row, const TrainingTally& tally, bool known)
    {
        if (!known) {
            row.cells += QVector<TableCell>(7);
            return;
        }
        // Completed persons without any result recorded leave open who was qualified.
        const bool graded = tally.graded > 0 || tally.completed == 0;
        row.cells += {TableCell(tally.classes.size()),
                      TableCell(tally.joined),
                      TableCell(tally.completed),
                      graded ? TableCell(tally.qualified) : TableCell(),
                      TableCell(tally.certified),
                      TableCell(),
                      TableCell()};
    }

    void
    row(Table& table, RowKind kind, const QString& key, const QString& name, const TrainingLine& line) const
    {
        TableRow row;
        row.kind = kind;
        row.key = key;
        row.cells = {name};
        addTally(row, line.period, m_tallies.periodKnown);
        addTally(row, line.whole, m_tallies.wholeKnown);
        table.rows.append(row);
    }

    void addRows(Table& table,
                 const QString& heading,
                 const FieldDescription& field,
                 const QMap<QString, TrainingLine>& lines,
                 const QString& unnamed) const
    {
        if (lines.isEmpty())
            return;
        TableRow group;
        group.kind = RowKind::Group;
        group.cells = {heading};
        table.rows.append(group);
        QStringList codes = lines.keys();
        // What has no code stands last.
        std::ranges::stable_sort(codes, [](const QString& a, const QString& b) {
            return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a < b;
        });
        for (const QString& code : codes) {
            const QString name = code.isEmpty() ? unnamed : codeLabel(*m_order.context.codes, field, code);
            row(table, RowKind::Data, code, name, lines[code]);
        }
    }

    void addNotes(Table& table) const
    {
        table.notes = {
            QCoreApplication::translate("Reports", "结业%1").arg(ruleText(m_order, m_rule)),
            QCoreApplication::translate(
                "Reports",
                "参训按开班日期（空时取结业日期），计已开班的人次，不含退学、核减、作废；"
                "期数为有参训人员的班次。合格、取证为结业的其中项，取证指取得本班证书。"),
            QCoreApplication::translate(
                "Reports", "按人员类别分的各行有交叉，不相加。没有记录的培训类型、人员类别不列。"),
            QCoreApplication::translate(
                "Reports",
                "台账没有登记培训后就业，资金支出也未登记到培训类型和人员类别，两栏不填，不是零。"),
        };
        const qint64 ungraded = m_tallies.total.whole.completed - m_tallies.total.whole.graded;
        if (ungraded > 0) {
            table.notes.append(
                QCoreApplication::translate("Reports", "累计结业中有 %1 人次未填考核结果，不在合格数内。")
                    .arg(ungraded));
        }
        const QString opening = openingNote(m_order, m_rule);
        if (!opening.isEmpty())
            table.notes.append(opening);
    }

    const ReportOrder& m_order;
    const ReportRule& m_rule;
    QDate m_periodFrom;
    const TrainingTallies& m_tallies;
};

// 以工代训 is listed apart here, not left out.
Result<Measure> allTraining()
{
    Result<Measure> own = defaultMeasure(QStringLiteral("training-record"));
    if (own) {
        own->counted.exclusions.removeIf([](const MeasureExclusion& exclusion) {
            return exclusion.reason == QLatin1String("work-training");
        });
    }
    return own;
}

} // namespace

Result<QVector<Table>> trainingReport(const ReportOrder& order)
{
    const Result<Measure> own = allTraining();
    if (!own)
        return own.error();
    const QDate asOf = order.board.asOf();
    const QDate periodFrom = order.from.isValid() ? order.from : QDate(asOf.year(), asOf.month(), 1);
    const QDate wholeFrom = std::min(periodFrom, QDate(asOf.year(), 1, 1));
    const Result<ReportRule> rule = ruleOf(order, *own, {wholeFrom, asOf});
    if (!rule)
        return rule.error();
    const Result<TrainingTallies> tallies = trainingTallies(order, *rule, periodFrom, order.goal == nullptr);
    if (!tallies)
        return tallies.error();
    return QVector<Table>{TrainingReport(order, *rule, periodFrom, *tallies).table()};
}

} // namespace jc
