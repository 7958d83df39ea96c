#include "ui/pages/records/records_page.h"

#include "core/dictionary/entities/person.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/records/record_table.h"
#include "ui/records/undo_offer.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/search_field.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

// Keys of chips that are not fields.
const QString regionChip = QStringLiteral("#region");
const QString reviewChip = QStringLiteral("#review");

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

private:
    void layOut();
    void connectAll();
    void key(const QKeySequence& sequence, const std::function<void()>& act);
    void setEntity(const EntityDescription& entity);
    void ask();
    void showCount();
    void showChips();
    void dropChip(const QString& key);
    void dropAll();
    void addNew();
    [[nodiscard]] bool isNarrowed() const;

    RecordListRequest m_request;
    bool m_regionDropped = false;
    HeadingLabel* m_heading;
    SearchField* m_search;
    QPushButton* m_drafts;
    QPushButton* m_review; // hidden while nothing waits for a decision
    QPushButton* m_new;
    FilterChips* m_chips;
    MessageBar* m_bar;
    MessageBar* m_staleBar;
    RecordTableModel* m_model;
    RecordTable* m_table;
    EmptyState* m_empty;
    UndoOffer* m_undo;
};

RecordsPage::RecordsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_heading(new HeadingLabel({}, Type::Title, workspace.theme(), this))
    , m_search(new SearchField(tr("搜索"), workspace.theme(), this))
    , m_drafts(makeButton(tr("只看草稿(&D)"), ButtonKind::Normal, this))
    , m_review(makeButton({}, ButtonKind::Normal, this))
    , m_new(makeButton({}, ButtonKind::Primary, this))
    , m_chips(new FilterChips(workspace.theme(), this))
    , m_bar(new MessageBar(workspace.theme(), this))
    , m_staleBar(new MessageBar(workspace.theme(), this))
    , m_model(new RecordTableModel(workspace.session(), workspace.catalogues().codes, this))
    , m_table(new RecordTable(tr("记录列表"), workspace.theme(), this))
    , m_empty(new EmptyState(workspace.theme(), this))
    , m_undo(new UndoOffer(workspace, *m_bar, this))
{
    m_drafts->setCheckable(true);
    m_review->setCheckable(true);
    m_review->setToolTip(tr("只看各处填写不同、等人决定的记录"));
    m_review->hide();
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
    // One row above the table: fifteen records are to be seen on a small screen.
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    m_search->setFixedWidth(theme.px(300));
    head->addWidget(m_heading, 1);
    head->addWidget(m_search);
    head->addWidget(m_drafts);
    head->addWidget(m_review);
    head->addWidget(m_new);
    column->addLayout(head);
    column->addWidget(m_chips, 0, Qt::AlignLeft);
    column->addWidget(m_bar);
    column->addWidget(m_staleBar);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    setTabOrder(m_search, m_drafts);
    setTabOrder(m_drafts, m_review);
    setTabOrder(m_review, m_new);
    setTabOrder(m_new, m_table);
}

void RecordsPage::key(const QKeySequence& sequence, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

void RecordsPage::connectAll()
{
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        if (text == m_request.search)
            return;
        m_request.search = text;
        ask();
    });
    connect(
        m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_drafts, &QPushButton::toggled, this, [this](bool on) {
        if (on == m_request.draftsOnly)
            return;
        m_request.draftsOnly = on;
        ask();
    });
    connect(m_review, &QPushButton::toggled, this, [this](bool on) {
        if (on == m_request.toReview)
            return;
        m_request.toReview = on;
        ask();
    });
    connect(m_new, &QPushButton::clicked, this, &RecordsPage::addNew);
    connect(m_chips, &FilterChips::removed, this, &RecordsPage::dropChip);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { isNarrowed() ? dropAll() : addNew(); });
    connect(m_model, &RecordTableModel::counted, this, &RecordsPage::showCount);
    connect(m_model, &RecordTableModel::failed, this, [this](const Error& error) {
        m_bar->showMessage({MessageKind::Error, error.message, {}, 0});
    });
    connect(m_model, &RecordTableModel::staleChanged, this, [this](bool stale) {
        if (stale)
            m_staleBar->showMessage({MessageKind::Info, tr("列表有更新"), tr("刷新 F5"), 0});
        else
            m_staleBar->dismiss();
    });
    connect(m_staleBar, &MessageBar::actionTriggered, m_model, &RecordTableModel::reload);
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
    key(QKeySequence::New, [this] { addNew(); });
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

QString RecordsPage::title() const
{
    return m_request.entity != nullptr ? m_request.entity->label.text() : tr("记录");
}

QWidget* RecordsPage::firstFocus()
{
    if (m_table->isHidden())
        return m_search;
    return m_table;
}

void RecordsPage::setEntity(const EntityDescription& entity)
{
    m_request = {};
    m_request.entity = &entity;
    const QString label = entity.label.text();
    m_table->setAccessibleName(tr("%1列表").arg(label));
    m_table->setRemovable(!entity.setUp);
    m_new->setText(tr("新增%1(&N)").arg(label));
    m_new->setToolTip(tr("新增%1 Ctrl+N").arg(label));
    m_new->setVisible(!entity.setUp);
    const QString what = residentIdFieldOf(entity) != nullptr
                             ? tr("搜索姓名、拼音首字母或身份证号")
                             : tr("搜索%1或拼音首字母").arg(entity.title->label.text());
    m_search->setPlaceholderText(what);
    m_search->setAccessibleName(what);
}

void RecordsPage::open(const QVariantMap& shows)
{
    const Dictionary& dictionary = workspace().catalogues().dictionary;
    const EntityDescription* entity = dictionary.entity(QStringView(shows.value(u"entity"_s).toString()));
    setEntity(entity != nullptr ? *entity : person::entity);
    const QVariantMap filters = shows.value(u"filter"_s).toMap();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter)
        m_request.filters.insert(filter.key(), filter.value().toString());
    m_request.search = shows.value(u"search"_s).toString();
    m_request.draftsOnly = shows.value(u"drafts"_s).toBool();
    m_request.toReview = shows.value(u"review"_s).toBool();
    m_request.sort = m_request.entity->field(QStringView(shows.value(u"sort"_s).toString()));
    m_request.descending = shows.value(u"descending"_s).toBool();
    m_regionDropped = shows.value(u"anyRegion"_s).toBool();
    m_search->setText(m_request.search);
    m_drafts->setChecked(m_request.draftsOnly);
    m_review->setChecked(m_request.toReview);
    if (const Result<RecordId> current = RecordId::fromString(shows.value(u"current"_s).toString()))
        m_table->setCurrentId(*current);
    ask();
    Q_EMIT placeChanged();
}

QVariantMap RecordsPage::shows() const
{
    if (m_request.entity == nullptr)
        return {};
    QVariantMap place{{u"entity"_s, QString::fromLatin1(m_request.entity->key)}};
    QVariantMap filters;
    for (auto filter = m_request.filters.cbegin(); filter != m_request.filters.cend(); ++filter)
        filters.insert(filter.key(), filter.value());
    if (!filters.isEmpty())
        place.insert(u"filter"_s, filters);
    if (!m_request.search.isEmpty())
        place.insert(u"search"_s, m_request.search);
    if (m_request.draftsOnly)
        place.insert(u"drafts"_s, true);
    if (m_request.toReview)
        place.insert(u"review"_s, true);
    if (const FieldDescription* sort = m_model->request().sort) {
        place.insert(u"sort"_s, QString::fromLatin1(sort->key));
        place.insert(u"descending"_s, m_model->request().descending);
    }
    if (m_regionDropped)
        place.insert(u"anyRegion"_s, true);
    if (const RecordId current = m_table->currentId(); !current.isNull())
        place.insert(u"current"_s, current.toString());
    return place;
}

void RecordsPage::ask()
{
    // Everybody in the ledger belongs to its own top region or came to it from outside; a smaller one
    // narrows.
    const bool narrower = workspace().regionCode() != workspace().session().facts().regionCode;
    const bool applies = narrower && !m_regionDropped && regionFieldOf(*m_request.entity) != nullptr;
    m_request.regionCode = applies ? workspace().regionCode() : QString();
    m_model->setRequest(m_request);
    showChips();
}

bool RecordsPage::isNarrowed() const
{
    return !m_request.filters.isEmpty() || !m_request.search.isEmpty() || m_request.draftsOnly ||
           m_request.toReview || !m_request.regionCode.isEmpty();
}

void RecordsPage::showChips()
{
    QVector<FilterChip> chips;
    const std::optional<RecordListCount>& count = m_model->count();
    for (auto filter = m_request.filters.cbegin(); filter != m_request.filters.cend(); ++filter) {
        const FieldDescription* field = m_request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const QString value = count ? count->filterTexts.value(filter.key()) : u"…"_s;
        chips.append({filter.key(), tr("%1：%2").arg(field->label.text(), value)});
    }
    if (!m_request.regionCode.isEmpty()) {
        chips.append({regionChip,
                      tr("%1：%2").arg(regionFieldOf(*m_request.entity)->label.text(),
                                       count ? count->regionName : u"…"_s)});
    }
    if (m_request.toReview)
        chips.append({reviewChip, tr("待核对")});
    m_chips->setChips(chips);
}

void RecordsPage::showCount()
{
    const RecordListCount& count = *m_model->count();
    const QLocale locale;
    const QString label = m_request.entity->label.text();
    m_heading->setText(
        count.drafts > 0
            ? tr("%1 %2 条，草稿 %3 条").arg(label, locale.toString(count.all), locale.toString(count.drafts))
            : tr("%1 %2 条").arg(label, locale.toString(count.all)));
    m_review->setText(tr("待核对 %1(&V)").arg(locale.toString(count.toReview)));
    m_review->setVisible(count.toReview > 0 || m_request.toReview);
    showChips();
    // A list that turns out to be empty must not send the focus out of the page.
    const bool losesFocus = count.all == 0 && m_table->hasFocus();
    m_table->setVisible(count.all > 0);
    m_empty->setVisible(count.all == 0);
    if (losesFocus)
        m_search->setFocus(Qt::OtherFocusReason);
    if (count.all > 0)
        return;
    EmptyStateData empty;
    empty.iconName = u"list"_s;
    empty.primaryIsNormal = true;
    if (isNarrowed()) {
        QStringList narrowed;
        for (const FilterChip& chip : m_chips->chips())
            narrowed.append(chip.text);
        if (!m_request.search.isEmpty())
            narrowed.append(tr("搜索“%1”").arg(m_request.search));
        if (m_request.draftsOnly)
            narrowed.append(tr("只看草稿"));
        empty.sentence = tr("没有符合条件的%1，已筛：%2。").arg(label, narrowed.join(tr("、")));
        empty.primary = tr("清除筛选");
    } else {
        empty.sentence = tr("台账里还没有%1。").arg(label);
        if (!m_request.entity->setUp)
            empty.primary = tr("新增%1 Ctrl+N").arg(label);
    }
    m_empty->setData(empty);
}

void RecordsPage::dropChip(const QString& key)
{
    if (key == regionChip)
        m_regionDropped = true;
    else if (key == reviewChip)
        m_review->setChecked(false);
    else
        m_request.filters.remove(key);
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::dropAll()
{
    m_request.filters.clear();
    m_request.search.clear();
    m_request.draftsOnly = false;
    m_request.toReview = false;
    m_regionDropped = true;
    m_drafts->setChecked(false);
    m_review->setChecked(false);
    m_search->clear();
    ask();
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

} // namespace

PageDescriptor recordsPage()
{
    return describePage<RecordsPage>(u"records"_s);
}

} // namespace jc::ui
