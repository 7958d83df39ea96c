// The pages of an open ledger: built when first gone to, kept, and a history that returns to a page and its
// place. GUI thread.
#pragma once

#include "ui/shell/page.h"

#include <QHash>
#include <QStackedWidget>

namespace jc::ui {

class PageHost final : public QStackedWidget
{
    Q_OBJECT

public:
    PageHost(Workspace& workspace, const QVector<PageDescriptor>& pages, QWidget* parent);

    [[nodiscard]] bool knows(const QString& page) const;
    // False: there is no such page, or the one on screen may not be left (it said why).
    bool go(const Location& location);
    bool back();
    bool forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }
    // Shows the same place anew; not while the page may not be left.
    void reload();

    // Null before the first go().
    [[nodiscard]] Page* page() const { return m_page; }
    // Where the page on screen stands.
    [[nodiscard]] Location location() const;
    // Puts the focus where the page wants it.
    void enter();

Q_SIGNALS:
    // Another page or place is on screen, or its title changed.
    void moved();

private:
    bool step(qsizetype to);
    bool leave();
    void show(const Location& location);
    Page* pageOf(const QString& id);

    Workspace& m_workspace;
    QVector<PageDescriptor> m_descriptors;
    QHash<QString, Page*> m_pages; // owned by the stack
    QVector<Location> m_history;
    qsizetype m_at = -1;
    Page* m_page = nullptr;
};

} // namespace jc::ui
