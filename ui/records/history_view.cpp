#include "ui/records/history_view.h"

#include <QHeaderView>

namespace jc::ui {

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
        [this](const Result<QVector<HistoryRow>>& rows) {
            if (rows)
                fill(*rows);
            else
                m_workspace.complain(rows.error());
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
    horizontalHeader()->setStretchLastSection(true);
    if (rowCount() > 0)
        setCurrentCell(0, 0);
}

} // namespace jc::ui
