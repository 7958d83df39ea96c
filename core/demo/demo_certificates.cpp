#include "core/demo/demo_certificates.h"

#include "core/demo/demo_units.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/certificate.h"
#include "core/policy/region_records.h"

#include <QSet>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 certificateStream = 5;
// Persons with a certificate as 养老护理员 by 2025-09-30, a few of them from other counties; the goal is 600.
constexpr int careCertificates = 538;
constexpr int secondCareCertificates = 6;

class DemoCertificates
{
public:
    DemoCertificates(const DemoWorld& world,
                     const QVector<DemoClass>& classes,
                     const QVector<DemoPerson>& people,
                     DemoJournal& journal)
        : m_world(world)
        , m_dice(world.options.seed, certificateStream)
        , m_classes(classes)
        , m_people(people)
        , m_journal(journal)
    {}

    QVector<DemoCertificate> enter(const QVector<DemoEnrolment>& roster)
    {
        QVector<const DemoEnrolment*> care;
        for (const DemoEnrolment& enrolment : roster) {
            const DemoClass& attended = m_classes[enrolment.trainingClass];
            if (!enrolment.counted || enrolment.result != u"qualified")
                continue;
            if (attended.course->occupation == elderlyCare)
                care.append(&enrolment);
            else if (m_dice.chance(attended.plan->certificate))
                add(enrolment, {}, m_dice.chance(12));
        }
        enterCare(care);
        std::ranges::stable_sort(
            m_made, {}, [](const DemoCertificate& made) { return std::pair(made.person, made.issued); });
        return m_made;
    }

private:
    // As many persons as the figure wants; a few hold both levels, which counts once.
    void enterCare(QVector<const DemoEnrolment*> trained)
    {
        m_dice.shuffle(trained);
        const int wanted = m_world.scaled(careCertificates);
        QSet<int> holders;
        int second = 0;
        for (const DemoEnrolment* enrolment : trained) {
            const bool holds = holders.contains(enrolment->person);
            if (holds ? second >= secondCareCertificates : holders.size() >= wanted)
                continue;
            const QString level = m_classes[enrolment->trainingClass].course->level.toString();
            if (!add(*enrolment, level, false))
                continue;
            if (holds)
                ++second;
            else
                holders.insert(enrolment->person);
        }
        // Taken back after an audit: they stay in the list and out of the figure.
        int taken = 0;
        for (const DemoEnrolment* enrolment : trained) {
            if (holders.contains(enrolment->person))
                continue;
            if (++taken > 5)
                break;
            add(*enrolment, m_classes[enrolment->trainingClass].course->level.toString(), true);
        }
    }

    bool add(const DemoEnrolment& enrolment, QString level, bool isVoid)
    {
        const DemoClass& attended = m_classes[enrolment.trainingClass];
        const DemoPerson& person = m_people[enrolment.person];
        const QDate issued = attended.end.addDays(m_dice.between(12, 55));
        if (issued > m_world.options.until)
            return false;
        if (level.isEmpty())
            level = attended.course->level.toString();
        const qsizetype index = m_count++;
        // A course of no national level ends with the school's own certificate, or the office's special one.
        QString kind = attended.plan->kind.toString();
        if (kind == u"C2" && level.isEmpty())
            kind = m_dice.chance(350) ? u"C3"_s : u"C4"_s;
        Record record(certificate::entity, m_world.id("certificate", index));
        record.set(certificate::person, person.id);
        record.set(certificate::kind, kind);
        record.set(certificate::number, number(kind, level, issued.year()));
        record.set(certificate::occupation, attended.course->occupation.toString());
        if (kind == u"C2")
            record.set(certificate::level, level);
        record.set(certificate::issueDate, issued);
        record.set(certificate::issuer,
                   kind == u"C3" || kind == u"C5" ? u"龙陵县人力资源和社会保障局"_s
                                                  : demoSchoolName(attended.course->school));
        if (!person.household.isEmpty())
            record.set(certificate::originRegion, regionId(person.household));
        record.set(certificate::trainingClass, attended.id);
        record.set(certificate::status,
                   isVoid ? (m_dice.chance(300) ? u"revoked"_s : u"void"_s) : u"valid"_s);
        m_journal.add(m_world.enteredOn(issued), DemoStage::Certificates, record);
        m_made.append({record.id(),
                       enrolment.person,
                       kind,
                       attended.course->occupation.toString(),
                       record.get(certificate::level),
                       issued,
                       !isVoid});
        return true;
    }

    // A C2 number has the national form: S, four of the body, province, six of the body, year, level, six of
    // the series. The others are numbered as the county likes. The code table's levels run upward from 2
    // (初级工, level 5 of the number).
    QString number(const QString& kind, const QString& level, int year)
    {
        const int series = ++m_series[kind + QString::number(year)];
        if (kind != u"C2")
            return u"龙%1-%2-%3"_s.arg(kind).arg(year).arg(series, 5, 10, QChar(u'0'));
        return u"S000053990523%1%2%3"_s.arg(year % 100, 2, 10, QChar(u'0'))
            .arg(7 - level.toInt())
            .arg(series, 6, 10, QChar(u'0'));
    }

    const DemoWorld& m_world;
    Dice m_dice;
    const QVector<DemoClass>& m_classes;
    const QVector<DemoPerson>& m_people;
    DemoJournal& m_journal;
    qsizetype m_count = 0;
    QHash<QString, int> m_series;
    QVector<DemoCertificate> m_made;
};

} // namespace

QVector<DemoCertificate> enterDemoCertificates(const DemoWorld& world,
                                               const QVector<DemoClass>& classes,
                                               const QVector<DemoPerson>& people,
                                               const QVector<DemoEnrolment>& roster,
                                               DemoJournal& journal)
{
    return DemoCertificates(world, classes, people, journal).enter(roster);
}

} // namespace jc
