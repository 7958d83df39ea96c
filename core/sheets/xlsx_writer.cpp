#include "core/sheets/xlsx_writer.h"

#include "core/sheets/sheet_measure.h"
#include "core/sheets/staged_file.h"
#include "core/sheets/table_parts.h"
#include "core/sheets/xlsx_about_sheet.h"
#include "core/sheets/xlsx_check.h"
#include "core/sheets/xlsx_table_sheet.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

// Above this many rows a table is streamed where its layout allows: a third of the time and a tenth of the
// memory at 100,000 rows. Below, shared strings make the smaller file.
constexpr qsizetype streamedFrom = 5'000;
// Excel's limit, less the head and foot of a form.
constexpr qsizetype mostRows = 1'048'576 - 200;
constexpr qsizetype mostColumns = 16'384;

Result<void> checkSize(const QVector<Table>& tables)
{
    if (tables.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Sheets", "没有可导出的表。"),
                     QStringLiteral("no table to write")};
    }
    for (const Table& table : tables) {
        if (Result<void> shape = checkShape(table); !shape)
            return shape;
        if (table.rows.size() > mostRows || table.columns.size() >= mostColumns) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Sheets",
                                                     "“%1”有 %2 行，超出一张工作表的上限（1048576 "
                                                     "行），未导出；请分地区或分时段导出，或另存为 CSV。")
                             .arg(table.head.title, QString::number(table.rows.size())),
                         QStringLiteral("table larger than a worksheet")};
        }
    }
    return {};
}

// Excel allows 31 characters, none of []:*?/\, no apostrophe at an end, and no two names alike but for case.
QString freeSheetName(const QString& title, const QStringList& taken)
{
    QString base = title.simplified();
    base.removeIf([](QChar c) { return u"[]:*?/\\'"_s.contains(c) || c.category() == QChar::Other_Control; });
    base = base.trimmed();
    if (base.isEmpty())
        base = QCoreApplication::translate("Sheets", "表");
    QString name = base.left(31);
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        name = base.left(31 - suffix.size()) + suffix;
    }
    return name;
}

// Frees the workbook without writing it unless close() was reached.
class OpenWorkbook
{
public:
    OpenWorkbook(const QString& path, bool constantMemory)
    {
        lxw_workbook_options options{};
        options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE;
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    }
    OpenWorkbook(const OpenWorkbook&) = delete;
    OpenWorkbook& operator=(const OpenWorkbook&) = delete;
    ~OpenWorkbook()
    {
        if (m_workbook != nullptr)
            lxw_workbook_free(m_workbook);
    }

    [[nodiscard]] lxw_workbook* get() const { return m_workbook; }
    [[nodiscard]] lxw_worksheet* addSheet(const QString& name)
    {
        return workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    }
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_workbook, nullptr)); }

private:
    lxw_workbook* m_workbook = nullptr;
};

void setProperties(lxw_workbook* workbook, const TableHead& head)
{
    QByteArray title = head.title.left(255).toUtf8();
    QByteArray company = head.reportingUnit.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = company.data();
    // The library would ask the system's clock; one second past the epoch where nothing is known.
    properties.created = head.knownUntil.isValid() ? head.knownUntil.toSecsSinceEpoch() : 1;
    workbook_set_properties(workbook, &properties);
}

} // namespace

Result<void> writeXlsx(const Table& table, const QString& path, const XlsxOptions& options)
{
    return writeXlsx(QVector<Table>{table}, path, options);
}

Result<void> writeXlsx(const QVector<Table>& tables, const QString& path, const XlsxOptions& options)
{
    if (Result<void> size = checkSize(tables); !size)
        return size;
    Result<StagedFile> staged = StagedFile::beside(path);
    if (!staged)
        return staged.error();

    qsizetype rowsInAll = 0;
    for (const Table& table : tables)
        rowsInAll += table.rows.size();
    const bool stream =
        rowsInAll > streamedFrom && std::all_of(tables.begin(), tables.end(), [&options](const Table& table) {
            return XlsxTableSheet::canStream(table, options.edition);
        });
    OpenWorkbook workbook(staged->stagedPath(), stream);
    if (workbook.get() == nullptr)
        return staged->writeError(u"workbook_new_opt failed"_s);
    XlsxStyles styles(workbook.get());
    setProperties(workbook.get(), tables.front().head);

    const QString aboutName = QCoreApplication::translate("Sheets", "说明");
    QStringList names{aboutName};
    QVector<lxw_worksheet*> sheets;
    for (const Table& table : tables) {
        names += freeSheetName(table.head.title, names);
        sheets += workbook.addSheet(names.back());
    }
    names.removeFirst();
    lxw_worksheet* const aboutSheet = workbook.addSheet(aboutName);
    if (aboutSheet == nullptr || sheets.contains(nullptr))
        return staged->writeError(u"workbook_add_worksheet failed"_s);

    qsizetype rowsDone = 0;
    const auto rowDone = [&] {
        ++rowsDone;
        return !options.progress || rowsDone % rowsPerProgress != 0 || options.progress(rowsDone, rowsInAll);
    };
    lxw_error failure = LXW_NO_ERROR;
    int cutTexts = 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        XlsxPen pen(sheets[i]);
        XlsxTableSheet sheet(pen, styles, tables[i], options.edition);
        if (!sheet.write(rowDone))
            return exportCancelled(rowsDone, rowsInAll);
        failure = failure == LXW_NO_ERROR ? pen.firstError() : failure;
        cutTexts += pen.cutTexts();
    }
    XlsxPen about(aboutSheet);
    writeAboutSheet(about, styles, tables, names, cutTexts);
    failure = failure == LXW_NO_ERROR ? about.firstError() : failure;

    const lxw_error closing = workbook.close();
    failure = failure == LXW_NO_ERROR ? closing : failure;
    if (failure != LXW_NO_ERROR)
        return staged->writeError(QString::fromUtf8(lxw_strerror(failure)));
    const QString damage = workbookDamage(staged->stagedPath(), static_cast<int>(tables.size()) + 1);
    if (!damage.isEmpty())
        return staged->writeError(damage);
    if (options.progress && !options.progress(rowsInAll, rowsInAll))
        return exportCancelled(rowsDone, rowsInAll);
    return staged->commit();
}

} // namespace jc
