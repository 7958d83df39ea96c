#include "ui/records/occupation_popup.h"

#include "ui/widgets/popup_place.h"

#include <QHash>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int occupationName = Qt::UserRole + 1; // QString; none on a group

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
    , m_tree(new QTreeWidget(this))
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
    auto* hint = new QLabel(
        tr("→ 展开，Enter 选用。知道名称时按 Esc 回到栏内，键入名称、拼音首字母或代码更快。"), this);
    hint->setWordWrap(true);
    hint->setFont(theme.font(Type::Note));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::gap);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(hint);
    column->addWidget(m_tree, 1);
    fill(occupations);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { activate(item); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { activate(item); });
}

void OccupationPopup::fill(const OccupationCatalogue& occupations)
{
    QHash<QString, QTreeWidgetItem*> byCode; // groups and occupations
    QList<QTreeWidgetItem*> top;
    const auto under = [&](const QString& code) {
        return byCode.value(code.left(std::max<qsizetype>(0, code.lastIndexOf(QLatin1Char('-')))));
    };
    for (const OccupationGroup& group : occupations.groups()) {
        QTreeWidgetItem* item = occupationItem(tr("%1　%2").arg(group.code, group.name), {});
        byCode.insert(group.code, item);
        if (QTreeWidgetItem* above = under(group.code))
            above->addChild(item);
        else
            top.append(item);
    }
    auto* later = occupationItem(tr("2022 年版之后发布或公示的"), {});
    for (const Occupation& entry : occupations.entries()) {
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

void OccupationPopup::popup(const QRect& under)
{
    move(popupCorner(size(), under, screen()));
    show();
    m_tree->setFocus();
}

} // namespace jc::ui
