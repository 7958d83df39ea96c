// A ledger of 龙陵县 with its policy, made as the program makes it, and short words for putting records into
// it.
#pragma once

#include "core/policy/new_ledger.h"
#include "core/progress/progress.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace jc::test {

class Longling
{
public:
    explicit Longling(QDate today = QDate(2025, 9, 30));

    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_catalogues; }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("longling.jiangce")); }
    [[nodiscard]] ProgressBoard board(QDate asOf = QDate(2025, 9, 30));

    // Hands the writing over to whoever opens the file next; from now on this one only reads.
    void handOver();

    // A record of the policy by its id in the template, e.g. "prog-kangyang", "org-forestry",
    // "eco-guard-training".
    [[nodiscard]] RecordId ofPolicy(const char* id) const;

    // Takes the counting rule of a goal away: 口径未设.
    void forgetMeasure(const char* goal);
    RecordId put(const EntityDescription& entity, const QJsonObject& fields);
    // A person of `home` (a region code; empty: unknown) with a valid number of their own.
    RecordId person(const QString& home, const QJsonObject& more = {});
    // A completed class with hours, of the programme, run by the organisation.
    RecordId trainingClass(const char* programme, const char* organiser, const QJsonObject& more = {});
    RecordId enrolment(RecordId trainingClass, RecordId person, const QJsonObject& more = {});

    FixedClock clock;
    Author author{QStringLiteral("龙陵县人社局"), QStringLiteral("李明")};

private:
    QTemporaryDir m_directory;
    Catalogues m_catalogues;
    std::unique_ptr<Ledger> m_ledger;
    PolicyTemplate m_policy;
    int m_persons = 0;
};

// A valid resident ID: sequence 996 to 999 is not issued to anybody. `count` makes different ones.
[[nodiscard]] QString syntheticId(int count);

} // namespace jc::test
