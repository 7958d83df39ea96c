#include "ui/records/history_view.h"

#include <QHeaderView>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int whoColumn = 1;
constexpr int reasonColumn = 2;
constexpr int fieldColumn = 3;
constexpr int beforeColumn = 4;
constexpr int widestHistoryCell = 128;

} // namespace

HistoryView::HistoryView(Workspace& workspace, QWidget* parent)
    : QTableWidget(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("变更记录"));
    setColumnCount(6);
    setHorizontalHeaderLabels({tr("时间"), tr("经办"), tr("原因"), tr("字段"), tr("修改前"), tr("修改后")});
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    HistoryView::setTheme(workspace.theme());
}

void HistoryView::setTheme(const Theme& theme)
{
    setFont(theme.font(Type::Dense));
    verticalHeader()->setDefaultSectionSize(
        ui::rowHeight(Density::Compact, QFontMetricsF(theme.font(Type::Dense))));
}

void HistoryView::showRecord(const EntityDescription& entity, RecordId id)
{
    read(entity, id, nullptr);
}

void HistoryView::showField(const EntityDescription& entity, RecordId id, const FieldDescription& field)
{
    setAccessibleName(tr("%1的变更记录").arg(field.label.text()));
    setColumnHidden(fieldColumn, true);
    read(entity, id, &field);
}

void HistoryView::read(const EntityDescription& entity, RecordId id, const FieldDescription* only)
{
    if (id.isNull()) {
        fill({});
        return;
    }
    m_read.run(
        m_workspace.session(),
        this,
        [&entity, id, codes = &m_workspace.catalogues().codes](Ledger& ledger) {
            return loadHistory(ledger, *codes, entity, id);
        },
        [this, only](Result<QVector<HistoryRow>> rows) {
            if (!rows) {
                m_workspace.complain(rows.error());
                return;
            }
            if (only != nullptr) {
                rows->removeIf([only](const HistoryRow& row) {
                    return row.number != only->number && !(row.number == 0 && only->personal);
                });
                for (HistoryRow& row : *rows)
                    row.first = true;
            }
            fill(*rows);
        });
}

void HistoryView::fill(const QVector<HistoryRow>& rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const HistoryRow& change = rows[row];
        const QString none = QStringLiteral("—");
        const QStringList cells{change.first ? change.time : QString(),
                                change.first ? change.who : QString(),
                                change.first ? change.reason : QString(),
                                change.field,
                                change.before.isEmpty() ? none : change.before,
                                change.after.isEmpty() ? none : change.after};
        const QString spoken =
            tr("%1，%2，%3，%4由%5改为%6")
                .arg(change.time, change.who, change.reason, change.field, cells[4], cells[5]);
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            item->setData(Qt::AccessibleTextRole, spoken);
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
    // Who and why are read in the tooltip where they are long; before and after have to be seen.
    for (const int column : {whoColumn, reasonColumn, beforeColumn})
        setColumnWidth(column, std::min(columnWidth(column), m_workspace.theme().px(widestHistoryCell)));
    horizontalHeader()->setStretchLastSection(true);
    if (rowCount() > 0)
        setCurrentCell(0, 0);
    Q_EMIT filled(rowCount());
}

} // namespace jc::ui
