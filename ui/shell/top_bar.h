// The top of the window: menu, the region and the date that all pages share, the acts of the page on screen,
// and who works here. Without a ledger only the menu. GUI thread.
#pragma once

#include "ui/shell/strip.h"
#include "ui/shell/workspace.h"

#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace jc::ui {

class DateField;
class FindButton;
class HeadingLabel;
class IconButton;

class TopBar final : public Strip
{
    Q_OBJECT

public:
    // `menu` is what [≡] opens. Without a workspace there is nothing to choose.
    TopBar(QMenu& menu, Workspace* workspace, const Theme& theme, QWidget* parent);

    void openMenu();
    // Ctrl+L.
    void openRegions();
    // Where the results of the find button belong, in global coordinates.
    [[nodiscard]] QRect findField() const;
    // Which of export and print the page on screen answers.
    void setCan(bool canExport, bool canPrint);
    // A button for each act; taken away with the next call.
    void setActs(const QList<QAction*>& acts);
    // Where F6 enters the bar.
    [[nodiscard]] QWidget* firstFocus() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void findRequested();
    void exportRequested();
    void printRequested();

private:
    void addChoices();
    void showRegion();
    void showDate();

    QMenu& m_menu;
    Workspace* m_workspace;
    IconButton* m_menuButton;
    QPushButton* m_region = nullptr;
    DateField* m_date = nullptr;
    FindButton* m_find = nullptr;
    IconButton* m_export = nullptr;
    IconButton* m_print = nullptr;
    QHBoxLayout* m_acts = nullptr;
    QList<QPointer<QAction>> m_shownActs;
    QList<QPointer<QWidget>> m_actButtons;
    HeadingLabel* m_who = nullptr;
};

} // namespace jc::ui
