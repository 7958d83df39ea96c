// What [≡] opens: every act of the program under 文件 编辑 查看 数据 工具 帮助, each with its key, so that
// each has a path by keyboard and can be named on the telephone. The actions work window-wide. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QMenu>

class QActionGroup;

namespace jc::ui {

class LedgerKeeping;
class LedgerView;
class MainWindow;

class MainMenu final : public QMenu, public ThemeAware
{
    Q_OBJECT

public:
    MainMenu(MainWindow& window, QWidget* parent);

    // Fills the menu; `view` is null while no ledger is open.
    void fill(LedgerView* view);
    // Marks the look in use, wherever it was chosen.
    void setTheme(const Theme& theme) override;
    // Null while no ledger is open.
    [[nodiscard]] LedgerKeeping* keeping() const { return m_keeping; }

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key, std::function<void()> act);
    void fillFile(LedgerView* view);
    void fillKeeping(QMenu* menu, LedgerView& view);
    void fillEdit(LedgerView* view);
    void fillView(LedgerView* view);
    void fillLook(QMenu* menu);
    void fillData(LedgerView* view);
    void fillTools(LedgerView* view);
    void fillHelp();
    void examine(LedgerView& view);
    void rebuildState(LedgerView& view);
    void showKeys();
    void showAbout();

    MainWindow& m_window;
    QActionGroup* m_themes = nullptr;
    QActionGroup* m_zooms = nullptr;
    LedgerKeeping* m_keeping = nullptr;
};

} // namespace jc::ui
