#include "ui/pages/reports/report_list.h"

#include "ui/widgets/worded_delegate.h"

namespace jc::ui {

ReportList::ReportList(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("报表"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    for (const ReportDescription& report : reports()) {
        auto* item = new QListWidgetItem(report.title(), this);
        const QString purpose = report.purpose();
        item->setData(WordedDelegate::NoteRole, purpose);
        item->setData(Qt::AccessibleTextRole, tr("%1。%2").arg(report.title(), purpose));
    }
    setCurrentRow(0);
    ReportList::setTheme(theme);
    connect(this, &QListWidget::currentRowChanged, this, &ReportList::chosenChanged);
}

const ReportDescription* ReportList::chosen() const
{
    return currentRow() < 0 ? nullptr : &reports()[static_cast<std::size_t>(currentRow())];
}

void ReportList::setChosen(const ReportDescription& report)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < reports().size(); ++i) {
        if (&reports()[i] == &report)
            setCurrentRow(static_cast<int>(i));
    }
}

void ReportList::setTheme(const Theme& theme)
{
    const QAbstractItemDelegate* before = itemDelegate();
    setItemDelegate(new WordedDelegate(theme, this));
    delete before;
    scheduleDelayedItemsLayout();
}

void ReportList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the sentences wrap at another place
}

} // namespace jc::ui
