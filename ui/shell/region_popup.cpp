#include "ui/shell/region_popup.h"

#include "ui/widgets/popup_place.h"
#include "ui/widgets/search_field.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int regionCodeRole = Qt::UserRole + 1;
constexpr qsizetype mostRegionHits = 50;

} // namespace

RegionPopup::RegionPopup(
    const RegionTree& regions, int root, int current, const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_regions(regions)
    , m_root(root)
    , m_search(new SearchField(tr("搜索地区：名称、拼音或代码"), theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("选择地区"));
    resize(theme.px(360), theme.px(420));

    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("地区"));
    m_hits->setAccessibleName(tr("找到的地区"));
    m_hits->setUniformItemSizes(true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hits);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::gap);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);

    addBelow(root, nullptr, current);
    connect(m_search, &SearchField::searchChanged, this, &RegionPopup::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &RegionPopup::chooseFirst);
    const auto chooseTree = [this](const QTreeWidgetItem* item) {
        choose(item->data(0, regionCodeRole).toString());
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, chooseTree);
    connect(m_tree, &QTreeWidget::itemClicked, this, chooseTree);
    const auto chooseHit = [this](const QListWidgetItem* item) {
        choose(item->data(regionCodeRole).toString());
    };
    connect(m_hits, &QListWidget::itemActivated, this, chooseHit);
    connect(m_hits, &QListWidget::itemClicked, this, chooseHit);
}

void RegionPopup::addBelow(int region, QTreeWidgetItem* above, int current)
{
    const RegionTree::Node& node = m_regions.node(region);
    // The region looked at is in the tree, though it be gone; other ones that are gone crowd it.
    if (!node.open && region != m_root && !m_regions.isWithin(current, region))
        return;
    auto* item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
    item->setText(0, node.name);
    item->setToolTip(0, node.code);
    item->setData(0, regionCodeRole, m_regions.keyOf(region));
    for (const int child : node.children)
        addBelow(child, item, current);
    if (region == m_root)
        item->setExpanded(true);
    if (region == current) {
        m_tree->setCurrentItem(item);
        m_tree->scrollToItem(item, QAbstractItemView::PositionAtCenter);
    }
}

void RegionPopup::offerRecent(const QStringList& keys)
{
    auto* heading = new QTreeWidgetItem({tr("最近用过")});
    heading->setFlags(Qt::ItemIsEnabled);
    for (const QString& key : keys) {
        const int region = m_regions.indexOf(key);
        if (region < 0 || !m_regions.node(region).open || !m_regions.isWithin(region, m_root))
            continue;
        auto* item = new QTreeWidgetItem(heading, {m_regions.path(region, m_root)});
        item->setToolTip(0, m_regions.node(region).code);
        item->setData(0, regionCodeRole, key);
    }
    if (heading->childCount() == 0) {
        delete heading;
        return;
    }
    m_tree->insertTopLevelItem(0, heading);
    heading->setExpanded(true);
}

void RegionPopup::search(const QString& text)
{
    m_hits->clear();
    m_stack->setCurrentWidget(text.isEmpty() ? static_cast<QWidget*>(m_tree) : m_hits);
    if (text.isEmpty())
        return;
    struct Hit
    {
        NameMatch match;
        int region;
    };
    QVector<Hit> hits;
    for (int region = 0; region < m_regions.nodes().size(); ++region) {
        if (!m_regions.isWithin(region, m_root))
            continue;
        const RegionTree::Node& node = m_regions.node(region);
        if (!node.open)
            continue;
        const NameMatch match =
            node.code.startsWith(text) ? NameMatch::Prefix : m_pinyin.match(text, node.name);
        if (match != NameMatch::None)
            hits.append({match, region});
    }
    // Upper regions before lower: their codes are shorter.
    std::ranges::stable_sort(hits, {}, [this](const Hit& hit) {
        return std::pair(hit.match, m_regions.node(hit.region).code.size());
    });
    for (const Hit& hit : hits.mid(0, mostRegionHits)) {
        auto* item = new QListWidgetItem(m_regions.path(hit.region, m_root), m_hits);
        item->setToolTip(m_regions.node(hit.region).code);
        item->setData(regionCodeRole, m_regions.keyOf(hit.region));
    }
    if (hits.isEmpty()) {
        auto* none = new QListWidgetItem(tr("没有这样的地区。清空搜索可看全部。"), m_hits);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_hits->setCurrentRow(0);
    }
}

void RegionPopup::chooseFirst()
{
    if (m_stack->currentWidget() == m_tree) {
        if (const QTreeWidgetItem* item = m_tree->currentItem())
            choose(item->data(0, regionCodeRole).toString());
        return;
    }
    if (const QListWidgetItem* item = m_hits->currentItem())
        choose(item->data(regionCodeRole).toString());
}

void RegionPopup::choose(const QString& code)
{
    if (code.isEmpty()) // a heading, or the sentence that nothing was found
        return;
    Q_EMIT chosen(code);
    close();
}

void RegionPopup::popup(const QPoint& place)
{
    move(popupCorner(size(), QRect(place, QSize(1, 0)), screen()));
    show();
    m_search->setFocus();
}

} // namespace jc::ui
