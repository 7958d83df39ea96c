#include "ui/pages/policy/measure_form.h"

#include "core/dictionary/entities/goal.h"
#include "core/progress/left_out_reason.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/pages/policy/condition_editor.h"
#include "ui/widgets/heading_label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

MeasureForm::MeasureForm(Workspace& workspace, QWidget* parent)
    : GoalPane(parent)
    , m_workspace(workspace)
{
    const Theme& theme = workspace.theme();
    auto* rule = new Panel({}, theme, this);
    auto* reading = new Panel(tr("读作"), theme, this);
    rule->body()->setSpacing(theme.px(metrics::grid));
    makeRule(*rule->body());
    makeReading(*reading->body());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(rule, 3);
    row->addWidget(reading, 2);
    MeasureForm::setTheme(theme);
}

void MeasureForm::setTheme(const Theme& theme)
{
    QPalette error = theme.palette();
    error.setColor(QPalette::WindowText, theme.tokens().error);
    m_fault->setPalette(error);
    m_figures->setFont(theme.font(Type::Group));
}

void MeasureForm::show(const GoalData& read)
{
    const bool again = m_goal == read.goal.record.id() && !isModified() && m_stored == read.measure &&
                       m_unreadable == read.measureFault;
    m_goal = read.goal.record.id();
    m_regions = read.goal.regions;
    m_names.insert(read.names);
    m_before.reset();
    if (const auto view = m_workspace.board()) {
        if (const GoalEntry* entry = view->board.goal(m_goal))
            m_before = view->board.figure(*entry, view->board.rootRegion()).actual;
    }
    fillVersions(read);
    m_condition->setPaths(m_paths, m_regions);
    if (again) {
        if (m_isSet)
            preview();
        return;
    }
    m_kinds = read.kinds;
    m_stored = read.measure;
    m_unreadable = read.measureFault;
    m_kind->clear();
    for (int at = 0; at < m_kinds.size(); ++at)
        m_kind->addItem(m_kinds.at(at).label, at);
    m_isSet = m_stored.has_value();
    m_condition->hide();
    m_parts->setCurrentIndex(0);
    if (m_stored) {
        take(*m_stored);
        return;
    }
    // 口径未设: the kind that the document's goal is measured from is proposed, and nothing counts until it
    // is chosen and saved.
    m_measure = {};
    const QString from = read.goal.record.get(goal::measuredFrom);
    const auto usual = std::ranges::find(m_kinds, from, &MeasureKind::from);
    m_measure.counted = usual == m_kinds.end() ? m_kinds.first().part : usual->part;
    showPart();
    m_sentence->setText(read.measureFault.isEmpty() ? tr("口径未设，不出数。请选统计对象，再加条件。")
                                                    : tr("口径用不了：%1").arg(read.measureFault));
    m_figures->clear();
    m_fault->hide();
}

void MeasureForm::fillVersions(const GoalData& read)
{
    QVector<std::pair<QString, Measure>> versions;
    if (read.shipped)
        versions.append({tr("自带口径"), *read.shipped});
    for (const GoalVersion& version : read.versions) {
        if (version.measure)
            versions.append({tr("%1 %2").arg(version.when, version.who), *version.measure});
    }
    m_version->setVisible(!versions.isEmpty());
    if (versions == m_versions && m_version->count() > 0)
        return;
    m_versions = versions;
    m_version->clear();
    m_version->addItem(tr("换成其他版本…"));
    for (const auto& [name, measure] : std::as_const(m_versions))
        m_version->addItem(name);
}

void MeasureForm::take(const Measure& measure)
{
    m_measure = measure;
    m_isSet = true;
    m_parts->setVisible(measure.isRatio());
    showPart();
    preview();
}

void MeasureForm::takeVersion(int at)
{
    if (at < 1 || at > m_versions.size())
        return;
    if (!maySetAside()) {
        m_version->setCurrentIndex(0);
        return;
    }
    take(m_versions.at(at - 1).second);
    m_version->setCurrentIndex(0);
    Q_EMIT modified();
}

MeasurePart& MeasureForm::part()
{
    return m_parts->currentIndex() == 1 && m_measure.denominator ? *m_measure.denominator : m_measure.counted;
}

const MeasureKind* MeasureForm::kindOf(const MeasurePart& part) const
{
    const MeasureKind* found = nullptr;
    for (const MeasureKind& kind : m_kinds) {
        if (kind.part.entity != part.entity)
            continue;
        if (kind.part.date == part.date)
            return &kind;
        if (found == nullptr)
            found = &kind;
    }
    return found;
}

void MeasureForm::takeKind(int at)
{
    if (at < 0 || at >= m_kinds.size())
        return;
    const MeasureKind* now = kindOf(part());
    // Looked at and left alone; only a rule that is not set yet begins by that.
    if (m_isSet && now == &m_kinds.at(at))
        return;
    if (!maySetAside()) {
        m_kind->setCurrentIndex(now != nullptr ? static_cast<int>(now - m_kinds.constData()) : -1);
        return;
    }
    part() = m_kinds.at(at).part;
    showPart();
    changed();
}

void MeasureForm::takePart()
{
    if (m_parts->currentIndex() == m_shownPart)
        return;
    if (maySetAside())
        showPart();
    else
        m_parts->setCurrentIndex(m_shownPart);
}

void MeasureForm::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

bool MeasureForm::maySetAside()
{
    if (!m_condition->isTouched())
        return true;
    showFault(tr("正在填的条件还没有加入；请先加入条件，或取消。"));
    return false;
}

void MeasureForm::showPart()
{
    m_parts->setVisible(m_measure.isRatio());
    m_shownPart = m_parts->currentIndex();
    const MeasurePart& now = part();
    const EntityDescription* entity = m_workspace.catalogues().dictionary.entity(QStringView(now.entity));
    m_paths = entity != nullptr ? measurePaths(m_workspace.catalogues().dictionary, *entity)
                                : QVector<MeasurePath>();
    m_condition->setPaths(m_paths, m_regions);
    const MeasureKind* kind = kindOf(now);
    const MeasurePart usual = kind != nullptr ? kind->part : now;
    m_kind->setCurrentIndex(kind != nullptr ? static_cast<int>(kind - m_kinds.constData()) : -1);
    const auto fill = [](QComboBox* box, const QVector<RuleChoice>& choices) {
        box->clear();
        for (const RuleChoice& choice : choices) {
            box->addItem(choice.label, choice.paths);
            box->setItemData(box->count() - 1, choice.label, Qt::ToolTipRole);
        }
        box->setToolTip(box->currentText());
    };
    fill(m_distinct, distinctChoices(m_paths, now.distinct, usual.distinct));
    fill(m_value, valueChoices(m_paths, now.value, usual.value));
    fill(m_date, dateChoices(m_paths, now.date, usual.date));
    fill(m_total, regionChoices(m_paths, now.totalRegion, usual.totalRegion));
    fill(m_part, regionChoices(m_paths, now.partRegion, usual.partRegion));
    if (m_why->text() != m_measure.why) {
        m_why->setText(m_measure.why);
        m_why->setCursorPosition(0);
    }
    m_why->setToolTip(m_measure.why);
    m_exclusions = now.exclusions;
    for (const MeasureExclusion& exclusion : usual.exclusions) {
        if (!m_exclusions.contains(exclusion))
            m_exclusions.append(exclusion);
    }
    m_condition->hide();
    showConditions();
    showExclusions();
}

void MeasureForm::showConditions()
{
    m_conditions->clear();
    const MeasurePart& now = part();
    for (const MeasureCondition& condition : now.where)
        m_conditions->addItem(conditionText(m_paths, m_workspace.catalogues().codes, m_names, condition));
    const bool any = !now.where.isEmpty();
    if (any)
        m_conditions->setCurrentRow(0);
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

void MeasureForm::showExclusions()
{
    m_filling = true;
    m_leftOut->clear();
    const MeasurePart& now = part();
    // One line a reason, however many ways a record can come under it.
    for (const MeasureExclusion& exclusion : std::as_const(m_exclusions)) {
        QStringList when;
        for (const MeasureCondition& condition : exclusion.where)
            when.append(conditionText(m_paths, m_workspace.catalogues().codes, m_names, condition));
        const QString reason = leftOutReason(exclusion.reason);
        const QList<QListWidgetItem*> said = m_leftOut->findItems(reason, Qt::MatchExactly);
        QListWidgetItem* item = said.isEmpty() ? new QListWidgetItem(reason, m_leftOut) : said.first();
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, exclusion.reason);
        item->setCheckState(now.exclusions.contains(exclusion) ? Qt::Checked : Qt::Unchecked);
        QStringList ways = item->toolTip().split(u'\n', Qt::SkipEmptyParts);
        ways.append(when.join(tr("，")));
        item->setToolTip(ways.join(u'\n'));
    }
    if (m_leftOut->count() > 0)
        m_leftOut->setCurrentRow(0);
    m_filling = false;
}

void MeasureForm::editCondition(bool add)
{
    const int row = m_conditions->currentRow();
    if ((!add && (row < 0 || row >= part().where.size())) || !maySetAside())
        return;
    if (!add && !m_condition->canEdit(part().where.at(row))) {
        showFault(tr("这个条件有几个值，不能在这里修改；可以删除后重新添加。"));
        return;
    }
    m_fault->hide();
    m_editing = add ? -1 : row;
    m_condition->edit(add ? std::nullopt : std::optional(part().where.at(row)), m_names);
    m_condition->show();
    m_condition->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MeasureForm::removeCondition()
{
    const int row = m_conditions->currentRow();
    if (row < 0 || row >= part().where.size() || !maySetAside())
        return;
    m_condition->hide();
    part().where.removeAt(row);
    showConditions();
    m_conditions->setCurrentRow(std::min(row, m_conditions->count() - 1));
    changed();
}

void MeasureForm::takeCondition(const MeasureCondition& condition)
{
    if (m_editing >= 0 && m_editing < part().where.size())
        part().where[m_editing] = condition;
    else
        part().where.append(condition);
    const int row = m_editing >= 0 ? m_editing : static_cast<int>(part().where.size()) - 1;
    const QWidget* focus = QApplication::focusWidget();
    const bool inEditor = focus != nullptr && m_condition->isAncestorOf(focus);
    m_condition->hide();
    m_fault->hide();
    showConditions();
    m_conditions->setCurrentRow(row);
    if (inEditor)
        m_conditions->setFocus(Qt::OtherFocusReason);
    changed();
}

void MeasureForm::changed()
{
    m_isSet = true;
    preview();
    Q_EMIT modified();
}

void MeasureForm::preview()
{
    m_counting = true;
    m_preview.run(
        m_workspace.session(),
        this,
        [codes = &m_workspace.catalogues().codes,
         goal = m_goal,
         measure = m_measure,
         asOf = m_workspace.asOf()](Ledger& ledger) {
            return previewRule(ledger, *codes, goal, measure, asOf);
        },
        [this](const Result<RulePreview>& preview) {
            m_counting = false;
            if (preview)
                showPreview(*preview);
            else
                m_workspace.complain(preview.error());
        });
}

QString MeasureForm::figureWords(std::optional<double> figure) const
{
    const auto view = m_workspace.board();
    const GoalEntry* entry = view != nullptr ? view->board.goal(m_goal) : nullptr;
    if (entry == nullptr || !figure)
        return tr("没有数");
    return figureWithUnit(*entry, goalUnit(*entry, m_workspace.catalogues().codes), figure);
}

void MeasureForm::showPreview(const RulePreview& preview)
{
    m_sentence->setText(preview.sentence);
    if (!m_condition->isTouched()) {
        m_fault->setVisible(!preview.fault.isEmpty());
        m_fault->setText(tr("这样数不了：%1").arg(preview.fault));
    }
    if (!preview.fault.isEmpty())
        m_figures->setText(tr("现行口径 %1").arg(figureWords(m_before)));
    else if (isModified())
        m_figures->setText(
            tr("现行口径 %1 → 改后 %2").arg(figureWords(m_before), figureWords(preview.figure)));
    else
        m_figures->setText(tr("现行口径 %1").arg(figureWords(preview.figure)));
    // Names of records just chosen are known only now.
    const int row = m_conditions->currentRow();
    m_names.insert(preview.names);
    showConditions();
    m_conditions->setCurrentRow(row);
}

bool MeasureForm::isModified() const
{
    return m_condition->isTouched() || (m_isSet && (!m_stored || !(*m_stored == m_measure)));
}

bool MeasureForm::isEntering() const
{
    return !m_condition->isHidden();
}

void MeasureForm::settle()
{
    if (m_condition->isTouched())
        m_condition->settle();
}

bool MeasureForm::isSettling() const
{
    return m_condition->isTouched() && m_condition->isSettling();
}

void MeasureForm::noteSaved()
{
    m_stored = m_written;
}

Result<GoalPane::MakeChange> MeasureForm::change()
{
    // What was put together and not yet added belongs to what is saved.
    if (m_condition->isTouched() && !m_condition->accept())
        return Error{ErrorCode::InvalidInput, m_fault->text(), {}};
    if (!m_isSet)
        return Error{ErrorCode::Refused, tr("口径未设；请先选统计对象，再保存。"), {}};
    m_written = m_measure;
    return MakeChange([goal = m_goal, measure = m_measure, asOf = m_workspace.asOf()](
                          const Ledger& ledger, const Adjustment& why) -> Result<Change> {
        // Never stored unless it can be counted here and now.
        const Result<Measure> stored = parseMeasure(writeMeasure(measure));
        if (!stored)
            return stored.error();
        const Result<ProgressBoard> counted = ProgressBoard::trial(ledger, asOf, goal, *stored);
        if (!counted)
            return counted.error();
        return measureChange(ledger, goal, *stored, why);
    });
}

QWidget* MeasureForm::firstFocus() const
{
    return m_kind;
}

} // namespace jc::ui
