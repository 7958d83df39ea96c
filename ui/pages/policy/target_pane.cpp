#include "ui/pages/policy/target_pane.h"

#include "core/base/decimal.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/policy/decompose.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/heading_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

TargetPane::TargetPane(Workspace& workspace, QWidget* parent)
    : GoalPane(parent)
    , m_workspace(workspace)
    , m_model(new TargetModel(this))
{
    const Theme& theme = workspace.theme();
    auto* panel = new Panel({}, theme, this);
    const auto combo = [&](const QString& name, const QString& object) {
        auto* box = new QComboBox(panel);
        box->setObjectName(object);
        box->setAccessibleName(name);
        return box;
    };
    m_years = combo(tr("年度"), u"targetYear"_s);
    m_years->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_method = combo(tr("分配方式"), u"targetMethod"_s);
    m_method->addItem(tr("手填"), ByHand);
    m_method->addItem(tr("平均"), Evenly);
    m_method->addItem(tr("按上年完成"), ByLastYear);
    m_step = combo(tr("取整到"), u"targetStep"_s);
    for (const int step : {1, 5, 10, 50, 100})
        m_step->addItem(tr("取整到 %1").arg(step), step);
    m_share = makeButton(tr("分配(&D)"), ButtonKind::Normal, panel);
    m_share->setObjectName(u"targetShare"_s);
    m_sums = new QLabel(panel);
    m_sums->setObjectName(u"targetSums"_s);
    m_sums->setTextFormat(Qt::PlainText);
    m_sums->setWordWrap(true);
    m_hint = new QLabel(panel);
    m_hint->setObjectName(u"targetHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_table = new FigureTable(tr("目标分解"), theme, panel);
    m_table->setObjectName(u"targets"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setColumnWidths({0, 110, 140, 110, 200, 72});
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(metrics::gap));
    acts->addWidget(m_years);
    acts->addWidget(m_sums, 1);
    acts->addWidget(m_method);
    acts->addWidget(m_step);
    acts->addWidget(m_share);
    panel->body()->addLayout(acts);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_years, &QComboBox::activated, this, [this] {
        if (isModified() && year() != m_shownYear) {
            m_years->setCurrentIndex(m_years->findData(m_shownYear));
            m_hint->setText(tr("这一年的改动还没有保存；先保存或放弃，再换年度。"));
            return;
        }
        showYear();
        Q_EMIT modified();
    });
    connect(m_method, &QComboBox::activated, this, &TargetPane::showSums);
    connect(m_share, &QPushButton::clicked, this, &TargetPane::shareOut);
    connect(m_table, &FigureTable::opened, this, [this](const QModelIndex& index) {
        m_table->edit(index.siblingAtColumn(TargetModel::Target));
    });
    connect(m_model, &TargetModel::edited, this, [this] {
        showSums();
        Q_EMIT modified();
    });
    TargetPane::setTheme(theme);
}

void TargetPane::setTheme(const Theme& theme)
{
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    m_hint->setPalette(quiet);
    m_hint->setFont(theme.font(Type::Note));
}

void TargetPane::show(const GoalData& read)
{
    const bool another = m_goal != read.goal.record.id();
    if (another)
        m_shownYear = -1;
    m_goal = read.goal.record.id();
    m_targets = read.targets;
    const QString kind = read.goal.record.get(goal::kind);
    m_ratio = kind == u"ratio";
    m_whole = !m_ratio && kind != u"amount";
    const int before = another ? -1 : year();
    fillYears(read.goal.record);
    m_years->setCurrentIndex(std::max(0, m_years->findData(before)));
    showYear();
}

void TargetPane::fillYears(const Record& record)
{
    m_from = m_to = 0;
    const auto view = m_workspace.board();
    if (view != nullptr) {
        if (const GoalEntry* entry = view->board.goal(m_goal)) {
            const QDate from = view->board.windowOf(*entry).from;
            m_from = record.has(goal::start) ? record.get(goal::start).year() : from.year();
            m_to = record.has(goal::due) ? record.get(goal::due).year() : m_workspace.asOf().year();
        }
    }
    QVector<int> years;
    for (int year = m_from; m_from > 0 && year <= m_to; ++year)
        years.append(year);
    for (const Record& figure : std::as_const(m_targets)) {
        if (figure.has(target::year) && !years.contains(static_cast<int>(figure.get(target::year))))
            years.append(static_cast<int>(figure.get(target::year)));
    }
    std::ranges::sort(years);
    years.prepend(0);
    QVector<int> listed;
    for (int at = 0; at < m_years->count(); ++at)
        listed.append(m_years->itemData(at).toInt());
    if (listed == years)
        return;
    m_years->clear();
    for (const int year : std::as_const(years))
        m_years->addItem(year == 0 ? tr("整个规划期") : tr("%1 年").arg(year), year);
}

int TargetPane::year() const
{
    return m_years->currentData().toInt();
}

std::optional<qint64> TargetPane::stored(RecordId region, int year) const
{
    for (const Record& record : m_targets) {
        if (record.get(target::region) == region && record.get(target::year) == year)
            return record.get(target::value);
    }
    return std::nullopt;
}

// A year's share of the plan, where the plan is a sum over years that are known.
std::optional<qint64> TargetPane::derived() const
{
    if (year() == 0 || m_ratio || m_from == 0 || m_regions.isEmpty())
        return std::nullopt;
    const auto view = m_workspace.board();
    const GoalEntry* entry = view != nullptr ? view->board.goal(m_goal) : nullptr;
    if (entry == nullptr || entry->record.get(goal::accumulation) != u"cumulative")
        return std::nullopt;
    const std::optional<qint64> whole = stored(m_regions.first(), 0);
    if (!whole)
        return std::nullopt;
    const qint64 unit = m_whole ? Decimal::scale : 1;
    return derivedYear(*whole / unit, m_from, m_to, year()) * unit;
}

void TargetPane::showYear()
{
    // What is locked stays so for as long as its figure does, and the cell in use is the one of before.
    const bool again = std::exchange(m_shownYear, year()) == year();
    const QVector<TargetRow> before = again ? m_model->rows() : QVector<TargetRow>();
    const QVector<RecordId> regionsBefore = std::exchange(m_regions, {});
    const QModelIndex current = again ? m_table->currentIndex() : QModelIndex();
    QVector<TargetRow> rows;
    const auto view = m_workspace.board();
    const GoalEntry* entry = view != nullptr ? view->board.goal(m_goal) : nullptr;
    if (entry == nullptr) {
        m_model->show({}, {}, true, {});
        return;
    }
    const ProgressBoard& board = view->board;
    const RegionTree& tree = board.regions();
    QVector<int> indexes{board.rootRegion()};
    for (const int child : tree.node(board.rootRegion()).children) {
        if (tree.node(child).open)
            indexes.append(child);
    }
    const bool isSum = entry->measure && entry->measure->isSum();
    // A region without a record of that year has no figure, which is not 0.
    const auto inYear = [&](int region, int wanted) {
        std::optional<double> sum;
        for (const MonthPoint& point : board.months(*entry, region)) {
            if (point.year == wanted && point.value != 0.0)
                sum = sum.value_or(0.0) + point.value;
        }
        return sum;
    };
    const int lastYear = (m_shownYear > 0 ? m_shownYear : m_workspace.asOf().year()) - 1;
    for (const int region : indexes) {
        TargetRow row;
        row.region = tree.node(region).name;
        const RecordId id = tree.node(region).id;
        m_regions.append(id);
        row.target = stored(id, m_shownYear);
        const TargetRow was = before.value(regionsBefore.indexOf(id));
        row.locked = was.locked && was.target == row.target;
        for (const Record& record : std::as_const(m_targets)) {
            if (record.get(target::region) == id && record.get(target::year) == m_shownYear)
                row.authority = record.get(target::authority);
        }
        if (isSum) {
            row.lastYear = inYear(region, lastYear);
            row.actual = m_shownYear > 0 ? inYear(region, m_shownYear) : board.figure(*entry, region).actual;
        } else if (m_shownYear == 0) {
            row.actual = board.figure(*entry, region).actual;
        }
        rows.append(row);
    }
    const QString unit = m_ratio ? tr("小数") : goalUnit(*entry, m_workspace.catalogues().codes);
    m_model->show(rows, unit, m_whole, derived());
    if (m_model->rowCount() > 0 && !m_table->isEditing()) {
        const bool there = current.isValid() && current.row() < m_model->rowCount();
        m_table->setCurrentIndex(there ? m_model->index(current.row(), current.column())
                                       : m_model->index(0, TargetModel::Target));
    }
    showSums();
}

void TargetPane::showSums()
{
    const QVector<TargetRow>& rows = m_model->rows();
    const bool open = !rows.isEmpty() && !m_ratio;
    m_method->setEnabled(open);
    m_step->setEnabled(open);
    if (!m_model->fault().isEmpty()) {
        m_hint->setText(m_model->fault());
        return;
    }
    if (m_ratio || rows.isEmpty()) {
        m_share->setEnabled(false);
        m_sums->clear();
        m_hint->setText(rows.isEmpty() ? QString() : tr("比率不相加，各地区分别填写；30% 写作 0.3 或 30%。"));
        return;
    }
    const std::optional<qint64> own = rows.first().target ? rows.first().target : derived();
    qint64 sum = 0;
    double last = 0.0;
    for (qsizetype at = 1; at < rows.size(); ++at) {
        sum += rows.at(at).target.value_or(0);
        last += rows.at(at).lastYear.value_or(0.0);
    }
    const auto words = [](qint64 value) {
        return Decimal::fromScaled(value).toGroupedString();
    };
    QStringList said;
    said.append(own ? tr("本级目标 %1").arg(words(*own)) : tr("本级没有目标数"));
    said.append(tr("已分解 %1").arg(words(sum)));
    if (own) {
        const qint64 rest = *own - sum;
        said.append(rest == 0  ? tr("合计相符")
                    : rest > 0 ? tr("未分解 %1").arg(words(rest))
                               : tr("超额 %1").arg(words(-rest)));
    }
    m_sums->setText(said.join(u"　"_s));
    const bool byLast = m_method->currentData().toInt() == ByLastYear;
    m_share->setEnabled(own && m_method->currentData().toInt() != ByHand && (!byLast || last > 0.0));
    QStringList hints;
    if (byLast && last <= 0.0)
        hints.append(tr("上年没有完成数，不能按上年完成分配。"));
    if (const std::optional<qint64> year = derived()) {
        hints.append(
            rows.first().target
                ? tr("本年推算 %1，以下达的 %2 为准。").arg(words(*year), words(*rows.first().target))
                : tr("本年没有单独下达，按规划期平均推算 %1。").arg(words(*year)));
    }
    hints.append(tr("输入即改；手填的自动锁定，分配时不再重算。"));
    m_hint->setText(hints.join(u' '));
}

void TargetPane::shareOut()
{
    const QVector<TargetRow> rows = m_model->rows();
    const std::optional<qint64> own = rows.first().target ? rows.first().target : derived();
    if (!own)
        return;
    QVector<Share> shares;
    for (qsizetype at = 1; at < rows.size(); ++at) {
        const TargetRow& row = rows.at(at);
        Share share;
        share.weight = m_method->currentData().toInt() == ByLastYear ? row.lastYear.value_or(0.0) : 1.0;
        if (row.locked)
            share.locked = row.target.value_or(0);
        shares.append(share);
    }
    // In millionths, so that the parts of an amount add up to it too.
    const QVector<qint64> parts =
        decompose(*own, shares, m_step->currentData().toLongLong() * Decimal::scale);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (!rows.at(at + 1).locked)
            m_model->setTarget(static_cast<int>(at) + 1, parts.at(at));
    }
    showSums();
    Q_EMIT modified();
}

bool TargetPane::isModified() const
{
    // What was typed and not taken stands in the hint, to be mended or discarded.
    if (!m_model->fault().isEmpty())
        return true;
    const QVector<TargetRow>& rows = m_model->rows();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at).target != stored(m_regions.at(at), m_shownYear))
            return true;
    }
    return false;
}

bool TargetPane::isEntering() const
{
    return m_table->isEditing();
}

void TargetPane::settle()
{
    // Leaving an open cell is what commits it.
    if (m_table->isEditing())
        m_table->setFocus(Qt::OtherFocusReason);
}

void TargetPane::noteSaved()
{
    for (const TargetFigure& figure : std::as_const(m_written)) {
        const auto at = std::ranges::find_if(m_targets, [&](const Record& record) {
            return record.get(target::region) == figure.region && record.get(target::year) == figure.year;
        });
        if (!figure.value) {
            if (at != m_targets.end())
                m_targets.erase(at);
            continue;
        }
        if (at != m_targets.end()) {
            at->set(target::value, *figure.value);
            continue;
        }
        Record made(target::entity);
        made.set(target::region, figure.region);
        if (figure.year != 0)
            made.set(target::year, figure.year);
        made.set(target::value, *figure.value);
        m_targets.append(made);
    }
    m_written.clear();
}

Result<GoalPane::MakeChange> TargetPane::change()
{
    if (!m_model->fault().isEmpty())
        return Error{ErrorCode::InvalidInput, m_model->fault(), {}};
    QVector<TargetFigure> figures;
    const QVector<TargetRow>& rows = m_model->rows();
    // Only what was changed here: a figure may have changed elsewhere since it was read.
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (rows.at(at).target != stored(m_regions.at(at), m_shownYear))
            figures.append({m_regions.at(at), m_shownYear, rows.at(at).target});
    }
    m_written = figures;
    return MakeChange([goal = m_goal, figures](const Ledger& ledger, const Adjustment& why) {
        return goalChange(ledger, goal, {}, figures, {}, why);
    });
}

QWidget* TargetPane::firstFocus() const
{
    return m_table;
}

} // namespace jc::ui
