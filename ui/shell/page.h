// One page of the window. The shell builds it when it is first gone to, shows it, and asks it where it stands
// so that Alt+Left returns to the same place.
#pragma once

#include "ui/shell/workspace.h"

#include <QAction>
#include <QWidget>

namespace jc::ui {

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Workspace& workspace, QWidget* parent)
        : QWidget(parent)
        , m_workspace(workspace)
    {}

    // What the page is about, without region and date; the shell adds them so that a screenshot explains
    // itself.
    [[nodiscard]] virtual QString title() const = 0;
    // Shows what a location says; `shows` may be empty (the page's first state) or of an older version of the
    // page.
    virtual void open(const QVariantMap& shows) = 0;
    // Where the page stands now; open() with it brings the same view back.
    [[nodiscard]] virtual QVariantMap shows() const { return {}; }
    // The widget that has the focus when the page is entered.
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }
    // False keeps the page and says why in the message bar: an editor with something unsaved that cannot be
    // kept.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    // Still working on what it will show; pictures and tests wait for none.
    [[nodiscard]] virtual bool isLoading() const { return false; }
    // What is on screen now as a file (Ctrl+E) and as a print preview (Ctrl+P). The shell owns keys, buttons
    // and menu lines and commits open editors first; it asks again after placeChanged().
    [[nodiscard]] virtual bool canExport() const { return false; }
    virtual void exportShown() {}
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void printShown() {}
    // Further acts on what the page shows: the shell gives them buttons in the top bar and lines in the
    // menu 数据 while the page is on screen. They belong to the page; placeChanged() makes the shell ask
    // again.
    [[nodiscard]] virtual QList<QAction*> pageActions() { return {}; }

Q_SIGNALS:
    // The title or the place changed without leaving the page.
    void placeChanged();

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

    // `act` after new figures, as long as this is the page on screen: going to a page opens it anew, so one
    // that is not need not read again after every save.
    template <typename Act>
    void followFigures(Act act)
    {
        connect(&m_workspace, &Workspace::boardChanged, this, [this, act] {
            if (!isHidden())
                act();
        });
    }

private:
    Workspace& m_workspace;
};

// Groups of the navigation, in the officials' order: look, enter, pass on.
enum class PageGroup { Look, Enter, Pass };

// What it is called and where it stands in the navigation is an entry's to say (nav_item.h): a page may have
// several entries, or none.
struct PageDescriptor
{
    QString id;
    std::function<Page*(Workspace&, QWidget* parent)> make;
};

template <typename P>
[[nodiscard]] PageDescriptor describePage(const QString& id)
{
    return {id, [](Workspace& workspace, QWidget* parent) -> Page* {
                return new P(workspace, parent);
            }};
}

} // namespace jc::ui
