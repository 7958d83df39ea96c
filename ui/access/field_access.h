// Buttons and combo boxes, as a screen reader is told of them. GUI thread.
#pragma once

#include <QAccessibleWidget>

class QComboBox;
class QPushButton;

namespace jc::ui {

// Of a button that stays down Qt's tells no key, and changes it without the click that the program listens
// to.
class ButtonAccess final : public QAccessibleWidget
{
public:
    explicit ButtonAccess(QPushButton& button);

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] const QString& ownAction() const;
    [[nodiscard]] QPushButton& button() const;
};

// Qt's is named after the chosen value on Linux, whatever its label says. This one is named as it should be
// and tells the value as its value.
class ComboAccess final : public QAccessibleWidget
{
public:
    explicit ComboAccess(QComboBox& box);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] QComboBox& box() const;
};

} // namespace jc::ui
