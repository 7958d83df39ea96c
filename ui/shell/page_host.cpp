#include "ui/shell/page_host.h"

#include "ui/widgets/composition_guard.h"

#include <algorithm>

namespace jc::ui {

PageHost::PageHost(Workspace& workspace, const QVector<PageDescriptor>& pages, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_descriptors(pages)
{}

bool PageHost::knows(const QString& page) const
{
    return std::ranges::any_of(m_descriptors, [&](const PageDescriptor& known) { return known.id == page; });
}

Location PageHost::location() const
{
    return m_page ? Location{m_history[m_at].page, m_page->shows()} : Location{};
}

bool PageHost::leave()
{
    if (!m_page)
        return true;
    // What is typed and not yet taken from the input method belongs to the page that is left.
    CompositionGuard::commit();
    if (!m_page->mayLeave())
        return false;
    m_history[m_at].shows = m_page->shows();
    return true;
}

bool PageHost::go(const Location& location)
{
    if (!knows(location.page) || !leave())
        return false;
    // Going to where one is already leaves no second step in the history.
    if (m_at < 0 || m_history[m_at] != location) {
        m_history.resize(m_at + 1);
        m_history.append(location);
        ++m_at;
    }
    show(location);
    return true;
}

bool PageHost::back()
{
    return canGoBack() && step(m_at - 1);
}

bool PageHost::forward()
{
    return canGoForward() && step(m_at + 1);
}

bool PageHost::step(qsizetype to)
{
    if (!leave())
        return false;
    m_at = to;
    show(m_history[m_at]);
    return true;
}

void PageHost::reload()
{
    if (m_page && leave())
        m_page->open(m_history[m_at].shows);
}

void PageHost::show(const Location& location)
{
    m_workspace.saySelection({});
    m_page = pageOf(location.page);
    m_page->open(location.shows);
    setCurrentWidget(m_page);
    enter();
    Q_EMIT moved();
}

void PageHost::enter()
{
    if (!m_page)
        return;
    if (QWidget* first = m_page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

Page* PageHost::pageOf(const QString& id)
{
    if (Page* made = m_pages.value(id))
        return made;
    const auto descriptor =
        std::ranges::find_if(m_descriptors, [&](const PageDescriptor& known) { return known.id == id; });
    Page* page = descriptor->make(m_workspace, this);
    page->setObjectName(id);
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == m_page)
            Q_EMIT moved();
    });
    return page;
}

} // namespace jc::ui
