#include "ui/pages/records/records_page.h"

#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/pages/records/column_chooser.h"
#include "ui/pages/records/filter_builder.h"
#include "ui/pages/records/list_head.h"
#include "ui/pages/records/list_place.h"
#include "ui/pages/records/list_words.h"
#include "ui/print/print_preview.h"
#include "ui/records/column_set.h"
#include "ui/records/record_export.h"
#include "ui/records/record_foot.h"
#include "ui/records/undo_offer.h"
#include "ui/shell/file_saving.h"
#include "ui/shell/user_settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

class RecordsPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(RecordsPage)

public:
    RecordsPage(Workspace& workspace, QWidget* parent);

    QString title() const override;
    void open(const QVariantMap& shows) override;
    QVariantMap shows() const override;
    QWidget* firstFocus() override;
    bool isLoading() const override { return m_model->isLoading(); }
    // Counted: only then the words for what it is narrowed to are there.
    bool canExport() const override { return m_model->count() && m_model->count()->all > 0; }
    void exportShown() override;
    bool canPrint() const override { return canExport(); }
    void printShown() override;

private:
    void layOut();
    void connectAll();
    void key(const QKeySequence& sequence, const std::function<void()>& act);
    void setEntity(const EntityDescription& entity);
    // Reads the list anew, in the order the person has it in.
    void ask();
    void read();
    void showCount();
    void showRows();
    void showFailure(const Error& error);
    void offerOrder();
    void forgetFailure();
    void showChips();
    void dropChip(const QString& key);
    void dropAll();
    void addNew();
    void openBuilder();
    void addCondition(const ListCondition& condition);
    void fillView();
    void chooseColumns();
    void setColumns(const QVector<const FieldDescription*>& columns);
    void keepColumns();
    void setRemoved(bool removed);
    [[nodiscard]] bool isNarrowed() const;
    // What the list is narrowed to, in words.
    [[nodiscard]] QStringList narrowedTo() const { return listNarrowedTo(m_request, m_head->chips->chips()); }
    [[nodiscard]] RecordExport shownWords() const;
    // What a file or paper holds of the list; for the reader thread.
    [[nodiscard]] MakeTable shownTable() const;

    RecordListRequest m_request;
    ColumnSet m_columns;
    bool m_regionDropped = false;
    RecordId m_current; // to stand at when the list is read
    bool m_unread = false;
    QString m_failure; // the sentence of the list's last failure
    ListHead* m_head;
    FilterBuilder* m_builder;
    ColumnChooser* m_chooser;
    MessageBar* m_bar;
    RecordTableModel* m_model;
    RecordTable* m_table;
    RecordFoot* m_foot;
    EmptyState* m_empty;
    UndoOffer* m_undo;
};

RecordsPage::RecordsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_head(new ListHead(workspace.theme(), this))
    , m_builder(new FilterBuilder(workspace, this))
    , m_chooser(new ColumnChooser(workspace.theme(), this))
    , m_bar(new MessageBar(workspace.theme(), this))
    , m_model(new RecordTableModel(workspace.session(), workspace.catalogues().codes, this))
    , m_table(new RecordTable(tr("记录列表"), workspace.theme(), this))
    , m_foot(new RecordFoot(*m_table, *m_model, workspace.theme(), this))
    , m_empty(new EmptyState(workspace.theme(), this))
    , m_undo(new UndoOffer(workspace, *m_bar, this))
{
    m_table->setRecords(m_model);
    layOut();
    connectAll();
}

void RecordsPage::layOut()
{
    const Theme& theme = workspace().theme();
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::gap));
    column->setSpacing(theme.px(metrics::gap));
    column->addWidget(m_head);
    column->addWidget(m_builder);
    column->addWidget(m_bar);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addWidget(m_foot);
    column->addLayout(list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    setTabOrder(m_head, m_builder);
    setTabOrder(m_builder, m_table);
}

void RecordsPage::key(const QKeySequence& sequence, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void RecordsPage::connectAll()
{
    connect(m_head->search, &SearchField::searchChanged, this, [this](const QString& text) {
        if (text == m_request.search)
            return;
        m_request.search = text;
        ask();
    });
    connect(m_head->search, &SearchField::leftDownwards, m_table, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_head->drafts, &QPushButton::toggled, this, [this](bool on) {
        if (on == m_request.draftsOnly)
            return;
        m_request.draftsOnly = on;
        ask();
    });
    connect(m_head->review, &QPushButton::toggled, this, [this](bool on) {
        if (on == m_request.toReview)
            return;
        m_request.toReview = on;
        ask();
    });
    connect(m_head->add, &QPushButton::clicked, this, &RecordsPage::addNew);
    connect(m_head->chips, &FilterChips::removed, this, &RecordsPage::dropChip);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        isNarrowed() ? dropAll() : m_unread ? ask() : addNew();
    });
    connect(m_empty, &EmptyState::alternativeTriggered, this, &RecordsPage::ask);
    connect(m_model, &RecordTableModel::loaded, this, [this] {
        forgetFailure();
        // Sorted by a click on a heading.
        m_request.sort = m_model->request().sort;
        m_request.descending = m_model->request().descending;
        showRows();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordsPage::showRows);
    connect(m_model, &RecordTableModel::counted, this, &RecordsPage::showCount);
    connect(m_model, &RecordTableModel::failed, this, &RecordsPage::showFailure);
    connect(m_model, &RecordTableModel::completed, this, &RecordsPage::forgetFailure);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordsPage::offerOrder);
    connect(m_head->filter, &QPushButton::clicked, this, &RecordsPage::openBuilder);
    connect(m_builder, &FilterBuilder::added, this, &RecordsPage::addCondition);
    connect(m_builder, &FilterBuilder::closed, this, [this] {
        m_builder->hide();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_head->viewMenu, &QMenu::aboutToShow, this, &RecordsPage::fillView);
    connect(m_chooser, &ColumnChooser::chosen, this, &RecordsPage::setColumns);
    connect(m_chooser, &ColumnChooser::resetAsked, this, [this] {
        m_columns = {};
        m_table->setWidths({});
        setColumns(listedFields(*m_request.entity));
        m_model->reload();
    });
    connect(m_head->restore, &QPushButton::clicked, m_table, &RecordTable::askRestore);
    connect(m_table, &RecordTable::restoreAsked, this, [this](const QVector<RecordId>& ids) {
        m_undo->restore(*m_request.entity, ids);
    });
    connect(m_table, &RecordTable::widthsChanged, this, &RecordsPage::keepColumns);
    connect(m_table, &RecordTable::chosen, &workspace(), &Workspace::saySelection);
    connect(m_table, &RecordTable::noted, &workspace(), &Workspace::say);
    connect(m_table, &RecordTable::opened, this, [this](RecordId id) {
        workspace().go(
            {u"record"_s,
             {{u"entity"_s, QString::fromLatin1(m_request.entity->key)}, {u"id"_s, id.toString()}}});
    });
    connect(m_table, &RecordTable::removalAsked, this, [this](const QVector<RecordId>& ids) {
        m_undo->remove(*m_request.entity, ids);
    });
    connect(&workspace(), &Workspace::regionChanged, this, [this] {
        m_regionDropped = false;
        if (m_request.entity != nullptr)
            ask();
    });
    connect(&workspace(), &Workspace::asOfChanged, this, [this] {
        if (m_request.todo)
            ask();
    });
    key(QKeySequence::New, [this] { addNew(); });
    key(QKeySequence::Find, [this] {
        m_head->search->setFocus(Qt::ShortcutFocusReason);
        m_head->search->selectAll();
    });
}

QString RecordsPage::title() const
{
    return m_request.entity != nullptr ? m_request.entity->label.text() : tr("记录");
}

QWidget* RecordsPage::firstFocus()
{
    if (m_table->isHidden())
        return m_head->search;
    return m_table;
}

void RecordsPage::setEntity(const EntityDescription& entity)
{
    const Preferences* preferences = workspace().preferences();
    m_columns = preferences != nullptr
                    ? ColumnSet::fromText(preferences->settings.listColumns(QString::fromLatin1(entity.key)))
                    : ColumnSet();
    const QVector<const FieldDescription*> columns = m_columns.fieldsOf(entity);
    m_request.columns = columns.isEmpty() ? listedFields(entity) : columns;
    m_table->setWidths(m_columns.widths);
    const QString label = entity.label.text();
    m_table->setAccessibleName(tr("%1列表").arg(label));
    m_table->setRemovable(!entity.setUp);
    m_head->setEntity(entity, m_request.removed);
    m_table->setRestoring(m_request.removed);
}

void RecordsPage::open(const QVariantMap& shows)
{
    m_request = requestOf(workspace().catalogues().dictionary, shows);
    setEntity(*m_request.entity);
    m_regionDropped = shows.value(u"anyRegion"_s).toBool();
    m_builder->hide();
    m_head->search->setText(m_request.search);
    m_head->drafts->setChecked(m_request.draftsOnly);
    m_head->review->setChecked(m_request.toReview);
    if (const Result<RecordId> current = RecordId::fromString(shows.value(u"current"_s).toString())) {
        m_current = *current;
        m_table->setCurrentId(*current);
    }
    read();
    Q_EMIT placeChanged();
}

QVariantMap RecordsPage::shows() const
{
    if (m_request.entity == nullptr)
        return {};
    RecordListRequest request = m_request;
    request.sort = m_model->request().sort;
    request.descending = m_model->request().descending;
    QVariantMap place = placeOf(request);
    if (m_regionDropped)
        place.insert(u"anyRegion"_s, true);
    if (const RecordId current = m_table->currentId(); !current.isNull())
        place.insert(u"current"_s, current.toString());
    return place;
}

void RecordsPage::ask()
{
    // It may have been sorted, and the rows not come yet.
    if (m_model->request().entity == m_request.entity) {
        m_request.sort = m_model->request().sort;
        m_request.descending = m_model->request().descending;
    }
    read();
}

void RecordsPage::read()
{
    // Everybody in the ledger belongs to its own top region or came to it from outside; a smaller one
    // narrows.
    const bool narrower = workspace().regionCode() != workspace().session().facts().regionCode;
    const bool applies = narrower && !m_regionDropped && regionFieldOf(*m_request.entity) != nullptr;
    m_request.todoDay = m_request.todo ? workspace().asOf() : QDate();
    m_request.regionCode = applies ? workspace().regionCode() : QString();
    m_model->setRequest(m_request, std::exchange(m_current, RecordId()));
    showChips();
}

bool RecordsPage::isNarrowed() const
{
    return !m_request.filters.isEmpty() || !m_request.search.isEmpty() || m_request.draftsOnly ||
           m_request.toReview || !m_request.regionCode.isEmpty() || !m_request.conditions.isEmpty() ||
           m_request.removed || m_request.todo;
}

void RecordsPage::showChips()
{
    m_head->chips->setChips(listChips(m_request, m_model->count()));
    m_head->place();
}

void RecordsPage::showRows()
{
    // They need not wait for the count, which may take long and may fail.
    if (m_model->rowCount() == 0)
        return;
    m_table->show();
    m_foot->show();
    m_empty->hide();
}

void RecordsPage::showFailure(const Error& error)
{
    Q_EMIT placeChanged(); // canPrint()
    forgetFailure();
    m_failure = error.message;
    if (m_model->rowCount() > 0 || m_model->count()) {
        offerOrder();
        // While the order is still being read it is another reading that failed, of what is copied, say.
        if (m_model->isComplete() || m_model->isLoading())
            m_bar->showMessage({MessageKind::Error, m_failure, {}, 0});
        return;
    }
    // What it is asked for could not be looked up: nothing of the list before may stand under its chips.
    m_unread = true;
    m_head->heading->setText(m_request.entity->label.text());
    const bool losesFocus = m_table->hasFocus();
    m_table->hide();
    m_foot->hide();
    m_empty->setData(failedList(error, isNarrowed()));
    m_empty->show();
    if (losesFocus)
        m_head->search->setFocus(Qt::OtherFocusReason);
}

// The first rows are there, and not the others. It may be known only when rows read meanwhile have come.
void RecordsPage::offerOrder()
{
    if (m_failure.isEmpty() || m_model->isComplete() || m_model->isLoading())
        return;
    const QString failure = m_failure;
    forgetFailure();
    workspace().offer(failure, tr("重新读取"), [model = QPointer(m_model)] {
        if (!model.isNull())
            model->reload();
    });
}

void RecordsPage::forgetFailure()
{
    m_unread = false;
    // Another message may stand there by now.
    if (!m_failure.isEmpty() && m_bar->message().text == m_failure)
        m_bar->dismiss();
    m_failure.clear();
}

void RecordsPage::showCount()
{
    const RecordListCount& count = *m_model->count();
    const QLocale locale;
    const QString label = m_request.entity->label.text();
    m_head->heading->setText(
        count.drafts > 0
            ? tr("%1 %2 条，草稿 %3 条").arg(label, locale.toString(count.all), locale.toString(count.drafts))
            : tr("%1 %2 条").arg(label, locale.toString(count.all)));
    m_head->review->setText(tr("待核对 %1(&V)").arg(locale.toString(count.toReview)));
    m_head->review->setVisible(count.toReview > 0 || m_request.toReview);
    showChips();
    // A list that turns out to be empty must not send the focus out of the page.
    const bool losesFocus = count.all == 0 && (m_table->hasFocus() || m_head->restore->hasFocus());
    m_table->setVisible(count.all > 0);
    m_foot->setVisible(count.all > 0);
    m_head->restore->setEnabled(count.all > 0);
    m_empty->setVisible(count.all == 0);
    Q_EMIT placeChanged(); // canPrint()
    if (losesFocus)
        m_head->search->setFocus(Qt::OtherFocusReason);
    if (count.all > 0)
        return;
    m_empty->setData(emptyList(m_request, isNarrowed() ? narrowedTo() : QStringList()));
}

void RecordsPage::dropChip(const QString& key)
{
    if (key == list_chip::region)
        m_regionDropped = true;
    else if (key == list_chip::review)
        m_request.toReview = false;
    else if (key == list_chip::todo)
        m_request.todo.reset();
    else if (key == list_chip::removed)
        return setRemoved(false);
    else if (key.startsWith(list_chip::condition))
        m_request.conditions.removeAt(key.mid(list_chip::condition.size()).toInt());
    else
        m_request.filters.remove(key);
    m_head->review->setChecked(m_request.toReview);
    ask();
    Q_EMIT placeChanged();
    if (m_head->chips->chips().isEmpty())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::dropAll()
{
    m_request.filters.clear();
    m_request.conditions.clear();
    m_request.search.clear();
    m_request.draftsOnly = false;
    m_request.toReview = false;
    m_request.todo.reset();
    m_regionDropped = true;
    m_head->drafts->setChecked(false);
    m_head->review->setChecked(false);
    m_head->search->clear();
    setRemoved(false);
}

void RecordsPage::addNew()
{
    if (m_request.entity == nullptr || m_request.entity->setUp)
        return;
    QVariantMap preset;
    for (auto filter = m_request.filters.cbegin(); filter != m_request.filters.cend(); ++filter)
        preset.insert(filter.key(), filter.value());
    QVariantMap place{{u"entity"_s, QString::fromLatin1(m_request.entity->key)}};
    if (!preset.isEmpty())
        place.insert(u"preset"_s, preset);
    workspace().go({u"record"_s, place});
}

void RecordsPage::openBuilder()
{
    m_builder->begin(*m_request.entity);
}

void RecordsPage::addCondition(const ListCondition& condition)
{
    if (!m_request.conditions.contains(condition))
        m_request.conditions.append(condition);
    m_builder->hide();
    ask();
    Q_EMIT placeChanged();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::fillView()
{
    m_head->viewMenu->clear();
    m_head->viewMenu->addAction(tr("列(&C)…"), this, &RecordsPage::chooseColumns);
    QMenu* sorting = m_head->viewMenu->addMenu(tr("排序(&S)"));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isSortable(column))
            continue;
        QAction* by = sorting->addAction(m_model->fieldOf(column)->label.text());
        by->setCheckable(true);
        by->setChecked(m_model->request().sort == m_model->fieldOf(column));
        connect(by, &QAction::triggered, m_table, [this, column] { m_table->sortBy(column); });
    }
    sorting->setEnabled(!sorting->isEmpty());
    m_head->viewMenu->addSeparator();
    QAction* removed = m_head->viewMenu->addAction(tr("回收站(&B)"));
    removed->setCheckable(true);
    removed->setChecked(m_request.removed);
    connect(removed, &QAction::triggered, this, &RecordsPage::setRemoved);
}

void RecordsPage::chooseColumns()
{
    const QRect under(m_head->view->mapToGlobal(QPoint(0, 0)), m_head->view->size());
    m_chooser->begin(*m_request.entity, m_request.columns, under);
}

void RecordsPage::setColumns(const QVector<const FieldDescription*>& columns)
{
    m_request.columns = columns;
    m_columns.keys.clear();
    if (columns != listedFields(*m_request.entity)) {
        for (const FieldDescription* field : columns)
            m_columns.keys.append(QString::fromLatin1(field->key));
    }
    m_model->setColumns(columns);
    keepColumns();
}

void RecordsPage::keepColumns()
{
    m_columns.widths = m_table->widths();
    if (const Preferences* preferences = workspace().preferences()) {
        preferences->settings.setListColumns(QString::fromLatin1(m_request.entity->key),
                                             m_columns == ColumnSet() ? QString() : m_columns.toText());
    }
}

void RecordsPage::setRemoved(bool removed)
{
    m_request.removed = removed;
    // Nothing that was taken out waits to be done.
    m_request.todo.reset();
    setEntity(*m_request.entity);
    ask();
    Q_EMIT placeChanged();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

RecordExport RecordsPage::shownWords() const
{
    const std::shared_ptr<const BoardView> board = workspace().board();
    const LedgerFacts& facts = workspace().session().facts();
    RecordExport about;
    about.title = m_request.entity->label.text();
    about.office = facts.office;
    if (!m_request.regionCode.isEmpty() && m_model->count())
        about.region = m_model->count()->regionName;
    else if (m_request.regionCode.isEmpty() && board)
        about.region = board->board.regions().node(board->board.rootRegion()).name;
    about.knownUntil = board ? board->knownUntil : QDateTime();
    about.demo = facts.demo;
    about.filters = narrowedTo();
    const RecordListRequest& request = m_model->request();
    if (request.sort != nullptr) {
        about.order = request.descending ? tr("按%1，从大到小").arg(request.sort->label.text())
                                         : tr("按%1，从小到大").arg(request.sort->label.text());
    }
    return about;
}

MakeTable RecordsPage::shownTable() const
{
    return [about = shownWords(), request = m_model->request(), codes = &workspace().catalogues().codes](
               Ledger& ledger, const WriteProgress& progress) {
        return exportedList(ledger, *codes, request, about, progress);
    };
}

void RecordsPage::exportShown()
{
    const QString proposed = u"%1_%2.xlsx"_s.arg(m_request.entity->label.text(),
                                                 workspace().clock().today().toString(Qt::ISODate));
    auto rows = std::make_shared<qint64>(0); // written in the reader thread before it is said
    saveFromLedger(
        workspace(),
        this,
        {tr("导出列表"), tr("电子表格 (*.xlsx);;逗号分隔的文本 (*.csv)"), proposed, u"xlsx"_s},
        [make = shownTable(),
         rows](Ledger& ledger, const QString& path, const WriteProgress& progress) -> Result<void> {
            const Result<Table> table = make(ledger, progress);
            if (!table)
                return table.error();
            *rows = exportedRows(*table);
            const bool plain = QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0;
            return plain ? writeCsv(*table, path, CsvContent::TableOnly, progress)
                         : writeXlsx(*table, path, {.progress = progress});
        },
        [rows](const QString& path) {
            return tr("已导出 %1 行到 %2。").arg(QLocale().toString(*rows), path);
        });
}

void RecordsPage::printShown()
{
    showPrintPreview(workspace(), this, m_request.entity->label.text(), oneTable(shownTable()));
}

} // namespace

PageDescriptor recordsPage()
{
    return describePage<RecordsPage>(u"records"_s);
}

} // namespace jc::ui
