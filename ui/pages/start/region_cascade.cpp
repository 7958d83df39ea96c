#include "ui/pages/start/region_cascade.h"

#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr qsizetype mostCascadeHits = 12;
constexpr int cascadeCodeRole = Qt::UserRole + 1;
constexpr int cascadePlaceRole = Qt::UserRole + 2; // false: a node of the table only

} // namespace

RegionCascade::RegionCascade(const RegionCatalogue& regions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_search(new SearchField(tr("搜索地区：名称、拼音或代码"), theme, this))
    , m_hits(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_hits, this))
{
    m_search->setPlaceholderText(tr("输入名称、拼音或代码查找"));
    const QString names[] = {tr("省级"), tr("市级"), tr("县级"), tr("乡镇（街道）")};
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(metrics::gap));
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        auto* list = new QComboBox(this);
        list->setAccessibleName(names[level]);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(4);
        list->setMaxVisibleItems(16);
        m_levels[level] = list;
        row->addWidget(list, 1);
        connect(list, &QComboBox::activated, this, [this, level] { levelChosen(level); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::gap));
    column->addWidget(m_search);
    column->addLayout(row);
    fill(0, {});

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostCascadeHits);
    m_completer->popup()->setAccessibleName(tr("找到的地区"));
    m_completer->setWidget(m_search); // not setCompleter(): what it finds is no text for the field
    connect(m_search, &SearchField::searchChanged, this, &RegionCascade::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_hits->rowCount() > 0)
            m_completer->complete();
        m_completer->popup()->setFocus();
    });
    connect(m_completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& hit) {
                setCode(hit.data(cascadeCodeRole).toString());
                m_search->clear();
            });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // Enter takes the best match.
        if (m_hits->rowCount() == 0)
            return;
        setCode(m_hits->index(0, 0).data(cascadeCodeRole).toString());
        m_completer->popup()->hide();
        m_search->clear();
    });
    setFocusProxy(m_search);
}

void RegionCascade::fill(std::size_t level, const QString& above)
{
    for (std::size_t later = level; later < m_levels.size(); ++later) {
        m_levels[later]->clear();
        m_levels[later]->addItem(later == 0 ? tr("请选择") : later == 3 ? tr("全县") : tr("—"), QString());
        m_levels[later]->setEnabled(false);
    }
    if (level > 0 && above.isEmpty())
        return;
    const Result<QList<Region>> below = m_regions.children(above);
    if (!below || level >= m_levels.size())
        return;
    QComboBox* list = m_levels[level];
    for (const Region& region : *below) {
        if (region.level == RegionLevel::Village)
            return;
        list->addItem(region.name, region.code);
        list->setItemData(list->count() - 1, region.kind != RegionKind::VirtualNode, cascadePlaceRole);
    }
    list->setEnabled(list->count() > 1);
}

void RegionCascade::levelChosen(std::size_t level)
{
    if (level + 1 < m_levels.size())
        fill(level + 1, m_levels[level]->currentData().toString());
    Q_EMIT codeChanged(code());
}

QString RegionCascade::code() const
{
    for (std::size_t level = m_levels.size(); level-- > 0;) {
        const QComboBox* list = m_levels[level];
        if (!list->currentData().toString().isEmpty())
            return list->currentData(cascadePlaceRole).toBool() ? list->currentData().toString() : QString();
    }
    return {};
}

QString RegionCascade::name() const
{
    const Result<Region> region = m_regions.find(code());
    return region ? region->name : QString();
}

void RegionCascade::setCode(const QString& code)
{
    QStringList way;
    QString at = code;
    while (!at.isEmpty()) {
        const Result<Region> region = m_regions.find(at);
        if (!region)
            return;
        way.prepend(region->code);
        at = region->parentCode;
    }
    fill(0, {});
    for (std::size_t level = 0; level < m_levels.size() && level < static_cast<std::size_t>(way.size());
         ++level) {
        const QString& wanted = way[static_cast<qsizetype>(level)];
        m_levels[level]->setCurrentIndex(std::max(0, m_levels[level]->findData(wanted)));
        if (level + 1 < m_levels.size())
            fill(level + 1, wanted);
    }
    Q_EMIT codeChanged(this->code());
}

const QList<Region>& RegionCascade::upperRegions()
{
    if (m_upper.isEmpty()) {
        const Result<QList<Region>> provinces = m_regions.children({});
        for (const Region& province : provinces.value_or({})) {
            const Result<QList<Region>> below = m_regions.subtreeToTownships(province.code);
            for (const Region& region : below.value_or({})) {
                if (region.level <= RegionLevel::County && region.kind != RegionKind::VirtualNode)
                    m_upper.append(region);
            }
        }
    }
    return m_upper;
}

void RegionCascade::search(const QString& text)
{
    m_hits->clear();
    if (text.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QList<Region> found = m_regions.search(text, mostCascadeHits);
    const bool latin = std::ranges::all_of(text, [](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
    if (latin) {
        struct Spelled
        {
            bool inPart; // longling is all of 龙陵 and part of 隆林各族
            NameMatch match;
            Region region;
        };
        QList<Spelled> spelled;
        for (const Region& region : upperRegions()) {
            if (const NameMatch match = m_pinyin.match(text, region.name); match < NameMatch::Contains)
                spelled.append({!m_pinyin.isWhole(text, region.name.chopped(1)), match, region});
        }
        std::ranges::stable_sort(spelled, {}, [](const Spelled& hit) {
            return std::tuple(hit.inPart, hit.match, hit.region.level);
        });
        for (const Spelled& hit : spelled.mid(0, mostCascadeHits))
            found.append(hit.region);
    }
    for (const Region& region : found) {
        auto* item = new QStandardItem(m_regions.path(region.code).value_or(region.name));
        item->setData(region.code, cascadeCodeRole);
        m_hits->appendRow(item);
    }
    if (m_hits->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace jc::ui
