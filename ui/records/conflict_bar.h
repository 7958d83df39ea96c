// What offices disagree on in one merge group of the record (待核对): what each says, who and when, and a
// button for each; a line for the reason, then it is decided. Sensitive values stand masked until revealed.
// GUI thread.
#pragma once

#include "ui/records/notice_bar.h"
#include "ui/records/record_load.h"

class QLineEdit;

namespace jc::ui {

class ConflictBar final : public NoticeBar
{
    Q_OBJECT

public:
    ConflictBar(const ShownConflict& conflict, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const ShownConflict& conflict() const { return m_conflict; }
    // Shows the sensitive values whole; the look was logged before.
    void reveal();
    // Everything that takes the focus, in order.
    [[nodiscard]] QList<QWidget*> stops() const;

Q_SIGNALS:
    void revealAsked();
    void decided(const jc::FieldValues& values, const QString& reason);

private:
    void addSides();
    void addReasonLine();
    void choose(const FieldValues& values, const QString& what);
    void confirm();
    [[nodiscard]] QString sideLine(const ShownSide& side, bool whole) const;

    ShownConflict m_conflict;
    QList<QLabel*> m_lines; // one a side
    QList<QWidget*> m_stops;
    QPushButton* m_reveal = nullptr; // null: nothing is masked
    QWidget* m_reasonRow = nullptr;
    QLabel* m_chosen = nullptr;
    QLineEdit* m_reason = nullptr;
    FieldValues m_values;
};

} // namespace jc::ui
