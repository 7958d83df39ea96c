// The editor of one field, whatever its type. It holds a value, or text that cannot be read as one and is
// kept as typed. GUI thread.
#pragma once

#include "core/dictionary/field.h"
#include "ui/records/choice_sources.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace jc::ui {

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const FieldDescription& field, QWidget* parent);

    [[nodiscard]] const FieldDescription& field() const { return m_field; }
    [[nodiscard]] virtual Value value() const = 0;
    // `words` are the names of what a reference leads to, in its order.
    virtual void setValue(const Value& value, const QStringList& words) = 0;
    // What stands in the editor, read or not, to be put back after leaving and returning.
    [[nodiscard]] virtual QVariant content() const = 0;
    virtual void setContent(const QVariant& content) = 0;
    // Why the text is not a value; empty when it is one.
    [[nodiscard]] virtual QString unreadable() const { return {}; }
    // Reads what is typed now, as leaving the field does.
    virtual void settle() {}
    // The reading is under way; settled() follows.
    [[nodiscard]] virtual bool isSettling() const { return false; }
    // Shown and not edited.
    virtual void setFixed(bool fixed) = 0;
    // What has the focus and the accessible name.
    [[nodiscard]] virtual QWidget* input() const = 0;
    // The line under the field while it is well: 已输入 14/18, an amount in capitals.
    [[nodiscard]] virtual QString words() const { return {}; }
    // Enter belongs to the editor itself (a text of several lines).
    [[nodiscard]] virtual bool keepsEnter() const { return false; }
    // A list is open under it, which Esc closes first.
    [[nodiscard]] virtual bool isChoosing() const { return false; }
    // A sensitive stored value stands masked and cannot be typed over until it is revealed.
    [[nodiscard]] virtual bool isCovered() const { return false; }
    virtual void uncover() {}
    virtual void cover() {}
    // Takes no value any more, and says instead of one that it was erased by law; empty: takes one again.
    void setErased(const QString& sentence);
    [[nodiscard]] bool isErased() const { return m_placeholder.has_value(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // By the person.
    void edited();
    // The person wants to see what is covered.
    void revealAsked();
    // The focus went on, and what was typed is settled or settling.
    void left();
    void settled();
    void entered();

protected:
    // Puts the input into the editor and watches its focus.
    void adopt(QWidget* input);

private:
    const FieldDescription& m_field;
    std::optional<QString> m_placeholder; // while erased: the one of before
};

// What editors need from outside; the regions may come later.
struct FieldSurroundings
{
    Workspace& workspace;
    std::function<SharedRegions()> regions;
    // Opens the form of a new record of the entity with this title.
    std::function<void(const EntityDescription& entity, const QString& title)> add;
};

[[nodiscard]] FieldEditor*
makeFieldEditor(const FieldDescription& field, const FieldSurroundings& surroundings, QWidget* parent);

} // namespace jc::ui
