// Lays the form of a counting rule out and ties its fields to the rule.
#include "ui/pages/policy/condition_editor.h"
#include "ui/pages/policy/measure_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

void MeasureForm::makeRule(QVBoxLayout& column)
{
    const Theme& theme = m_workspace.theme();
    m_parts = new QTabBar(this);
    m_parts->setObjectName(u"ruleParts"_s);
    m_parts->setAccessibleName(tr("分子或分母"));
    m_parts->setDrawBase(false);
    m_parts->addTab(tr("分子"));
    m_parts->addTab(tr("分母"));
    column.addWidget(m_parts);
    const auto combo = [&](const QString& name, const QString& object) {
        auto* box = new QComboBox(this);
        box->setObjectName(object);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    };
    const auto line =
        [&](const QString& text, QWidget* one, const QString& second = {}, QWidget* two = nullptr) {
            auto* row = new QHBoxLayout;
            row->setSpacing(theme.px(metrics::gap));
            const auto label = [&](const QString& words, QWidget* field) {
                auto* caption = new QLabel(words, this);
                caption->setFixedWidth(theme.px(76));
                caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
                caption->setWordWrap(true);
                caption->setBuddy(field);
                row->addWidget(caption);
                row->addWidget(field, 1);
            };
            label(text, one);
            if (two != nullptr)
                label(second, two);
            column.addLayout(row);
        };
    m_kind = combo(tr("统计对象"), u"ruleKind"_s);
    line(tr("统计对象"), m_kind);
    makeConditions(column);
    m_distinct = combo(tr("怎样算一个"), u"ruleDistinct"_s);
    m_value = combo(tr("计数内容"), u"ruleValue"_s);
    m_date = combo(tr("统计日期"), u"ruleDate"_s);
    m_total = combo(tr("合计按的地区"), u"ruleTotal"_s);
    m_part = combo(tr("乡镇按的地区"), u"rulePart"_s);
    line(tr("怎样算一个"), m_distinct, tr("计数内容"), m_value);
    line(tr("统计日期"), m_date);
    line(tr("合计按"), m_total, tr("乡镇按"), m_part);
    m_leftOut = new QListWidget(this);
    m_leftOut->setObjectName(u"ruleLeftOut"_s);
    m_leftOut->setAccessibleName(tr("不计的情形，空格勾选"));
    m_leftOut->setFlow(QListView::LeftToRight);
    m_leftOut->setWrapping(true);
    m_leftOut->setResizeMode(QListView::Adjust);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leftOut->setSpacing(theme.px(metrics::half));
    m_leftOut->setFixedHeight(theme.px(56));
    line(tr("不计"), m_leftOut);

    connect(m_parts, &QTabBar::currentChanged, this, &MeasureForm::takePart);
    connect(m_kind, &QComboBox::activated, this, [this](int at) { takeKind(m_kind->itemData(at).toInt()); });
    const auto follow = [this](QComboBox* box, auto set) {
        connect(box, &QComboBox::activated, this, [this, box, set] {
            set(part(), box->currentData().toStringList());
            changed();
        });
    };
    follow(m_distinct, [](MeasurePart& part, const QStringList& paths) {
        part.distinct = paths;
        part.firstEver = part.firstEver && !paths.isEmpty();
    });
    follow(m_value, [](MeasurePart& part, const QStringList& paths) {
        part.value = paths.value(0);
        if (paths.isEmpty()) {
            part.minus.clear();
            part.latest = false;
        }
    });
    follow(m_date, [](MeasurePart& part, const QStringList& paths) { part.date = paths; });
    follow(m_total, [](MeasurePart& part, const QStringList& paths) { part.totalRegion = paths.value(0); });
    follow(m_part, [](MeasurePart& part, const QStringList& paths) { part.partRegion = paths.value(0); });
    connect(m_leftOut, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        QSet<QString> reasons;
        for (int row = 0; row < m_leftOut->count(); ++row) {
            if (m_leftOut->item(row)->checkState() == Qt::Checked)
                reasons.insert(m_leftOut->item(row)->data(Qt::UserRole).toString());
        }
        QVector<MeasureExclusion> kept;
        for (const MeasureExclusion& exclusion : std::as_const(m_exclusions)) {
            if (reasons.contains(exclusion.reason))
                kept.append(exclusion);
        }
        part().exclusions = kept;
        changed();
    });
}

void MeasureForm::makeConditions(QVBoxLayout& column)
{
    const Theme& theme = m_workspace.theme();
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(metrics::grid));
    auto* caption = new QLabel(tr("条件（都要满足）"), this);
    m_add = makeButton(tr("添加条件"), ButtonKind::Quiet, this);
    m_add->setObjectName(u"conditionAdd"_s);
    m_edit = makeButton(tr("修改"), ButtonKind::Quiet, this);
    m_edit->setObjectName(u"conditionEdit"_s);
    m_remove = makeButton(tr("删除"), ButtonKind::Quiet, this);
    m_remove->setObjectName(u"conditionRemove"_s);
    acts->addWidget(caption);
    acts->addStretch(1);
    acts->addWidget(m_add);
    acts->addWidget(m_edit);
    acts->addWidget(m_remove);
    m_conditions = new QListWidget(this);
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setAccessibleName(tr("条件，Enter 修改，Delete 删除"));
    m_conditions->setWordWrap(true);
    m_conditions->setMinimumHeight(theme.px(48));
    m_conditions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_condition = new ConditionEditor(m_workspace, this);
    m_condition->hide();
    column.addLayout(acts);
    column.addWidget(m_conditions, 1);
    column.addWidget(m_condition);
    connect(m_add, &QPushButton::clicked, this, [this] { editCondition(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editCondition(false); });
    connect(m_remove, &QPushButton::clicked, this, &MeasureForm::removeCondition);
    connect(m_conditions, &QListWidget::itemActivated, this, [this] { editCondition(false); });
    auto* remove = new QShortcut(QKeySequence::Delete, m_conditions);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MeasureForm::removeCondition);
    connect(m_condition, &ConditionEditor::accepted, this, &MeasureForm::takeCondition);
    connect(m_condition, &ConditionEditor::dismissed, this, [this] {
        m_condition->hide();
        m_fault->hide();
        m_conditions->setFocus(Qt::OtherFocusReason);
        Q_EMIT modified();
    });
    connect(m_condition, &ConditionEditor::refused, this, &MeasureForm::showFault);
    connect(m_condition, &ConditionEditor::edited, this, &MeasureForm::modified);
    connect(m_condition, &ConditionEditor::settled, this, &MeasureForm::settled);
}

void MeasureForm::makeReading(QVBoxLayout& column)
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures = new QLabel(this);
    m_figures->setObjectName(u"ruleFigures"_s);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"ruleFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    m_why = new QLineEdit(this);
    m_why->setObjectName(u"ruleWhy"_s);
    m_why->setAccessibleName(tr("口径的依据说明"));
    m_why->setPlaceholderText(tr("为什么这样计，印在数旁边"));
    auto* whyCaption = new QLabel(tr("依据说明"), this);
    whyCaption->setBuddy(m_why);
    m_version = new QComboBox(this);
    m_version->setObjectName(u"ruleVersions"_s);
    m_version->setAccessibleName(tr("回到自带口径或以前的版本"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // A long rule scrolls: the page must fit a low screen.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("口径读作的句子"));
    scroll->setWidget(m_sentence);
    scroll->viewport()->setAutoFillBackground(false);
    m_sentence->setAutoFillBackground(false);
    column.addWidget(scroll, 1);
    column.addWidget(m_figures);
    column.addWidget(m_fault);
    column.addWidget(whyCaption);
    column.addWidget(m_why);
    column.addWidget(m_version);
    connect(m_version, &QComboBox::activated, this, &MeasureForm::takeVersion);
    new CompositionGuard(*m_why);
    // Neither the sentence nor a figure is another for it.
    connect(m_why, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_measure.why = text;
        m_isSet = true;
        Q_EMIT modified();
    });
}

} // namespace jc::ui
