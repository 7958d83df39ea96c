// What waits to be done in an office's ledger (今日待办), counted by the ledger itself in one reading.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

enum class TodoKind {
    ToReview,             // values of two offices stand side by side (待核对)
    Drafts,               // records that something blocking is wrong with: not counted
    OverdueClasses,       // in training past their last day and not completed
    ExpiringCertificates, // valid, and not for long
    MissingCertificates, // passed in a class that leads to a level, completed a while ago, and no certificate
    PersonsWithoutIdNumber // 待补证件: of a live training record
};

struct Todo
{
    TodoKind kind = TodoKind::Drafts;
    const EntityDescription* entity = nullptr; // of the records
    qint64 count = 0;
    QDate first; // the day of the most urgent of them; invalid where none tells
};

struct LastEdited
{
    const EntityDescription* entity = nullptr;
    RecordId record;      // null: a new record that was never saved
    qint64 time = 0;      // milliseconds since 1970
    bool unsaved = false; // typed words wait in an editor
};

struct WorkAhead
{
    QVector<Todo> todos; // the most pressing kind first; none with a count of zero
    std::optional<LastEdited> last;
};

// Days that are left of a certificate, and that a class leaves for the certificates to come.
inline constexpr int certificateNotice = 60;
inline constexpr int certificateWait = 30;

// `today` is the business date. Thread: that of the ledger.
[[nodiscard]] Result<WorkAhead> workAhead(const Ledger& ledger, QDate today);

// What the records of a kind are; null for the kinds that records of any entity can be of.
[[nodiscard]] const EntityDescription* todoEntity(TodoKind kind);

// The local numbers, rising, of exactly the records that workAhead counts for the kind. `entity` is
// todoEntity() where that is not null. Thread: that of the ledger.
[[nodiscard]] Result<QVector<qint64>>
todoRecords(const Ledger& ledger, TodoKind kind, const EntityDescription& entity, QDate today);

} // namespace jc
