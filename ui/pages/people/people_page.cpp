#include "ui/pages/people/people_page.h"

#include "core/dictionary/entities/goal.h"
#include "core/policy/region_pending.h"
#include "core/progress/left_out_reason.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

double valueOf(const QVector<TraceRow>& rows)
{
    double sum = 0.0;
    for (const TraceRow& row : rows)
        sum += row.value;
    return sum;
}

QString numberOf(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

PageDescriptor peoplePage()
{
    return describePage<PeoplePage>(u"people"_s);
}

PeoplePage::PeoplePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_region(workspace.regionCode())
{
    const Theme& theme = workspace.theme();
    makeHead();
    m_model = new PeopleModel(workspace, this);
    m_table = new FigureTable(tr("计入名单"), theme, this);
    m_table->setObjectName(u"people"_s);
    m_table->setWide(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_classModel = new ClassListModel(this);
    m_classTable = new FigureTable(tr("按培训班"), theme, this);
    m_classTable->setObjectName(u"classes"_s);
    m_classTable->setModel(m_classModel);
    m_classTable->setColumnWidths({0, 120, 190, 220, 84, 84});
    m_classTable->setExpendable({}, {ClassListModel::Organiser, ClassListModel::Number});
    m_classTable->setToolTip(tr("Enter 查看该班的名单"));
    m_nothing = new EmptyState(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_classTable);
    m_stack->addWidget(m_nothing);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(m_heading, 1);
    head->addWidget(m_openClass);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(theme.px(metrics::wide));
    lists->addWidget(m_lists);
    lists->addWidget(m_addition, 1);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    column->setSpacing(theme.px(metrics::gap));
    column->addLayout(head);
    column->addWidget(m_rule);
    column->addLayout(lists);
    column->addWidget(m_reasonRow);
    column->addWidget(m_stack, 1);
    setTabOrder(m_lists, m_classTable);
    setTabOrder(m_classTable, m_table);
    setTabOrder(m_table, m_openClass);

    connect(m_lists, &QTabBar::currentChanged, this, [this] {
        m_list = list();
        m_reason.clear();
        m_class = RecordId();
        if (m_list == Classes && !m_classesRead) {
            load();
        } else if (!m_loading) {
            showReasons();
            showRows();
        }
        Q_EMIT placeChanged();
    });
    connect(m_table, &FigureTable::opened, this, &PeoplePage::openRecord);
    connect(m_classTable, &FigureTable::opened, this, &PeoplePage::openClassRows);
    connect(m_table, &FigureTable::copyRequested, this, &PeoplePage::copyRows);
    connect(m_openClass, &QPushButton::clicked, this, &PeoplePage::openClass);
    const auto showClassAct = [this] {
        m_openClass->setEnabled(!m_model->classAt(m_table->currentIndex().row()).isNull());
    };
    connect(m_model, &PeopleModel::rowsRead, this, showClassAct);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, showClassAct);
    connect(m_nothing, &EmptyState::primaryTriggered, this, [this] {
        this->workspace().go(
            {u"dashboard"_s, m_goal.isNull() ? QVariantMap() : QVariantMap{{u"goal"_s, m_goal.toString()}}});
    });
    followFigures([this] { load(); });
    connect(&workspace, &Workspace::regionChanged, this, [this] {
        if (isHidden())
            return;
        m_region = this->workspace().regionCode();
        load();
    });
    PeoplePage::setTheme(theme);
}

void PeoplePage::makeHead()
{
    const Theme& theme = workspace().theme();
    m_heading = new HeadingLabel({}, Type::Group, theme, this);
    m_heading->setObjectName(u"heading"_s);
    m_addition = new QLabel(this);
    m_addition->setObjectName(u"addition"_s);
    m_rule = new QLabel(this);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lists = new QTabBar(this);
    m_lists->setObjectName(u"lists"_s);
    m_lists->setAccessibleName(tr("计入与未计入"));
    m_lists->setDrawBase(false);
    m_lists->setExpanding(false);
    m_openClass = makeButton(tr("打开培训班"), ButtonKind::Normal, this);
    m_openClass->setObjectName(u"openClass"_s);
    m_openClass->setEnabled(false);
    m_reasonRow = new QWidget(this);
    m_reasonChips = new QHBoxLayout(m_reasonRow);
    m_reasonChips->setContentsMargins(0, 0, 0, 0);
    m_reasonChips->setSpacing(theme.px(metrics::gap));
    m_reasonRow->hide();
}

void PeoplePage::setTheme(const Theme& theme)
{
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    m_rule->setFont(theme.font(Type::Note));
    m_rule->setPalette(quiet);
    m_addition->setFont(theme.font(Type::Dense));
    m_addition->setPalette(quiet);
}

QString PeoplePage::title() const
{
    return goal() != nullptr ? tr("%1 名单").arg(goal()->record.get(goal::name)) : tr("计入名单");
}

void PeoplePage::open(const QVariantMap& shows)
{
    const auto idOf = [&](const QString& key) {
        const Result<RecordId> id = RecordId::fromString(shows.value(key).toString());
        return id ? *id : RecordId();
    };
    m_goal = idOf(u"goal"_s);
    m_region = shows.value(u"region"_s, workspace().regionCode()).toString();
    const QString list = shows.value(u"list"_s).toString();
    m_list = shows.value(u"leftOut"_s).toBool() ? LeftOut
             : list == u"whole"_s               ? Denominator
             : list == u"classes"_s             ? Classes
                                                : Counted;
    m_reason = shows.value(u"reason"_s).toString();
    m_class = idOf(u"class"_s);
    m_place = shows;
    load();
}

QVariantMap PeoplePage::shows() const
{
    QVariantMap shows{
        {u"goal"_s, m_goal.toString()}, {u"region"_s, m_region}, {u"leftOut"_s, m_list == LeftOut}};
    if (m_list == Denominator)
        shows.insert(u"list"_s, u"whole"_s);
    if (m_list == Classes)
        shows.insert(u"list"_s, u"classes"_s);
    if (!m_reason.isEmpty())
        shows.insert(u"reason"_s, m_reason);
    if (!m_class.isNull())
        shows.insert(u"class"_s, m_class.toString());
    const FigureTable& table = m_list == Classes ? *m_classTable : *m_table;
    const int row = table.currentIndex().row();
    RecordId current;
    if (m_list == Classes && m_classModel->rowAt(row) != nullptr)
        current = m_classModel->rowAt(row)->share.trainingClass;
    else if (m_list != Classes && row >= 0 && row < m_model->rows().size())
        current = m_model->rows().at(row).id;
    if (!current.isNull() && row > 0)
        shows.insert(u"current"_s, current.toString());
    if (const int scroll = table.verticalScrollBar()->value(); scroll > 0)
        shows.insert(u"scroll"_s, scroll);
    return shows;
}

QWidget* PeoplePage::firstFocus()
{
    return m_stack->currentWidget() == m_nothing ? static_cast<QWidget*>(m_nothing)
           : m_list == Classes                   ? m_classTable
                                                 : m_table;
}

void PeoplePage::takePlace()
{
    const QVariantMap place = std::exchange(m_place, {});
    const Result<RecordId> current = RecordId::fromString(place.value(u"current"_s).toString());
    FigureTable& table = m_list == Classes ? *m_classTable : *m_table;
    if (current) {
        const auto at =
            std::ranges::find_if(m_model->rows(), [&](const TraceRow& row) { return row.id == *current; });
        const int row = m_list == Classes             ? m_classModel->rowOf(*current)
                        : at == m_model->rows().end() ? -1
                                                      : static_cast<int>(at - m_model->rows().begin());
        if (row >= 0)
            table.setCurrentIndex(table.model()->index(row, 0));
    }
    if (place.contains(u"scroll"_s))
        table.verticalScrollBar()->setValue(place.value(u"scroll"_s).toInt());
}

bool PeoplePage::canExport() const
{
    // While another list is read, the head is its and the rows are not.
    return !m_loading && (m_list == Classes ? m_classModel->rowCount() > 0 : !m_model->rows().isEmpty());
}

bool PeoplePage::isByClass() const
{
    return m_found.counted.entity != nullptr && hasClasses(*m_found.counted.entity) &&
           !goal()->measure->isRatio();
}

const ClassRow* PeoplePage::chosenClass() const
{
    const auto at = std::ranges::find_if(
        m_found.classes, [&](const ClassRow& row) { return row.share.trainingClass == m_class; });
    return m_class.isNull() || at == m_found.classes.end() ? nullptr : &*at;
}

bool PeoplePage::isLoading() const
{
    return m_loading || m_model->isReading();
}

const GoalEntry* PeoplePage::goal() const
{
    if (m_view == nullptr)
        return nullptr;
    const QVector<GoalEntry>& goals = m_view->board.goals();
    const auto at =
        std::ranges::find_if(goals, [&](const GoalEntry& entry) { return entry.record.id() == m_goal; });
    return at == goals.end() ? nullptr : &*at;
}

int PeoplePage::regionIndex() const
{
    const int index = m_view->board.regions().indexOf(QStringView(m_region));
    return index >= 0 ? index : m_view->board.rootRegion();
}

void PeoplePage::load()
{
    const std::shared_ptr<const BoardView> view = workspace().board();
    if (view == nullptr)
        return;
    m_view = view;
    const GoalEntry* entry = goal();
    if (entry == nullptr) {
        take(view, Error{ErrorCode::NotFound, tr("没有选定指标；请从进度看板的目标任务表打开名单。"), {}});
        return;
    }
    m_loading = true;
    Q_EMIT placeChanged();
    m_classesRead = m_list == Classes || !m_class.isNull();
    m_trace.run(
        workspace().session(),
        this,
        [view,
         entry,
         region = regionIndex(),
         classes = m_list == Classes || !m_class.isNull(),
         codes = &workspace().catalogues().codes](Ledger& ledger) -> Result<Found> {
            Result<Trace> counted = traceFigure(ledger, view->board, *entry, region);
            if (!counted)
                return counted.error();
            Result<Trace> leftOut = traceLeftOut(ledger, view->board, *entry, region);
            if (!leftOut)
                return leftOut.error();
            Found found;
            if (classes) {
                Result<ClassShares> shares = classShares(ledger, view->board, *entry, *counted);
                if (!shares)
                    return shares.error();
                Result<QVector<ClassRow>> rows = readClassRows(ledger, *codes, *shares);
                if (!rows)
                    return rows.error();
                found.shares = std::move(*shares);
                found.classes = std::move(*rows);
            }
            found.counted = std::move(*counted);
            found.leftOut = std::move(*leftOut);
            found.part();
            return found;
        },
        [this, view](const Result<Found>& found) { take(view, found); });
}

void PeoplePage::take(std::shared_ptr<const BoardView> view, const Result<Found>& found)
{
    m_loading = false;
    m_view = std::move(view);
    m_found = found ? *found : Found();
    m_lists->setVisible(found.has_value());
    m_addition->setVisible(found.has_value());
    if (!found) {
        m_heading->setText(title());
        m_rule->clear();
        m_reasonRow->hide();
        m_model->show(m_view, nullptr, {}, {});
        m_classModel->show({}, {}, true);
        m_nothing->setData({u"info"_s, found.error().message, tr("回到目标任务进度"), {}, true});
        m_stack->setCurrentWidget(m_nothing);
        Q_EMIT placeChanged();
        return;
    }
    if (m_list == Classes && !isByClass())
        m_list = Counted;
    if (chosenClass() == nullptr) // nobody of it is counted here or any more
        m_class = RecordId();
    showCounts();
    showReasons();
    showRows();
    takePlace();
    Q_EMIT placeChanged();
}

void PeoplePage::Found::part()
{
    const auto rest = std::ranges::stable_partition(
        counted.rows, [](const TraceRow& row) { return row.part == TracePart::Counted; });
    denominator = QVector<TraceRow>(rest.begin(), rest.end());
    counted.rows.erase(rest.begin(), rest.end());
    countedSum = valueOf(counted.rows);
    denominatorSum = valueOf(denominator);
    leftOutSum = valueOf(leftOut.rows);
    for (const TraceRow& row : std::as_const(leftOut.rows))
        reasons[row.reason] += row.value;
}

QVector<TraceRow> PeoplePage::shownRows() const
{
    QVector<TraceRow> rows = m_list == LeftOut       ? m_found.leftOut.rows
                             : m_list == Denominator ? m_found.denominator
                                                     : m_found.counted.rows;
    if (m_list == LeftOut && !m_reason.isEmpty())
        rows.removeIf([&](const TraceRow& row) { return row.reason != m_reason; });
    if (m_list == Counted && !m_class.isNull())
        rows.removeIf([&](const TraceRow& row) { return m_found.shares.classOf.value(row.id) != m_class; });
    return rows;
}

PeoplePage::List PeoplePage::list() const
{
    return static_cast<List>(m_lists->tabData(m_lists->currentIndex()).toInt());
}

QString PeoplePage::additionText() const
{
    const double counted = m_found.countedSum;
    const double leftOut = m_found.leftOutSum;
    const QString sum =
        tr("%1 = %2 计入 + %3 未计入").arg(numberOf(counted + leftOut), numberOf(counted), numberOf(leftOut));
    const qsizetype elsewhere = m_found.leftOut.countedElsewhere;
    //: %1 is “9 = 7 counted + 2 left out”; %2 of the people who qualify here are counted elsewhere.
    return elsewhere == 0 ? sum : tr("%1；其中与他地重复 %2").arg(sum, QString::number(elsewhere));
}

void PeoplePage::showCounts()
{
    const GoalEntry& entry = *goal();
    const ProgressBoard& board = m_view->board;
    const bool ratio = entry.measure->isRatio();
    const QString counted = numberOf(m_found.countedSum);
    const QString region = regionPath(board, regionIndex());
    const QString name = entry.record.get(goal::name);
    const ClassRow* ofClass = m_list == Counted ? chosenClass() : nullptr;
    if (ratio) {
        const Figure figure = board.figure(entry, regionIndex());
        m_heading->setText(tr("%1 — %2：%3（分子 %4，分母 %5）")
                               .arg(name,
                                    region,
                                    figureText(entry, figure.actual),
                                    counted,
                                    numberOf(m_found.denominatorSum)));
    } else if (ofClass != nullptr) {
        m_heading->setText(tr("%1 — %2 › %3：%4")
                               .arg(name,
                                    region,
                                    ofClass->name,
                                    classShareText(ofClass->share,
                                                   board.regions().node(regionIndex()).level,
                                                   regionIndex() == board.rootRegion())));
    } else {
        m_heading->setText(tr("%1 — %2：%3 计入").arg(name, region, counted));
    }
    m_addition->setText(additionText());
    m_rule->setText(tr("%1\n统计截止 %2；数据截至 %3。")
                        .arg(m_view->measureTexts.value(m_goal),
                             board.asOf().toString(Qt::ISODate),
                             m_view->knownUntil.toString(u"yyyy-MM-dd HH:mm"_s)));

    const QSignalBlocker quiet(m_lists);
    while (m_lists->count() > 0)
        m_lists->removeTab(0);
    const auto add = [&](List list, const QString& text) {
        const int at = m_lists->addTab(text);
        m_lists->setTabData(at, static_cast<int>(list));
        if (list == m_list)
            m_lists->setCurrentIndex(at);
    };
    add(Counted, ratio ? tr("分子 %1").arg(counted) : tr("计入 %1").arg(counted));
    if (isByClass())
        add(Classes, tr("分班"));
    if (ratio)
        add(Denominator, tr("分母 %1").arg(numberOf(m_found.denominatorSum)));
    add(LeftOut, tr("未计入 %1").arg(numberOf(m_found.leftOutSum)));
    m_list = list();
}

void PeoplePage::showReasons()
{
    // A chip may be what was just pressed.
    while (QLayoutItem* item = m_reasonChips->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    delete m_reasons;
    m_reasons = new QButtonGroup(this);
    const QMap<QString, double>& counts = m_found.reasons;
    if (!counts.contains(m_reason))
        m_reason.clear();
    m_reasonRow->setVisible(m_list == LeftOut && !counts.isEmpty());
    const auto chip = [&](const QString& reason, const QString& text) {
        auto* button = makeButton(text, ButtonKind::Normal, m_reasonRow);
        button->setObjectName(u"reason-"_s + reason);
        button->setCheckable(true);
        button->setChecked(reason == m_reason);
        m_reasons->addButton(button);
        m_reasonChips->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, reason] {
            m_reason = reason;
            if (!m_loading)
                showRows();
            Q_EMIT placeChanged();
        });
    };
    chip({}, tr("全部 %1").arg(numberOf(m_found.leftOutSum)));
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        chip(at.key(), tr("%1 %2").arg(leftOutReason(at.key()), numberOf(at.value())));
    m_reasonChips->addStretch(1);
}

void PeoplePage::showClasses()
{
    const ProgressBoard& board = m_view->board;
    const int region = regionIndex();
    const RecordId current =
        m_classModel->rowAt(m_classTable->currentIndex().row()) != nullptr
            ? m_classModel->rowAt(m_classTable->currentIndex().row())->share.trainingClass
            : RecordId();
    m_classModel->show(m_found.classes, board.regions().node(region).level, region == board.rootRegion());
    if (const int row = m_classModel->rowOf(current); row >= 0)
        m_classTable->setCurrentIndex(m_classModel->index(row, 0));
    m_classTable->setColumnWidths({0, 120, 190, 220, region == board.rootRegion() ? -1 : 84, 84});
    m_openClass->hide();
    m_nothing->setData({u"list"_s, tr("没有计入的记录。"), tr("回到目标任务进度"), {}, true});
    m_stack->setCurrentWidget(m_found.classes.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_classTable);
}

void PeoplePage::showRows()
{
    const GoalEntry* entry = goal();
    if (entry == nullptr || !entry->measure)
        return;
    if (m_list == Classes) {
        showClasses();
        return;
    }
    const MeasurePart& part = m_list == Denominator ? *entry->measure->denominator : entry->measure->counted;
    const EntityDescription* entity =
        m_list == Denominator ? m_found.counted.denominatorEntity : m_found.counted.entity;
    const QVector<TraceRow> rows = shownRows();
    const QModelIndex before = m_table->currentIndex();
    const RecordId current = before.row() >= 0 && before.row() < m_model->rows().size()
                                 ? m_model->rows().at(before.row()).id
                                 : RecordId();
    QVector<PeopleColumn> columns = peopleColumns(workspace().catalogues().dictionary,
                                                  part,
                                                  m_list == LeftOut,
                                                  std::ranges::any_of(rows, &TraceRow::pending));
    QVector<int> widths;
    const QFontMetrics font(m_table->font());
    for (const PeopleColumn& column : columns) {
        const FieldDescription* field = column.path.isEmpty() ? nullptr : column.path.last();
        const bool number = field != nullptr && field->type == FieldType::ResidentId;
        const bool named = field != nullptr && field->type == FieldType::Reference;
        const bool advice = column.from == PeopleColumn::From::Advice;
        const int content = advice                                      ? 320
                            : number                                    ? 160
                            : named                                     ? 150
                            : column.from == PeopleColumn::From::Region ? 150
                                                                        : 84;
        widths.append(std::max(content, font.horizontalAdvance(column.heading) + 24));
    }
    m_table->setColumnWidths(widths);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_model->show(m_view, entity, std::move(columns), rows, [view = m_view, entry](const TraceRow& row) {
        const ProgressBoard& board = view->board;
        return row.pending ? pendingAdvice(board.regions(), row.recorded, board.placingDay(*entry, row.date))
                           : QString();
    });
    const auto at = std::ranges::find_if(rows, [&](const TraceRow& row) { return row.id == current; });
    if (at != rows.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(at - rows.begin()), 0));
    m_table->setAccessibleName(m_list == LeftOut ? tr("未计入名单") : tr("计入名单"));
    m_openClass->setVisible(entity != nullptr && entity->field(u"class") != nullptr);
    m_nothing->setData({u"list"_s,
                        m_list == LeftOut ? tr("没有未计入的记录。") : tr("没有计入的记录。"),
                        tr("回到目标任务进度"),
                        {},
                        true});
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_table);
}

} // namespace jc::ui
