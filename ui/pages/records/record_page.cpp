#include "ui/pages/records/record_page.h"

#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/conflicts.h"
#include "ui/pages/records/roster_panel.h"
#include "ui/records/history_view.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 860; // below this the lists go under the form

bool isRoster(const Relation& relation)
{
    return relation.entity == &enrolment::entity &&
           relation.field->number == enrolment::trainingClass.description.number;
}

class RecordPage final : public Page
{
    Q_DECLARE_TR_FUNCTIONS(RecordPage)

public:
    RecordPage(Workspace& workspace, QWidget* parent);

    QString title() const override;
    void open(const QVariantMap& shows) override;
    QVariantMap shows() const override;
    QWidget* firstFocus() override;
    bool mayLeave() override;
    bool isLoading() const override { return m_form->isLoading(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTabs();
    void showTabs();
    void showHeading();
    void follow(const ChangeNotice& notice);
    void key(const QKeySequence& sequence, const std::function<void()>& act);
    // The keys go to a pasted roster that waits to be joined.
    [[nodiscard]] bool isInPreview() const;
    void walkProblems(int step);
    void addNew();
    void goToConflict(int step);
    void showForm(const EntityDescription& entity, RecordId id);

    const EntityDescription* m_entity = nullptr;
    const EntityDescription* m_tabsOf = nullptr;
    QVariantMap m_preset;
    MessageBar* m_bar;
    UndoOffer* m_undo;
    QSplitter* m_splitter;
    RecordForm* m_form;
    QTabWidget* m_tabs;
    HistoryView* m_history = nullptr;
    RosterPanel* m_roster = nullptr;                      // of a class
    std::vector<std::function<void(RecordId)>> m_showers; // one a tab
};

RecordPage::RecordPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_bar(new MessageBar(workspace.theme(), this))
    , m_undo(new UndoOffer(workspace, *m_bar, this))
    , m_splitter(new QSplitter(this))
    , m_form(new RecordForm(workspace, this))
    , m_tabs(new QTabWidget(this))
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::gap));
    column->setSpacing(theme.px(metrics::gap));
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.px(metrics::wide));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_form->setMinimumWidth(theme.px(400));
    m_splitter->setSizes({theme.px(540), theme.px(620)});
    m_tabs->setAccessibleName(tr("相关记录"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);

    connect(m_form, &RecordForm::loaded, this, [this] {
        showHeading();
        showTabs();
        Q_EMIT placeChanged();
    });
    connect(m_form, &RecordForm::saved, this, [this] { m_bar->dismiss(); });
    connect(m_form, &RecordForm::failed, this, [this](const Error& error) {
        m_bar->showMessage({MessageKind::Error, error.message, {}, 0});
    });
    connect(m_form,
            &RecordForm::addRequested,
            this,
            [this](const EntityDescription& entity, const QString& typed) {
                this->workspace().go(
                    {u"record"_s,
                     {{u"entity"_s, QString::fromLatin1(entity.key)},
                      {u"preset"_s, QVariantMap{{QString::fromLatin1(entity.title->key), typed}}}}});
            });
    connect(m_form, &RecordForm::otherConflictAsked, this, &RecordPage::goToConflict);
    connect(&workspace.session(), &LedgerSession::changed, this, [this](const ChangeNotice& notice) {
        follow(notice);
    });
    key(QKeySequence::Save, [this] { m_form->save(false); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(Qt::CTRL | enter, [this] { isInPreview() ? m_roster->join() : m_form->save(true); });
    key(QKeySequence::New, [this] { addNew(); });
    key(Qt::Key_F2, [this] { m_form->edit(); });
    key(Qt::Key_F7, [this] { walkProblems(1); });
    key(Qt::SHIFT | Qt::Key_F7, [this] { walkProblems(-1); });
    key(Qt::CTRL | Qt::Key_PageDown,
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    key(Qt::CTRL | Qt::Key_PageUp, [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });
    key(Qt::Key_Escape, [this] {
        if (m_entity == nullptr)
            return;
        // Shortcuts of the page reach into its popups.
        if (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr) {
            popup->close();
            return;
        }
        if (isInPreview()) {
            m_roster->cancelPaste();
            return;
        }
        m_form->stash();
        QVariantMap back{{u"entity"_s, QString::fromLatin1(m_entity->key)}};
        if (!m_form->id().isNull())
            back.insert(u"current"_s, m_form->id().toString());
        this->workspace().go({u"records"_s, back});
    });
}

void RecordPage::key(const QKeySequence& sequence, const std::function<void()>& act)
{
    auto* shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

bool RecordPage::isInPreview() const
{
    const QWidget* focus = QApplication::focusWidget();
    return m_roster != nullptr && m_roster->isPreviewing() && focus != nullptr &&
           m_roster->isAncestorOf(focus);
}

void RecordPage::showForm(const EntityDescription& entity, RecordId id)
{
    QVariantMap shows{{u"entity"_s, QString::fromLatin1(entity.key)}};
    if (!id.isNull())
        shows.insert(u"id"_s, id.toString());
    workspace().go({u"record"_s, shows});
}

void RecordPage::addNew()
{
    if (m_entity == nullptr || m_entity->setUp || isInPreview())
        return;
    m_form->stash();
    showForm(*m_entity, {});
}

void RecordPage::goToConflict(int step)
{
    workspace().session().read(
        this,
        [](Ledger& ledger) { return openConflicts(ledger, true); },
        [this, step](const Result<QVector<Conflict>>& conflicts) {
            if (!conflicts) {
                workspace().complain(conflicts.error());
                return;
            }
            QVector<std::pair<const EntityDescription*, RecordId>> records;
            qsizetype here = -1;
            for (const Conflict& conflict : *conflicts) {
                if (!records.isEmpty() && records.last().second == conflict.record)
                    continue;
                if (conflict.record == m_form->id())
                    here = records.size();
                records.append({conflict.entity, conflict.record});
            }
            if (records.isEmpty() || (here == 0 && records.size() == 1)) {
                workspace().say(records.isEmpty() ? tr("没有待核对的记录了。") : tr("没有别的待核对记录。"));
                return;
            }
            const qsizetype count = records.size();
            const qsizetype next = here < 0 ? (step > 0 ? 0 : count - 1) : (here + step + count) % count;
            showForm(*records[next].first, records[next].second);
        });
}

void RecordPage::walkProblems(int step)
{
    if (isInPreview())
        m_roster->walkProblems(step);
    else
        m_form->walkProblems(step);
}

QString RecordPage::title() const
{
    if (m_entity == nullptr)
        return tr("记录");
    const QString name = m_form->recordTitle();
    if (name.isEmpty() && m_form->record().isErased())
        return tr("%1（已依法删除）").arg(m_entity->label.text());
    return name.isEmpty() ? tr("新增%1").arg(m_entity->label.text())
                          : tr("%1 %2").arg(m_entity->label.text(), name);
}

void RecordPage::open(const QVariantMap& shows)
{
    const Dictionary& dictionary = workspace().catalogues().dictionary;
    const EntityDescription* entity = dictionary.entity(QStringView(shows.value(u"entity"_s).toString()));
    m_entity = entity != nullptr ? entity : &person::entity;
    m_preset = shows.value(u"preset"_s).toMap();
    m_bar->dismiss();
    buildTabs();
    m_form->open(
        *m_entity, RecordId::fromString(shows.value(u"id"_s).toString()).value_or(RecordId()), m_preset);
    showHeading();
}

QVariantMap RecordPage::shows() const
{
    if (m_entity == nullptr)
        return {};
    QVariantMap place{{u"entity"_s, QString::fromLatin1(m_entity->key)}};
    if (!m_form->id().isNull())
        place.insert(u"id"_s, m_form->id().toString());
    else if (!m_preset.isEmpty())
        place.insert(u"preset"_s, m_preset);
    return place;
}

QWidget* RecordPage::firstFocus()
{
    return m_form->firstInput() != nullptr ? m_form->firstInput() : this;
}

bool RecordPage::mayLeave()
{
    m_form->stash();
    return true;
}

void RecordPage::hideEvent(QHideEvent* event)
{
    m_form->stash();
    Page::hideEvent(event);
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    const bool wide = width() >= workspace().theme().px(narrowest);
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    Page::resizeEvent(event);
}

void RecordPage::buildTabs()
{
    if (m_tabsOf == m_entity)
        return;
    m_tabsOf = m_entity;
    m_showers.clear();
    m_roster = nullptr;
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    for (const Relation& relation : relationsTo(workspace().catalogues().dictionary, *m_entity)) {
        RelatedList* list = nullptr;
        if (isRoster(relation)) {
            auto* roster = new RosterPanel(workspace(), relation, *m_undo, *m_bar, m_tabs);
            m_roster = roster;
            // A pasted roster needs the whole width to be read.
            connect(
                roster, &RosterPanel::previewChanged, m_form, [this](bool on) { m_form->setVisible(!on); });
            list = roster->list();
            m_showers.emplace_back([roster](RecordId id) { roster->showRecord(id); });
            m_tabs->addTab(roster, tr("花名册"));
        } else {
            list = new RelatedList(workspace(), relation, *m_undo, m_tabs);
            m_showers.emplace_back([list](RecordId id) { list->showRecord(id); });
            m_tabs->addTab(list, relationLabel(relation));
        }
        const int tab = m_tabs->count() - 1;
        const QString label = m_tabs->tabText(tab);
        connect(list, &RelatedList::counted, this, [this, tab, label](qint64 count) {
            m_tabs->setTabText(tab, tr("%1 %2").arg(label).arg(count));
        });
    }
    m_history = new HistoryView(workspace(), m_tabs);
    m_showers.emplace_back([this](RecordId id) { m_history->showRecord(*m_entity, id); });
    m_tabs->addTab(m_history, tr("变更记录"));
}

void RecordPage::showTabs()
{
    const RecordId id = m_form->id();
    m_tabs->setVisible(!id.isNull());
    if (id.isNull())
        return;
    for (const auto& show : m_showers)
        show(id);
}

void RecordPage::showHeading()
{}

void RecordPage::follow(const ChangeNotice& notice)
{
    for (const ChangeNotice::Touched& touched : notice.touched) {
        if (touched.entity != m_entity || !touched.records.contains(m_form->id()))
            continue;
        if (m_history != nullptr)
            m_history->showRecord(*m_entity, m_form->id());
        m_form->refresh();
    }
}

} // namespace

PageDescriptor recordPage()
{
    return describePage<RecordPage>(u"record"_s);
}

} // namespace jc::ui
