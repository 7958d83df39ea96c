// A menu as a screen reader is told of it. Qt's tells everything but the keys of a line. GUI thread.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QKeySequence>
#include <QPointer>

class QAction;
class QMenu;

namespace jc::ui {

class MenuAccess final : public QAccessibleWidget
{
public:
    explicit MenuAccess(QMenu& menu);
    ~MenuAccess() override;

    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    [[nodiscard]] QMenu& menu() const;

private:
    // Lines live as long as Qt knows them; the key is only compared.
    mutable QHash<const QAction*, QAccessible::Id> m_lines;
};

// One line of a menu.
class MenuLineAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MenuLineAccess(QMenu& menu, QAction& action);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override;
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString& text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

    [[nodiscard]] const QAction* action() const { return m_action; }

private:
    [[nodiscard]] QKeySequence shownKey() const;

    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

} // namespace jc::ui
