// The left column of the window: pages in groups (看, 录, 传), some at its foot (设置, 帮助). 168 px wide
// with icon and text, 48 px with icons alone (F9). Arrows move, Enter, Space or a click opens; from the last
// entry the down arrow goes on to the foot. A page that cannot be opened stays listed and says why. GUI
// thread.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <vector>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace jc::ui {

struct NavEntry
{
    QString id;       // the page's key
    QString iconName; // see icons.h
    QString text;
    QString group; // heading; entries of a group stand together
    QString hint;  // in the tooltip, such as a shortcut (Ctrl+1)
    bool foot = false;
    QString unavailable; // the reason; empty: can be opened
    int badge = 0;       // things waiting there; 0 shows none
};

class NavList final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit NavList(const Theme& theme, QWidget* parent = nullptr);

    void setEntries(std::vector<NavEntry> entries);
    // Marks the page that is open; does not emit. An unknown id marks none.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    void setBadge(const QString& id, int badge);
    // Empty makes the page available.
    void setUnavailable(const QString& id, const QString& reason);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    // F9; checkable, checked while folded. For the menu.
    [[nodiscard]] QAction* foldAction() const { return m_fold; }

    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void pageRequested(const QString& id);
    // Somebody tried a page that cannot be opened.
    void refused(const QString& id, const QString& reason);
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void fill(QListWidgetItem& item, const NavEntry& entry) const;
    void refresh(const QString& id);
    void open(const QListWidgetItem* item);
    [[nodiscard]] QListWidgetItem* itemOf(const QString& id) const;
    [[nodiscard]] NavEntry* entryOf(const QString& id);
    bool handleKey(QListWidget* list, int key);

    Theme m_theme;
    std::vector<NavEntry> m_entries;
    QString m_current;
    bool m_folded = false;
    QListWidget* m_main;
    QListWidget* m_foot;
    QAction* m_fold;
};

} // namespace jc::ui
