#include "ui/shell/ledger_view.h"

#include "ui/records/record_buffers.h"
#include "ui/shell/find_popup.h"
#include "ui/shell/messages.h"
#include "ui/shell/own_finders.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_host.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/composition_guard.h"
#include "ui/widgets/nav_list.h"

#include <QApplication>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int narrowWindow = 1120; // below it the navigation folds itself

bool showsAtLeast(const QVariantMap& shows, const QVariantMap& wanted)
{
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (shows.value(entry.key()) != entry.value())
            return false;
    }
    return true;
}

QString navGroupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Look:
        return LedgerView::tr("看");
    case PageGroup::Enter:
        return LedgerView::tr("录");
    case PageGroup::Pass:
        return LedgerView::tr("传");
    }
    return {};
}

} // namespace

LedgerView::LedgerView(Workspace& workspace,
                       const QVector<PageDescriptor>& pages,
                       const QVector<NavItem>& navigation,
                       QMenu& menu,
                       UserSettings& settings,
                       QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_topBar(new TopBar(menu, &workspace, workspace.theme(), this))
    , m_nav(new NavList(workspace.theme(), this))
    , m_header(new PageHeader(workspace.theme(), this))
    , m_readOnly(new MessageBar(workspace.theme(), this))
    , m_trouble(new MessageBar(workspace.theme(), this))
    , m_clockBar(new MessageBar(workspace.theme(), this))
    , m_messages(new Messages(workspace.theme(), this))
    , m_host(new PageHost(workspace, pages, this))
    , m_status(new StatusStrip(workspace, workspace.theme(), this))
{
    std::ranges::copy_if(navigation, std::back_inserter(m_items), [this](const NavItem& item) {
        return m_host->knows(item.location.page);
    });
    arrange();
    fillNavigation();
    m_nav->setFolded(settings.navFolded());

    connect(m_nav, &NavList::pageRequested, this, &LedgerView::goToItem);
    connect(m_nav, &NavList::foldedChanged, this, [this](bool folded) {
        if (!m_folding && !m_narrow)
            m_settings.setNavFolded(folded);
    });
    connect(m_topBar, &TopBar::findRequested, this, &LedgerView::openFind);
    connect(m_topBar, &TopBar::exportRequested, this, &LedgerView::exportShown);
    connect(m_topBar, &TopBar::printRequested, this, &LedgerView::printShown);
    connect(m_header, &PageHeader::backRequested, m_host, &PageHost::back);
    connect(m_header, &PageHeader::forwardRequested, m_host, &PageHost::forward);
    connect(m_header, &PageHeader::crumbRequested, this, [this] { goToItem(m_item); });
    connect(m_host, &PageHost::moved, this, &LedgerView::follow);
    connect(&workspace, &Workspace::goRequested, this, &LedgerView::go);
    connect(&workspace, &Workspace::regionChanged, this, &LedgerView::follow);
    connect(&workspace, &Workspace::asOfChanged, this, &LedgerView::follow);
    connect(&workspace, &Workspace::boardChanged, this, &LedgerView::follow);
    connect(&workspace, &Workspace::said, m_messages, &Messages::say);
    connect(&workspace, &Workspace::complained, m_messages, &Messages::complain);
    connect(&workspace, &Workspace::offered, m_messages, &Messages::offer);
    connect(m_status, &StatusStrip::backupRequested, this, &LedgerView::backupRequested);
    connect(m_status, &StatusStrip::passphraseRequested, this, &LedgerView::passphraseRequested);
    connect(m_readOnly, &MessageBar::actionTriggered, this, &LedgerView::reopenRequested);
    if (workspace.session().isReadOnly()) {
        m_readOnly->showMessage(
            {MessageKind::Warning, workspace.session().facts().readOnlyBecause, tr("重新打开"), 0, true});
    }
    const auto followBuffers = [this](const QString& sentence) {
        if (sentence.isEmpty())
            m_trouble->dismiss();
        else
            m_trouble->showMessage({MessageKind::Warning, sentence, {}, 0, true});
    };
    connect(&RecordBuffers::of(workspace), &RecordBuffers::troubleChanged, this, followBuffers);
    followBuffers(RecordBuffers::of(workspace).trouble());
    checkClock();
    // The extra mouse buttons mean back and forward wherever the pointer is.
    qApp->installEventFilter(this);
}

void LedgerView::checkClock()
{
    // Old computers lose their date with the battery on the board; what is entered then is dated years back.
    const QDateTime newest = m_workspace.session().facts().newestChange;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
    if (!newest.isValid() || now.addDays(1) >= newest)
        return;
    m_clockBar->showMessage(
        {MessageKind::Warning,
         tr("本机日期是 %1，早于台账中最近的改动（%2）；请先校准日期再录入，以免登记日期和统计截止日出错。"
            "如本机日期无误，则是别处日期不准的电脑作了那次改动。")
             .arg(now.date().toString(Qt::ISODate), newest.date().toString(Qt::ISODate)),
         {},
         0});
}

QString LedgerView::clockNotice() const
{
    return m_clockBar->message().text;
}

void LedgerView::arrange()
{
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_header);
    auto* notices = new QVBoxLayout;
    const int margin = m_workspace.theme().px(metrics::pageMargin);
    notices->setContentsMargins(margin, 0, margin, 0);
    notices->setSpacing(m_workspace.theme().px(metrics::grid));
    notices->addWidget(m_readOnly);
    notices->addWidget(m_trouble);
    notices->addWidget(m_clockBar);
    content->addLayout(notices);
    content->addWidget(m_messages);
    content->addWidget(m_host, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_nav);
    middle->addLayout(content, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    m_ring.add(m_nav, [this] { return m_nav->nextInFocusChain(); });
    m_ring.add(m_topBar, [this] { return m_topBar->firstFocus(); });
    m_ring.add(m_host, [this] { return m_host->page() ? m_host->page()->firstFocus() : nullptr; });
    m_ring.add(m_status, [this] { return m_status->firstFocus(); });
}

void LedgerView::fillNavigation()
{
    std::vector<NavEntry> entries;
    for (const NavItem& item : m_items) {
        NavEntry entry;
        entry.id = item.id;
        entry.iconName = item.icon;
        entry.text = QCoreApplication::translate("Pages", item.title);
        entry.group = item.foot ? QString() : navGroupTitle(item.group);
        entry.foot = item.foot;
        if (!item.foot && entries.size() < 10)
            entry.hint = QStringLiteral("Ctrl+%1").arg((entries.size() + 1) % 10);
        entries.push_back(std::move(entry));
    }
    m_nav->setEntries(std::move(entries));
}

const NavItem* LedgerView::itemOf(const Location& location, bool exactly) const
{
    for (const NavItem& item : m_items) {
        const bool samePage = item.location.page == location.page;
        const bool sameThing = showsAtLeast(location.shows, item.location.shows);
        // A form of a class belongs to the list of classes.
        if (sameThing && (samePage || (!exactly && !item.location.shows.isEmpty())))
            return &item;
    }
    if (exactly)
        return nullptr;
    const auto home = std::ranges::find_if(
        m_items, [&](const NavItem& item) { return !item.homeOf.isEmpty() && item.homeOf == location.page; });
    return home == m_items.end() ? nullptr : &*home;
}

void LedgerView::setLeaving(bool leaving)
{
    if (leaving)
        m_focusBefore = focusWidget();
    for (QWidget* part : {static_cast<QWidget*>(m_topBar),
                          static_cast<QWidget*>(m_nav),
                          static_cast<QWidget*>(m_header),
                          static_cast<QWidget*>(m_host)})
        part->setEnabled(!leaving);
    m_status->setLeaving(leaving);
    if (!leaving && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

QString LedgerView::troubleNotice() const
{
    return m_trouble->message().text;
}

QString LedgerView::readOnlyNotice() const
{
    return m_readOnly->message().text;
}

void LedgerView::go(const Location& location)
{
    if (!m_host->knows(location.page)) {
        m_messages->complain({ErrorCode::NotFound, tr("这一版程序还没有要去的页面。"), location.page});
        return;
    }
    m_host->go(location);
}

void LedgerView::goToItem(const QString& id)
{
    const auto item = std::ranges::find(m_items, id, &NavItem::id);
    if (item != m_items.end())
        m_host->go(item->location);
}

void LedgerView::refresh()
{
    m_workspace.refresh();
    m_host->reload();
}

void LedgerView::setFinders(const QVector<Finder>& finders, const QMenu& menu)
{
    m_finders = finders;
    m_finders.append(pageFinder(m_items));
    m_finders.append(commandFinder(menu));
}

void LedgerView::openFind()
{
    auto* popup = new FindPopup(m_workspace, m_finders, m_workspace.theme(), this);
    popup->popup(m_topBar->findField());
}

void LedgerView::exportShown()
{
    Page* const page = m_host->page();
    if (!page || !page->canExport())
        return;
    CompositionGuard::commit();
    page->exportShown();
}

void LedgerView::printShown()
{
    Page* const page = m_host->page();
    if (!page || !page->canPrint())
        return;
    CompositionGuard::commit();
    page->printShown();
}

void LedgerView::follow()
{
    Page* const page = m_host->page();
    if (!page)
        return;
    const Location location = m_host->location();
    const NavItem* exact = itemOf(location, true);
    const NavItem* item = exact ? exact : itemOf(location, false);
    if (item)
        m_item = item->id;
    m_nav->setCurrent(m_item);

    PageHeading heading;
    heading.title = page->title();
    QString region;
    if (const auto view = m_workspace.board())
        region = view->board.regions().node(m_workspace.regionIndex()).name;
    else if (const Result<Region> known = m_workspace.catalogues().regions.find(m_workspace.regionCode()))
        region = known->name;
    heading.circumstances = tr("%1 · 截至 %2").arg(region, m_workspace.asOf().toString(Qt::ISODate));
    if (const auto from = std::ranges::find(m_items, m_item, &NavItem::id); !exact && from != m_items.end())
        heading.crumb = QCoreApplication::translate("Pages", from->title);
    heading.canGoBack = m_host->canGoBack();
    heading.canGoForward = m_host->canGoForward();
    m_header->setHeading(heading);
    m_topBar->setActs(page->pageActions());
    m_topBar->setCan(page->canExport(), page->canPrint());
    Q_EMIT moved();
}

void LedgerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_workspace.theme().px(narrowWindow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_folding = true;
    m_nav->setFolded(narrow || m_settings.navFolded());
    m_folding = false;
}

bool LedgerView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == window()) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            if (button == Qt::BackButton)
                m_host->back();
            else
                m_host->forward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jc::ui
