#include "ui/pages/records/list_head.h"

#include "ui/records/record_list.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOptionButton>

namespace jc::ui {

namespace {

// Looks as a button with a menu and opens it without waiting: Qt's own waits until it closes, and whoever
// asked for the press, a reader of the screen for one, waits with it.
class ListMenuButton final : public EnterButton
{
public:
    using EnterButton::EnterButton;

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        EnterButton::initStyleOption(option);
        option->features |= QStyleOptionButton::HasMenu;
    }
};

} // namespace

ListHead::ListHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , heading(new HeadingLabel({}, Type::Title, theme, this))
    , search(new SearchField(tr("搜索"), theme, this))
    , filter(makeButton(tr("筛选(&F)"), ButtonKind::Normal, this))
    , drafts(makeButton(tr("只看草稿(&D)"), ButtonKind::Normal, this))
    , review(makeButton({}, ButtonKind::Normal, this))
    , view(new ListMenuButton(tr("查看(&L)"), this))
    , viewMenu(new QMenu(view))
    , restore(makeButton(tr("恢复(&R)"), ButtonKind::Primary, this))
    , add(makeButton({}, ButtonKind::Primary, this))
    , chips(new FilterChips(theme, this))
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
{
    drafts->setCheckable(true);
    review->setCheckable(true);
    review->setToolTip(tr("只看各处填写不同、等人决定的记录"));
    review->hide();
    restore->hide();
    restore->setToolTip(tr("把选中的记录放回原处 Ctrl+R"));
    filter->setToolTip(tr("加一个筛选条件"));
    view->setToolTip(tr("列、排序、回收站"));
    connect(view, &QPushButton::clicked, viewMenu, [this] {
        viewMenu->popup(view->mapToGlobal(view->rect().bottomLeft()));
    });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(metrics::gap));
    m_row->setSpacing(theme.px(metrics::gap));
    search->setMinimumWidth(theme.px(140));
    search->setMaximumWidth(theme.px(260));
    m_row->addWidget(heading, 1);
    m_row->addWidget(search, 1);
    QWidget* before = search;
    for (QPushButton* button : {filter, drafts, review, view, restore, add}) {
        m_row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(add, chips);
    m_column->addLayout(m_row);
    m_column->addWidget(chips, 0, Qt::AlignLeft);
}

void ListHead::setEntity(const EntityDescription& entity, bool removed)
{
    const QString label = entity.label.text();
    add->setText(tr("新增%1(&N)").arg(label));
    add->setToolTip(tr("新增%1 Ctrl+N").arg(label));
    add->setVisible(!entity.setUp && !removed);
    restore->setVisible(removed);
    const QString what = residentIdFieldOf(entity) != nullptr
                             ? tr("搜索姓名、拼音首字母或身份证号")
                             : tr("搜索%1或拼音首字母").arg(entity.title->label.text());
    search->setPlaceholderText(what);
    search->setToolTip(what);
    search->setAccessibleName(what);
}

void ListHead::place()
{
    int taken = heading->sizeHint().width() + search->minimumWidth();
    for (const QPushButton* button : {filter, drafts, review, view, restore, add}) {
        if (!button->isHidden())
            taken += button->sizeHint().width() + m_row->spacing();
    }
    const bool beside = taken + chips->sizeHint().width() + 3 * m_row->spacing() <= width();
    if (beside == (m_row->indexOf(chips) >= 0))
        return;
    if (beside) {
        m_column->removeWidget(chips);
        m_row->insertWidget(1, chips);
    } else {
        m_row->removeWidget(chips);
        m_column->addWidget(chips, 0, Qt::AlignLeft);
    }
}

void ListHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace jc::ui
