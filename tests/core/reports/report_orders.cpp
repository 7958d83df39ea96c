#include "tests/core/reports/report_orders.h"

#include "core/sheets/cell_text.h"
#include "tests/support/catch.h"

using namespace jc;

namespace jctest {

Result<QVector<Table>>
tryReport(test::Longling& longling, const ProgressBoard& board, const char* name, const Asked& asked)
{
    const Result<ReportContext> context =
        reportContext(longling.ledger(), longling.catalogues().codes, board);
    REQUIRE(context);
    const ReportDescription* report = findReport(QLatin1String(name));
    REQUIRE(report != nullptr);
    return report->make({.ledger = longling.ledger(),
                         .board = board,
                         .context = *context,
                         .region = asked.region < 0 ? board.rootRegion() : asked.region,
                         .policy = asked.policy,
                         .goal = asked.goal,
                         .from = asked.from});
}

Table reportTable(test::Longling& longling, const ProgressBoard& board, const char* name, const Asked& asked)
{
    const Result<QVector<Table>> tables = tryReport(longling, board, name, asked);
    if (!tables)
        FAIL(tables.error().message.toStdString() + " | " + tables.error().detail.toStdString());
    REQUIRE_FALSE(tables->isEmpty());
    return tables->first();
}

std::optional<double> numberIn(const TableRow& row, qsizetype column)
{
    if (column >= row.cells.size())
        return std::nullopt;
    if (const double* real = std::get_if<double>(&row.cells[column].value))
        return *real;
    if (const qint64* whole = std::get_if<qint64>(&row.cells[column].value))
        return static_cast<double>(*whole);
    return std::nullopt;
}

QStringList linesOf(const Table& table)
{
    QStringList lines;
    for (const TableRow& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(plainText(row.cells[i], table.columns[i].format));
        lines.append(QString(row.indent, u'　') + cells.join(u'|'));
    }
    return lines;
}

} // namespace jctest
