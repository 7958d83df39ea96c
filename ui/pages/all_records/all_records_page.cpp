#include "ui/pages/all_records/all_records_page.h"

#include "core/dictionary/entities/goal.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entityRole = Qt::UserRole + 1; // QString; none on a heading

} // namespace

PageDescriptor allRecordsPage()
{
    return describePage<AllRecordsPage>(u"all-records"_s);
}

AllRecordsPage::AllRecordsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_search(new SearchField(tr("搜索资料名称或拼音首字母"), workspace.theme(), this))
    , m_new(makeButton(tr("新增"), ButtonKind::Normal, this))
    , m_open(makeButton(tr("打开列表(&O)"), ButtonKind::Primary, this))
    , m_model(new QStandardItemModel(this))
    , m_table(new FigureTable(tr("全部资料"), workspace.theme(), this))
    , m_nothing(new EmptyState(workspace.theme(), this))
    , m_stack(new QStackedWidget(this))
{
    const Theme& theme = workspace.theme();
    m_search->setObjectName(u"search"_s);
    m_search->setFixedWidth(theme.px(300));
    m_new->setObjectName(u"new"_s);
    m_open->setObjectName(u"open"_s);
    m_table->setObjectName(u"kinds"_s);
    m_table->setModel(m_model);
    m_table->setToolTip(tr("Enter 打开列表"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(m_search);
    head->addStretch(1);
    head->addWidget(m_new);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    column->setSpacing(theme.px(metrics::gap));
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_searched = text;
        showKinds();
        Q_EMIT placeChanged();
    });
    connect(m_search, &SearchField::leftDownwards, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, &AllRecordsPage::openList);
    connect(m_table, &FigureTable::opened, this, &AllRecordsPage::openList);
    connect(m_open, &QPushButton::clicked, this, &AllRecordsPage::openList);
    connect(m_new, &QPushButton::clicked, this, &AllRecordsPage::openNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const EntityDescription* entity = current();
        m_open->setEnabled(entity != nullptr);
        m_new->setEnabled(entity != nullptr && !entity->setUp);
        m_new->setText(entity != nullptr ? tr("新增%1(&N)").arg(entity->label.text()) : tr("新增"));
        if (entity != nullptr)
            m_current = QString::fromLatin1(entity->key);
    });
    connect(m_nothing, &EmptyState::primaryTriggered, m_search, &QLineEdit::clear);
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* add = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &AllRecordsPage::openNew);
    // After the figures, which say what each kind is counted for.
    followFigures([this] { load(); });
}

QString AllRecordsPage::title() const
{
    return tr("全部资料");
}

void AllRecordsPage::open(const QVariantMap& shows)
{
    m_searched = shows.value(u"search"_s).toString();
    m_current = shows.value(u"current"_s).toString();
    m_search->setText(m_searched);
    load();
}

QVariantMap AllRecordsPage::shows() const
{
    QVariantMap place;
    if (!m_searched.isEmpty())
        place.insert(u"search"_s, m_searched);
    if (!m_current.isEmpty())
        place.insert(u"current"_s, m_current);
    return place;
}

QWidget* AllRecordsPage::firstFocus()
{
    return m_search;
}

void AllRecordsPage::load()
{
    m_loading = true;
    m_read.run(
        workspace().session(),
        this,
        [](Ledger& ledger) { return readRecordKinds(ledger); },
        [this](const Result<QVector<RecordKind>>& kinds) {
            m_loading = false;
            if (!kinds) {
                workspace().complain(kinds.error());
                return;
            }
            m_kinds = *kinds;
            showKinds();
        });
}

QString AllRecordsPage::goalsOf(const EntityDescription& entity) const
{
    const std::shared_ptr<const BoardView> view = workspace().board();
    if (view == nullptr)
        return {};
    QStringList names;
    for (const GoalEntry& goal : view->board.goals()) {
        if (goal.measure && goal.measure->counted.entity == QLatin1String(entity.key))
            names.append(goal.record.get(goal::name));
    }
    return names.join(tr("、"));
}

void AllRecordsPage::showKinds()
{
    const QString before = m_current;
    const QStringList headings{tr("资料"), tr("记录（条）"), tr("其中草稿"), tr("据以计数的目标")};
    m_model->clear();
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == 1 || column == 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_table->clearSpans();
    const QLocale locale;
    std::optional<RecordGroup> group;
    int chosen = -1;
    for (const RecordKind& kind : std::as_const(m_kinds)) {
        if (!isFoundBy(m_pinyin, *kind.entity, m_searched))
            continue;
        if (group != groupOf(*kind.entity)) {
            group = groupOf(*kind.entity);
            QList<QStandardItem*> heading;
            for (qsizetype i = 0; i < headings.size(); ++i) {
                auto* item = new QStandardItem(i == 0 ? groupTitle(*group) : QString());
                item->setFlags(Qt::NoItemFlags);
                item->setForeground(workspace().theme().tokens().text2);
                item->setData(groupTitle(*group), Qt::AccessibleTextRole);
                heading.append(item);
            }
            m_model->appendRow(heading);
            m_table->setSpan(m_model->rowCount() - 1, 0, 1, static_cast<int>(headings.size()));
        }
        const QString label = kind.entity->label.text();
        const QStringList cells{QChar(0x3000) + label,
                                locale.toString(kind.count),
                                kind.drafts > 0 ? locale.toString(kind.drafts) : QString(),
                                goalsOf(*kind.entity)};
        QList<QStandardItem*> items;
        for (const QString& text : cells) {
            auto* item = new QStandardItem(text);
            const bool number = items.size() == 1 || items.size() == 2;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            item->setToolTip(text.trimmed());
            item->setData(items.isEmpty() ? tr("%1，%2 条").arg(label, cells.at(1))
                                          : tr("%1，%2：%3").arg(label, headings.at(items.size()), text),
                          Qt::AccessibleTextRole);
            items.append(item);
        }
        const QString key = QString::fromLatin1(kind.entity->key);
        items.first()->setData(key, entityRole);
        m_model->appendRow(items);
        if (chosen < 0 || key == before)
            chosen = m_model->rowCount() - 1;
    }
    m_table->setColumnWidths({200, 96, 96, 0});
    const bool none = chosen < 0;
    m_nothing->setData({u"search"_s, tr("没有名为“%1”的资料。").arg(m_searched), tr("清除搜索"), {}, true});
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_nothing) : m_table);
    if (none) {
        m_open->setEnabled(false);
        m_new->setEnabled(false);
        return;
    }
    m_table->setCurrentIndex(m_model->index(chosen, 0));
    m_table->scrollTo(m_model->index(std::max(0, chosen - 1), 0));
}

const EntityDescription* AllRecordsPage::current() const
{
    const QString key = m_table->currentIndex().siblingAtColumn(0).data(entityRole).toString();
    return workspace().catalogues().dictionary.entity(QStringView(key));
}

void AllRecordsPage::openList()
{
    if (const EntityDescription* entity = current())
        workspace().go({u"records"_s, {{u"entity"_s, QString::fromLatin1(entity->key)}}});
}

void AllRecordsPage::openNew()
{
    const EntityDescription* entity = current();
    if (entity != nullptr && !entity->setUp)
        workspace().go({u"record"_s, {{u"entity"_s, QString::fromLatin1(entity->key)}}});
}

} // namespace jc::ui
