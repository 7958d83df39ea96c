#include "ui/pages/reports/report_list.h"

#include "ui/pages/reports/report_reading.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int purposeRole = Qt::UserRole + 1;
constexpr int above = 6; // px at 100 %, over and under the words of a report
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

class ReportListDelegate final : public QStyledItemDelegate
{
public:
    ReportListDelegate(const Theme& theme, QListWidget* list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = m_theme.tokens();
        painter->save();
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
        const QRect room = inner(option.rect);
        QFont head = m_theme.font(Type::Body);
        head.setBold(true);
        painter->setFont(head);
        painter->setPen(t.text);
        const QFontMetrics headMetrics(head);
        painter->drawText(room, wrapFlags, index.data(Qt::DisplayRole).toString());
        const int used =
            headMetrics.boundingRect(room, wrapFlags, index.data(Qt::DisplayRole).toString()).height();
        painter->setFont(m_theme.font(Type::Note));
        painter->setPen(t.text2);
        painter->drawText(room.adjusted(0, used + m_theme.px(metrics::half), 0, 0),
                          wrapFlags,
                          index.data(purposeRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QRect room = inner(QRect(0, 0, m_list->viewport()->width(), 4000));
        QFont head = m_theme.font(Type::Body);
        head.setBold(true);
        const int lines = QFontMetrics(head)
                              .boundingRect(room, wrapFlags, index.data(Qt::DisplayRole).toString())
                              .height() +
                          QFontMetrics(m_theme.font(Type::Note))
                              .boundingRect(room, wrapFlags, index.data(purposeRole).toString())
                              .height();
        return {room.width(), lines + m_theme.px(metrics::half) + 2 * m_theme.px(above)};
    }

private:
    [[nodiscard]] QRect inner(const QRect& rect) const
    {
        const int side = m_theme.px(metrics::gap);
        const int top = m_theme.px(above);
        return rect.adjusted(side, top, -side, -top);
    }

    Theme m_theme;
    QListWidget* m_list;
};

} // namespace

ReportList::ReportList(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("报表"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    for (const ReportDescription& report : reports()) {
        auto* item = new QListWidgetItem(report.title(), this);
        const QString purpose = reportPurpose(report);
        item->setData(purposeRole, purpose);
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
    setItemDelegate(new ReportListDelegate(theme, this));
    delete before;
    scheduleDelayedItemsLayout();
}

void ReportList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the sentences wrap at another place
}

} // namespace jc::ui
