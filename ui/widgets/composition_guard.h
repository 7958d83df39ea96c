// Keys belong to the input method while it composes: Enter, Esc, digits and the arrows choose in its window
// and must not move the focus, close a list or submit. Installed on one input; GUI thread.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace jc::ui {

class CompositionGuard final : public QObject
{
    Q_OBJECT

public:
    // Belongs to the input.
    explicit CompositionGuard(QWidget& input);

    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    // Whether anything is being composed in that input; false for one without a guard and for null.
    [[nodiscard]] static bool isComposing(const QWidget* input);
    // Ends a composition in the input that has the focus, before something is saved or left: the input method
    // commits, and where it does not, what was typed stays as it stands rather than vanish.
    static void commit();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_preedit;
};

} // namespace jc::ui
