#include "ui/widgets/table_look.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QTableView>

namespace jc::ui {

void prepareTable(QTableView& view, Density density, const Theme& theme)
{
    const QFont font = theme.font(rowType(density));
    view.setFont(font);
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false); // Tab leaves a table; the arrows walk it
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int height = rowHeight(density, QFontMetricsF(font));
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(height);
    view.verticalHeader()->setDefaultSectionSize(height);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    if (view.model() && !view.currentIndex().isValid() && view.model()->rowCount() > 0)
        view.setCurrentIndex(view.model()->index(0, 0));
}

} // namespace jc::ui
