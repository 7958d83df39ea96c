#include "ui/records/occupation_popup.h"

#include "core/dictionary/catalogue/catalogue_search.h"
#include "ui/widgets/popup_place.h"
#include "ui/widgets/search_field.h"

#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int occupationName = Qt::UserRole + 1; // QString; none on a group
constexpr int mostOccupationHits = 60;

QTreeWidgetItem* occupationItem(const QString& text, const QString& name)
{
    auto* item = new QTreeWidgetItem({text});
    item->setData(0, occupationName, name);
    item->setToolTip(0, text);
    return item;
}

} // namespace

OccupationPopup::OccupationPopup(const OccupationCatalogue& occupations, const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_occupations(occupations)
    , m_search(new SearchField(tr("搜索：名称、拼音首字母或代码"), theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("按类别选择职业（工种）"));
    resize(theme.px(460), theme.px(400));
    m_tree->setObjectName(QStringLiteral("occupationTree"));
    m_tree->setAccessibleName(tr("职业（工种）分类"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_search->setObjectName(QStringLiteral("occupationSearch"));
    m_hits->setObjectName(QStringLiteral("occupationHits"));
    m_hits->setAccessibleName(tr("找到的职业（工种）"));
    m_hits->setUniformItemSizes(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hits);
    auto* hint = new QLabel(tr("↓ 进入分类，→ 展开，Enter 选用，Esc 关闭。"), this);
    hint->setWordWrap(true);
    hint->setFont(theme.font(Type::Note));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::gap);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    fill();
    connect(m_search, &SearchField::searchChanged, this, &OccupationPopup::search);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_stack->currentWidget() == m_hits)
            take(m_hits->currentItem());
    });
    connect(m_hits, &QListWidget::itemActivated, this, &OccupationPopup::take);
    connect(m_hits, &QListWidget::itemClicked, this, &OccupationPopup::take);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { activate(item); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { activate(item); });
}

void OccupationPopup::fill()
{
    QHash<QString, QTreeWidgetItem*> byCode; // groups and occupations
    QList<QTreeWidgetItem*> top;
    const auto under = [&](const QString& code) {
        return byCode.value(code.left(std::max<qsizetype>(0, code.lastIndexOf(QLatin1Char('-')))));
    };
    for (const OccupationGroup& group : m_occupations.groups()) {
        QTreeWidgetItem* item = occupationItem(tr("%1　%2").arg(group.code, group.name), {});
        byCode.insert(group.code, item);
        if (QTreeWidgetItem* above = under(group.code))
            above->addChild(item);
        else
            top.append(item);
    }
    auto* later = occupationItem(tr("2022 年版之后发布或公示的"), {});
    for (const Occupation& entry : m_occupations.entries()) {
        if (entry.announced.isValid() || entry.code.isEmpty()) {
            later->addChild(occupationItem(
                tr("%1　%2").arg(entry.name, entry.announced.toString(Qt::ISODate)), entry.name));
        } else if (entry.kind == Occupation::Kind::WorkType) {
            if (QTreeWidgetItem* whose = byCode.value(entry.code))
                whose->addChild(occupationItem(tr("工种：%1").arg(entry.name), entry.name));
        } else {
            QTreeWidgetItem* item = occupationItem(tr("%1　%2").arg(entry.code, entry.name), entry.name);
            byCode.insert(entry.code, item);
            if (QTreeWidgetItem* above = under(entry.code))
                above->addChild(item);
        }
    }
    top.append(later);
    m_tree->addTopLevelItems(top);
    m_tree->setCurrentItem(top.first());
}

void OccupationPopup::activate(QTreeWidgetItem* item)
{
    const QString name = item->data(0, occupationName).toString();
    if (name.isEmpty()) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    close();
    Q_EMIT chosen(name);
}

void OccupationPopup::search(const QString& typed)
{
    m_hits->clear();
    m_stack->setCurrentWidget(typed.isEmpty() ? static_cast<QWidget*>(m_tree) : m_hits);
    if (typed.isEmpty())
        return;
    for (const auto& hit : searchCatalogue(m_occupations, typed, mostOccupationHits, m_pinyin)) {
        const QStringList path = m_occupations.pathOf(*hit.entry);
        auto* item = new QListWidgetItem(
            tr("%1　%2").arg(hit.entry->name, path.isEmpty() ? hit.entry->code : path.last()), m_hits);
        item->setData(occupationName, hit.entry->name);
        item->setToolTip(path.join(QStringLiteral(" ▸ ")));
    }
    if (m_hits->count() == 0) {
        auto* none = new QListWidgetItem(
            tr("目录中没有“%1”；清空可看分类，也可在栏内照原件填写。").arg(typed), m_hits);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_hits->setCurrentRow(0);
}

void OccupationPopup::take(const QListWidgetItem* item)
{
    const QString name = item != nullptr ? item->data(occupationName).toString() : QString();
    if (name.isEmpty())
        return;
    close();
    Q_EMIT chosen(name);
}

void OccupationPopup::popup(const QRect& under)
{
    move(popupCorner(size(), under, screen()));
    show();
    m_search->setFocus();
}

} // namespace jc::ui
