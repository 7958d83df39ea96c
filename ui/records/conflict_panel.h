// What offices disagree on in one record (待核对), side by side: this ledger's value, the other's, who wrote
// each and when; one choice a field or one for the whole record, a line for the reason, and all that was
// chosen is written as one act. What is not chosen stays as it is and goes on waiting. Sensitive values stand
// masked until revealed. Alt+Up and Alt+Down go from field to field and on to the next record. GUI thread.
#pragma once

#include "ui/records/notice_bar.h"
#include "ui/records/record_load.h"

class QAbstractButton;
class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace jc::ui {

class ConflictPanel final : public NoticeBar
{
    Q_OBJECT

public:
    // At least one conflict, all of one record. `office` is this ledger's own.
    ConflictPanel(const QVector<ShownConflict>& conflicts,
                  const QString& office,
                  const Theme& theme,
                  QWidget* parent = nullptr);

    [[nodiscard]] const QVector<ShownConflict>& conflicts() const { return m_conflicts; }
    // Fields chosen so far.
    [[nodiscard]] qsizetype decidedCount() const;
    // A decision is being written: until that is answered there is no second one.
    void setWriting(bool writing);
    // Shows the sensitive values whole; the look was logged before.
    void reveal();
    // Everything that takes the focus, in order.
    [[nodiscard]] QList<QWidget*> stops() const { return m_stops; }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void revealAsked();
    void decided(const jc::Edit& edit, const QString& what, const QString& reason);
    // Past the last field, or before the first, with nothing chosen that would be lost.
    void otherRecordAsked(int step);

private:
    struct Choice
    {
        QAbstractButton* button = nullptr;
        QLabel* words = nullptr;
        qsizetype conflict = 0;
        qsizetype side = 0;
        bool own = false; // this ledger's
    };

    void addHeads(QGridLayout& grid);
    void addConflict(QGridLayout& grid, qsizetype at);
    void addReason();
    [[nodiscard]] qsizetype ownSide(const ShownConflict& conflict) const;
    [[nodiscard]] QString otherOffices() const;
    [[nodiscard]] const Choice* chosen(qsizetype conflict) const;
    void chooseAll(bool own);
    void walk(int step);
    void showCount();
    void confirm();

    QVector<ShownConflict> m_conflicts;
    QString m_office;
    std::vector<Choice> m_choices;
    QVector<QButtonGroup*> m_groups; // one a conflict
    QList<QWidget*> m_stops;
    QPushButton* m_reveal = nullptr; // null: nothing is masked
    bool m_writing = false;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace jc::ui
