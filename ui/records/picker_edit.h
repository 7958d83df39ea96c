// A line to type in and choose from: a code, a region, a record. The list opens while typing and never takes
// the focus, so that an input method keeps working; its first row is taken by Enter or Tab, which move on in
// the same press. F4 or Alt+Down opens the whole list. What is not in the list stays as typed, marked, with
// the reason, or is taken as it is (setFreeText). GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QLineEdit>
#include <QVector>

#include <functional>
#include <optional>

class QListWidget;

namespace jc::ui {

struct PickerChoice
{
    QString key;  // a code, or a record's id
    QString text; // what stands in the line when chosen
    QString note; // beside it in the list: 女 1979 白塔社区

    [[nodiscard]] bool operator==(const PickerChoice&) const = default;
};

class PickerEdit final : public QLineEdit, public ThemeAware
{
    Q_OBJECT

public:
    using Found = std::function<void(const QVector<PickerChoice>&)>;
    // Finds what matches, best first, and answers at once or later in the GUI thread. An empty text asks for
    // the beginning of the whole list. An answer to an older question may be left out.
    using Source = std::function<void(const QString& typed, const Found& found)>;

    // `name` is the field's label, for screen readers.
    PickerEdit(const QString& name, Source source, const Theme& theme, QWidget* parent = nullptr);
    ~PickerEdit() override;

    // Nothing when empty, or when the text is not in the list (then error() is not empty).
    [[nodiscard]] const std::optional<PickerChoice>& chosen() const { return m_chosen; }
    // Shows it; says nothing to chosenChanged().
    void setChosen(const std::optional<PickerChoice>& choice);
    // The sentence to show under the field; empty when all is well.
    [[nodiscard]] const QString& error() const { return m_error; }
    // Text was typed that the list has not answered yet.
    [[nodiscard]] bool isSettling() const { return m_settle != Settle::No; }
    // Ends typing: takes the marked row (`takeMarked`, as Enter does) or the only one that fits.
    void settle(bool takeMarked);
    // Puts typed text back that could not be settled before.
    void setUnsettled(const QString& text);
    void openList();
    [[nodiscard]] bool isListOpen() const;
    // What is not in the list is a value too, as typed. Enter takes the first row only for letters and digits
    // (pinyin, a code): what is written in characters is never replaced unasked. F4
    // lists what resembles the text that stands there.
    void setFreeText(bool free) { m_freeText = free; }
    // What opens instead of the list where the line is empty, or holds what was chosen too (`fromChosen`): a
    // tree to look through.
    void setBrowser(std::function<void()> browse, bool fromChosen = false);
    // Takes a choice made there, as one from the list.
    void chooseByHand(const PickerChoice& choice) { choose(choice); }
    // Offers a last row that makes what is missing; `label` has %1 for the typed text.
    void setAddLabel(const QString& label) { m_addLabel = label; }
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void chosenChanged();
    void errorChanged(const QString& error);
    // Typed text was settled, one way or the other.
    void settled();
    void addRequested(const QString& typed);
    // Enter with nothing left to settle.
    void accepted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    enum class Settle { No, TakeMarked, TakeOnly };

    void ask(const QString& typed);
    void take(const QVector<PickerChoice>& choices);
    void resolve(bool takeMarked);
    void choose(const std::optional<PickerChoice>& choice);
    void setError(const QString& error);
    void fillList();
    void placeList();
    void closeList();
    void mark(int row);
    // Whether the first row is what the typed text stands for.
    [[nodiscard]] bool isGuess(const QString& typed) const;
    [[nodiscard]] int marked() const;

    Source m_source;
    Theme m_theme;
    QAction* m_open;
    QListWidget* m_list; // a window of its own, owned
    QString m_addLabel;
    std::function<void()> m_browse;
    bool m_browseFromChosen = false;
    bool m_freeText = false;
    QVector<PickerChoice> m_choices;
    std::optional<PickerChoice> m_chosen;
    QString m_error;
    quint64 m_question = 0;
    bool m_typed = false; // text differs from the choice
    bool m_answered = true;
    Settle m_settle = Settle::No;
};

} // namespace jc::ui
