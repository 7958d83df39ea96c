#include "core/demo/demo_second_office.h"

#include "core/base/resident_id.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/same_person.h"
#include "core/ledger/take_in.h"
#include "core/ledger/verified_copy.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 officeStream = 13;
constexpr int secondTown = 1;     // 镇安镇
constexpr int differentNames = 3; // of people
constexpr int differentPhones = 2;
constexpr int differentNumbers = 2;
constexpr int registeredTwice = 4;

Edit demoEdit(const Record& record)
{
    return {&record.entity(), record.id(), record.values(), std::nullopt};
}

// Same sound, another character: what two clerks make of one name said to them.
QString heardAs(const DemoPerson& person, bool town)
{
    const QChar last = person.female ? (town ? u'瑕' : u'霞') : (town ? u'锋' : u'峰');
    return person.name.chopped(1) + last;
}

// A number of somebody whose card nobody had copied; the two offices read it differently.
QString numberReadAs(const DemoPerson& person, int sequence)
{
    const QString first17 = u"530523%1%2"_s.arg(person.born.toString(u"yyyyMMdd"_s)).arg(sequence);
    return first17 + QChar(residentIdCheckCharacter(first17));
}

} // namespace

DemoSecondOffice::DemoSecondOffice(const DemoWorld& world,
                                   const QVector<DemoClass>& classes,
                                   const QVector<DemoPerson>& people,
                                   const QVector<DemoEnrolment>& roster,
                                   const QVector<DemoCertificate>& certificates)
    : m_world(world)
    , m_classes(classes)
    , m_people(people)
    , m_roster(roster)
    , m_certificates(certificates)
{
    QVector<int> known;
    for (int i = 0; i < static_cast<int>(people.size()); ++i) {
        const DemoPerson& person = people[i];
        if (person.town == secondTown && person.papers == DemoPerson::Papers::Whole &&
            person.firstClass.isValid() && person.firstClass.addDays(80) < world.options.until)
            known.append(i);
    }
    Dice dice(world.options.seed, officeStream);
    dice.shuffle(known);
    disagreeOnNames(known.mid(0, differentNames + differentPhones));
    disagreeOnNumbers();
    disagreeOnCertificate();
    disagreeOnClass();
    disagreeOnLife();
    registerTwice(known.mid(differentNames + differentPhones, registeredTwice));
    tellNamesakesApart();
}

void DemoSecondOffice::both(
    const EntityDescription& entity, RecordId id, quint16 field, Value county, Value town)
{
    m_county.append({&entity, id, {{field, std::move(county)}}, std::nullopt});
    m_town.append({&entity, id, {{field, std::move(town)}}, std::nullopt});
}

void DemoSecondOffice::disagreeOnNames(QVector<int> known)
{
    for (qsizetype i = 0; i < known.size(); ++i) {
        const DemoPerson& person = m_people[known[i]];
        if (i < differentNames)
            both(person::entity,
                 person.id,
                 person::name.description.number,
                 heardAs(person, false),
                 heardAs(person, true));
        else
            both(person::entity,
                 person.id,
                 person::phone.description.number,
                 u"1540875%1"_s.arg(2001 + i),
                 u"1790875%1"_s.arg(3001 + i));
    }
}

void DemoSecondOffice::disagreeOnNumbers()
{
    QSet<QString> taken;
    for (const DemoPerson& person : m_people)
        taken.insert(person.idNumber);
    int wanted = differentNumbers;
    for (const DemoPerson& person : m_people) {
        if (wanted == 0)
            return;
        const QString county = numberReadAs(person, person.female ? 996 : 997);
        const QString town = numberReadAs(person, person.female ? 998 : 999);
        if (person.papers != DemoPerson::Papers::Missing || taken.contains(county) || taken.contains(town) ||
            !person.firstClass.isValid())
            continue;
        --wanted;
        both(person::entity, person.id, person::idNumber.description.number, county, town);
    }
}

void DemoSecondOffice::disagreeOnCertificate()
{
    const auto held = std::ranges::find_if(m_certificates, [&](const DemoCertificate& made) {
        return made.valid && made.kind == u"C2" && m_people[made.person].town == secondTown &&
               made.issued.addDays(80) < m_world.options.until;
    });
    if (held == m_certificates.end())
        return;
    const QString stem = u"S000053990523%1%2"_s.arg(held->issued.year() % 100, 2, 10, QChar(u'0'))
                             .arg(7 - held->level.toInt());
    both(certificate::entity,
         held->id,
         certificate::number.description.number,
         stem + u"900016"_s,
         stem + u"900061"_s);
}

void DemoSecondOffice::disagreeOnClass()
{
    const auto running = std::ranges::find(m_classes, u"running"_s, &DemoClass::status);
    if (running == m_classes.end())
        return;
    both(training_class::entity,
         running->id,
         training_class::headcount.description.number,
         Value(qint64{running->headcount + 5}),
         Value(qint64{running->headcount + 10}));
}

// The county takes away a row that was entered twice; the township meanwhile notes something on it.
void DemoSecondOffice::disagreeOnLife()
{
    for (qsizetype i = m_roster.size() - 1; i >= 0; --i) {
        const DemoClass& attended = m_classes[m_roster[i].trainingClass];
        if (m_roster[i].status != u"void" || attended.end.addDays(80) > m_world.options.until)
            continue;
        const RecordId id = m_world.id("enrolment", i);
        m_county.append({&enrolment::entity, id, {}, true});
        m_town.append({&enrolment::entity,
                       id,
                       {{enrolment::remark.description.number, Value(u"乡镇已电话核实本人。"_s)}},
                       std::nullopt});
        return;
    }
}

void DemoSecondOffice::registerTwice(QVector<int> known)
{
    for (qsizetype i = 0; i < known.size(); ++i) {
        const DemoPerson& person = m_people[known[i]];
        Record record(person::entity, m_world.id("registered-twice", i));
        record.set(person::name, i % 2 == 0 ? person.name : heardAs(person, true));
        record.set(person::idNumber, person.idNumber);
        record.set(person::householdRegion, regionId(person.household));
        record.set(person::groups, {u"G01"_s});
        record.set(person::willing, true);
        record.set(person::surveyDate, m_world.options.until.addDays(-20));
        m_town.append(demoEdit(record));
        if (i != 0)
            continue;
        Record same(same_person::entity, m_world.id("same-person", 0));
        same.set(same_person::personA, person.id);
        same.set(same_person::personB, record.id());
        same.set(same_person::verdict, u"same"_s);
        same.set(same_person::reason, u"身份证号、姓名一致，镇安镇重复登记。"_s);
        m_after.append(demoEdit(same));
    }
}

void DemoSecondOffice::tellNamesakesApart()
{
    QHash<QString, RecordId> names;
    for (const DemoPerson& person : m_people) {
        if (person.papers != DemoPerson::Papers::Whole || person.name.size() < 3)
            continue;
        const auto other = names.constFind(person.name);
        if (other == names.cend()) {
            names.insert(person.name, person.id);
            continue;
        }
        Record different(same_person::entity, m_world.id("same-person", 1));
        different.set(same_person::personA, *other);
        different.set(same_person::personB, person.id);
        different.set(same_person::verdict, u"different"_s);
        different.set(same_person::reason, u"同名，身份证号不同，已分别核对。"_s);
        m_after.append(demoEdit(different));
        return;
    }
}

Result<void> DemoSecondOffice::workOnCopy(const Ledger& county, const Clock& clock)
{
    const QDir beside = QFileInfo(county.path()).absoluteDir();
    const QTemporaryDir folder(beside.filePath(u".demo-XXXXXX"_s));
    if (!folder.isValid())
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Demo", "无法在“%1”建立临时文件夹；请检查权限和剩余空间。")
                         .arg(beside.path()),
                     folder.errorString()};
    const QString path = folder.filePath(u"town.jiangce"_s);
    Result<VerifiedCopy> copy = VerifiedCopy::make(county.path(), path, clock);
    if (!copy)
        return copy.error();
    const Result<void> placed = copy->place(false);
    if (!placed)
        return placed.error();
    // A copied file goes on under a replica id of its own.
    const Result<std::unique_ptr<Ledger>> town = Ledger::open(
        path, LedgerEnvironment::of(m_world.catalogues, clock), {m_world.options.passphrase, county.keys()});
    if (!town)
        return town.error();
    const Author author{u"镇安镇社会保障服务中心"_s, u"演示经办丙"_s};
    const QString reason = QCoreApplication::translate("Demo", "乡镇核对名册、登记意愿摸底");
    const Result<ChangeOutcome> applied = (*town)->apply({reason, m_town, {}}, author);
    if (!applied)
        return applied.error();
    Result<QVector<ChangeRecord>> changes = changesOf(**town, (*town)->replica());
    if (!changes)
        return changes.error();
    m_changes = std::move(*changes);
    return {};
}

Result<void> DemoSecondOffice::reconcile(Ledger& county) const
{
    const Author author{u"龙陵县人力资源和社会保障局"_s, u"演示经办甲"_s};
    const QString mended = QCoreApplication::translate("Demo", "对照证件更正");
    const Result<ChangeOutcome> applied = county.apply({mended, m_county, {}}, author);
    if (!applied)
        return applied.error();
    const Result<TakenIn> taken = takeIn(county, m_changes);
    if (!taken)
        return taken.error();
    const QString linked = QCoreApplication::translate("Demo", "核对重复登记的人员");
    const Result<ChangeOutcome> after = county.apply({linked, m_after, {}}, author);
    if (!after)
        return after.error();
    return {};
}

} // namespace jc
