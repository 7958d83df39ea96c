// The real window with a ledger of 龙陵县, settings of its own and two pages that write down what happens to
// them.
#pragma once

#include "tests/support/catch.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>

namespace jc::ui::test {

// Shows its location in a field; what is typed there is its place.
class NotePage final : public Page
{
    Q_OBJECT

public:
    NotePage(const QString& name, Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override { return m_name; }
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QVariantMap shows() const override { return {{QStringLiteral("note"), m_field->text()}}; }
    [[nodiscard]] QWidget* firstFocus() override { return m_field; }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction*> pageActions() override { return {m_export}; }

    int opened = 0;
    int regionChanges = 0;
    int dateChanges = 0;
    int exports = 0;
    bool holds = false;

private:
    QString m_name;
    QLineEdit* m_field;
    QAction* m_export;
};

class WindowFixture
{
public:
    WindowFixture();

    // A new window on the same settings, at the start page.
    void show(const QSize& size = {1366, 768});
    // Opens the ledger and waits for it.
    void openLongling();
    // Gives the closed ledger a passphrase that opens quickly and protects little.
    void protect(const QString& passphrase);
    // Runs the window until it has nothing left to do.
    void settle() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    [[nodiscard]] NotePage& page() const;
    [[nodiscard]] LedgerView& view() const { return *window->ledgerView(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    // The button of the window or its status bar with this text.
    [[nodiscard]] QAbstractButton* button(const QString& text) const;
    // The act of the menu with this text, without its mnemonic.
    [[nodiscard]] QAction* menuAct(const QString& text) const;
    [[nodiscard]] QString longling() const { return file(QStringLiteral("longling.jiangce")); }

private:
    QTemporaryDir m_folder;

public:
    FixedClock clock{QDate(2025, 9, 30)};
    Catalogues catalogues;
    UserSettings settings;
    Dialogs dialogs;
    MakeDemo makeDemo; // null: the start page offers none
    MediumProbe medium = mediumOf;
    QVector<PageDescriptor> pages; // the two pages that write down
    QVector<NavItem> navigation;
    QVector<Finder> finders;
    QString language = QStringLiteral("zh_CN");
    std::unique_ptr<MainWindow> window;
};

// Every widget that can hold the focus and is on screen.
[[nodiscard]] QList<QWidget*> focusableWidgets(const QWidget& window);

} // namespace jc::ui::test
