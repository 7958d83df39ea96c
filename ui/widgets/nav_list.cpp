#include "ui/widgets/nav_list.h"

#include "ui/widgets/nav_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

namespace {

QListWidget* makeNavColumn(const QString& name, NavList* owner)
{
    auto* list = new QListWidget(owner);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page that is open is not the row the keys stand on.
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMouseTracking(true);
    list->setAccessibleName(name);
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(owner);
    return list;
}

bool isNavHeading(const QListWidgetItem* item)
{
    return item->data(NavDelegate::Id).toString().isEmpty();
}

} // namespace

NavList::NavList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_main(makeNavColumn(tr("页面"), this))
    , m_foot(makeNavColumn(tr("设置与帮助"), this))
    , m_fold(new QAction(tr("折叠导航栏"), this))
{
    m_fold->setCheckable(true);
    m_fold->setShortcut(Qt::Key_F9);
    addAction(m_fold);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_main, 1);
    column->addWidget(m_foot);
    connect(m_fold, &QAction::toggled, this, &NavList::setFolded);
    connect(m_main, &QListWidget::itemClicked, this, &NavList::open);
    connect(m_foot, &QListWidget::itemClicked, this, &NavList::open);
    NavList::setTheme(theme);
}

void NavList::setEntries(std::vector<NavEntry> entries)
{
    m_entries = std::move(entries);
    rebuild();
}

void NavList::rebuild()
{
    for (QListWidget* list : {m_main, m_foot}) {
        const QVariant row = list->currentItem() ? list->currentItem()->data(NavDelegate::Id) : QVariant();
        list->clear();
        delete list->itemDelegate();
        list->setItemDelegate(new NavDelegate(m_theme, m_folded, list));
        QString group;
        for (const NavEntry& entry : m_entries) {
            if (entry.foot != (list == m_foot))
                continue;
            if (entry.group != group) {
                group = entry.group;
                auto* heading = new QListWidgetItem(group, list);
                heading->setFlags(Qt::NoItemFlags);
            }
            auto* item = new QListWidgetItem(entry.text, list);
            fill(*item, entry);
            if (entry.id == row.toString() || (row.isNull() && entry.id == m_current))
                list->setCurrentItem(item);
        }
        if (!list->currentItem()) {
            for (int i = 0; i < list->count() && !list->currentItem(); ++i) {
                if (!isNavHeading(list->item(i)))
                    list->setCurrentRow(i);
            }
        }
    }
    int footHeight = 0;
    for (int i = 0; i < m_foot->count(); ++i)
        footHeight += m_foot->sizeHintForRow(i);
    m_foot->setFixedHeight(footHeight);
    m_foot->setVisible(m_foot->count() > 0);
}

void NavList::fill(QListWidgetItem& item, const NavEntry& entry) const
{
    item.setData(NavDelegate::Id, entry.id);
    item.setData(NavDelegate::IconName, entry.iconName);
    item.setData(NavDelegate::Badge, entry.badge);
    item.setData(NavDelegate::Unavailable, !entry.unavailable.isEmpty());
    item.setData(NavDelegate::Open, entry.id == m_current);
    QString spoken = entry.text;
    if (entry.badge > 0)
        spoken = tr("%1，%2 件待办").arg(entry.text).arg(entry.badge);
    if (entry.id == m_current)
        spoken = tr("%1，当前页").arg(spoken);
    if (!entry.unavailable.isEmpty())
        spoken = tr("%1，不可用：%2").arg(spoken, entry.unavailable);
    item.setData(Qt::AccessibleTextRole, spoken);
    QString tip = !entry.unavailable.isEmpty() ? entry.unavailable : m_folded ? entry.text : QString();
    if (entry.unavailable.isEmpty() && !entry.hint.isEmpty())
        tip = tr("%1（%2）").arg(entry.text, entry.hint);
    item.setToolTip(tip);
}

void NavList::refresh(const QString& id)
{
    const NavEntry* entry = entryOf(id);
    if (QListWidgetItem* item = itemOf(id); item && entry)
        fill(*item, *entry);
}

QListWidgetItem* NavList::itemOf(const QString& id) const
{
    for (const QListWidget* list : {m_main, m_foot}) {
        for (int i = 0; i < list->count(); ++i) {
            if (!id.isEmpty() && list->item(i)->data(NavDelegate::Id).toString() == id)
                return list->item(i);
        }
    }
    return nullptr;
}

NavEntry* NavList::entryOf(const QString& id)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const NavEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void NavList::setCurrent(const QString& id)
{
    const QString before = std::exchange(m_current, entryOf(id) ? id : QString());
    refresh(before);
    refresh(m_current);
    if (QListWidgetItem* item = itemOf(m_current))
        item->listWidget()->setCurrentItem(item);
}

void NavList::setBadge(const QString& id, int badge)
{
    NavEntry* entry = entryOf(id);
    if (!entry || entry->badge == badge)
        return;
    entry->badge = badge;
    refresh(id);
}

void NavList::setUnavailable(const QString& id, const QString& reason)
{
    NavEntry* entry = entryOf(id);
    if (!entry || entry->unavailable == reason)
        return;
    entry->unavailable = reason;
    refresh(id);
}

void NavList::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_fold->setChecked(folded);
    setTheme(m_theme);
    Q_EMIT foldedChanged(folded);
}

void NavList::setTheme(const Theme& theme)
{
    m_theme = theme;
    layout()->setContentsMargins(0, theme.px(metrics::gap), 1, theme.px(metrics::gap));
    setFixedWidth(theme.px(m_folded ? metrics::navFolded : metrics::navWide));
    rebuild();
    update();
}

void NavList::open(const QListWidgetItem* item)
{
    if (!item || isNavHeading(item))
        return;
    const QString id = item->data(NavDelegate::Id).toString();
    const NavEntry* entry = entryOf(id);
    if (!entry)
        return;
    if (entry->unavailable.isEmpty())
        Q_EMIT pageRequested(id);
    else
        Q_EMIT refused(id, entry->unavailable);
}

bool NavList::handleKey(QListWidget* list, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(list->currentItem());
        return true;
    case Qt::Key_Down:
        if (list == m_main && m_foot->isVisible() && list->currentRow() == list->count() - 1) {
            m_foot->setFocus(Qt::TabFocusReason);
            m_foot->setCurrentRow(0);
            return true;
        }
        return false;
    case Qt::Key_Up:
        if (list == m_foot && list->currentRow() <= 0) {
            m_main->setFocus(Qt::BacktabFocusReason);
            m_main->setCurrentRow(m_main->count() - 1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool NavList::eventFilter(QObject* watched, QEvent* event)
{
    auto* list = qobject_cast<QListWidget*>(watched);
    if (list && event->type() == QEvent::KeyPress && handleKey(list, static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void NavList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().line);
}

} // namespace jc::ui
