// The township that works on a copy of the county's ledger: both mend the same records in the last days, the
// county takes the township's changes in, and what they disagree on waits for a person (待核对). The township
// also registers people whom the county knows already.
#pragma once

#include "core/demo/demo_certificates.h"
#include "core/ledger/operation.h"

namespace jc {

class DemoSecondOffice
{
public:
    DemoSecondOffice(const DemoWorld& world,
                     const QVector<DemoClass>& classes,
                     const QVector<DemoPerson>& people,
                     const QVector<DemoEnrolment>& roster,
                     const QVector<DemoCertificate>& certificates);

    // On a copy of the ledger in a folder of its own beside it, removed again. Keeps what it wrote.
    [[nodiscard]] Result<void> workOnCopy(const Ledger& county, const Clock& clock);
    // What the county wrote meanwhile, then the township's changes, then what is known of the duplicates.
    // Later than workOnCopy by the clock, so that the same side shows in every run.
    [[nodiscard]] Result<void> reconcile(Ledger& county) const;

private:
    void disagreeOnNames(QVector<int> known);
    void disagreeOnNumbers();
    void disagreeOnCertificate();
    void disagreeOnClass();
    void disagreeOnLife();
    void registerTwice(QVector<int> known);
    void tellNamesakesApart();
    void both(const EntityDescription& entity, RecordId id, quint16 field, Value county, Value town);

    const DemoWorld& m_world;
    const QVector<DemoClass>& m_classes;
    const QVector<DemoPerson>& m_people;
    const QVector<DemoEnrolment>& m_roster;
    const QVector<DemoCertificate>& m_certificates;
    QVector<Edit> m_county;
    QVector<Edit> m_town;
    QVector<Edit> m_after;
    QVector<ChangeRecord> m_changes;
};

} // namespace jc
