// What is wrong with a record, said plainly. Entry never blocks: a record with a blocking problem is kept as
// a draft.
#pragma once

#include <QString>
#include <QVector>

#include <utility>

namespace jc {

// The step that a problem holds shut. What may not be paid still counts as trained.
enum class Gate { Filing, Completion, Reporting, Subsidy };

enum class Severity {
    Reminder, // may be submitted with a remark
    Blocking, // makes the record a draft
};

struct Problem
{
    quint16 field = 0; // 0: the record as a whole
    Severity severity = Severity::Blocking;
    Gate gate = Gate::Reporting;
    QString message; // what, where, how to mend

    [[nodiscard]] bool operator==(const Problem&) const = default;
};

class Problems
{
public:
    void add(Problem problem) { m_items.append(std::move(problem)); }
    [[nodiscard]] const QVector<Problem>& items() const& { return m_items; }
    [[nodiscard]] QVector<Problem> items() && { return std::move(m_items); }
    [[nodiscard]] bool hasBlocking() const
    {
        for (const Problem& item : m_items) {
            if (item.severity == Severity::Blocking)
                return true;
        }
        return false;
    }

private:
    QVector<Problem> m_items;
};

} // namespace jc
