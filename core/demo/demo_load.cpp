#include "core/demo/demo_load.h"

#include "core/base/resident_id.h"
#include "core/demo/demo_names.h"
#include "core/demo/dice.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>

#include <array>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 loadStream = 41;
constexpr int personsOfChange = 5000; // with a certificate each: the 10,000 operations a change may have

constexpr quint64 firstIdTime = 1'609'459'200'000; // milliseconds: 2021-01-01

constexpr std::array<QStringView, 12> loadTrades{u"电工",
                                                 u"焊工",
                                                 u"中式烹调师",
                                                 u"家政服务员",
                                                 u"砌筑工",
                                                 u"汽车维修工",
                                                 u"育婴员",
                                                 u"互联网营销师",
                                                 u"茶叶加工工",
                                                 u"化学检验员",
                                                 u"机床装调维修工",
                                                 u"保健按摩师"};

// One number each: by county, day of birth and the four sequence codes that nobody has.
class LoadIdNumbers
{
public:
    LoadIdNumbers(const Catalogues& catalogues, const QString& region, const QStringList& taken)
    {
        const QString province = region.first(2);
        QStringList elsewhere;
        for (const std::int32_t known : catalogues.idRegions.codes()) {
            const QString code = QString::number(known);
            // Counties that stand today; the others would be asked about.
            const Result<Region> county = catalogues.regions.find(code);
            if (!county || county->level != RegionLevel::County || taken.contains(code))
                continue;
            (code.startsWith(province) ? m_counties : elsewhere).append(code);
        }
        m_counties.sort();
        elsewhere.sort();
        m_here = std::max(qsizetype{1}, m_counties.size());
        m_counties += elsewhere;
    }

    QString of(qint64 index, bool& female) const
    {
        const qint64 ofHere = qint64{m_here} * ofCounty;
        const qint64 county = index < ofHere ? index % m_here : m_here + (index - ofHere) / ofCounty;
        qint64 n = index < ofHere ? index / m_here : (index - ofHere) % ofCounty;
        const int code = static_cast<int>(n % 4);
        n /= 4;
        female = code % 2 == 0;
        // Neighbours in the list are years apart.
        const QDate born = QDate(1966, 1, 1).addDays(n * 4'999 % days);
        const QString first17 = u"%1%2%3"_s.arg(m_counties[county % m_counties.size()],
                                                born.toString(u"yyyyMMdd"_s),
                                                QString::number(996 + code));
        return first17 + QChar(residentIdCheckCharacter(first17));
    }

private:
    static constexpr qint64 days = 14'000; // born 1966 to 2004
    static constexpr qint64 ofCounty = days * 4;

    QStringList m_counties; // those of the province first
    qsizetype m_here = 1;
};

class DemoLoad
{
public:
    DemoLoad(const DemoOptions& options,
             const Catalogues& catalogues,
             const QString& region,
             const QStringList& taken)
        : m_options(options)
        , m_region(region)
        , m_numbers(catalogues, region, taken)
        , m_dice(options.seed, loadStream)
    {}

    Result<void> choosePlaces(const Catalogues& catalogues)
    {
        const Result<QList<Region>> all = catalogues.regions.subtreeToTownships(m_region);
        if (!all)
            return all.error();
        for (const Region& place : *all) {
            if (place.level == RegionLevel::Township)
                m_places.append(regionId(place.code));
        }
        if (m_places.isEmpty())
            m_places.append(regionId(m_region));
        m_dice.shuffle(m_places);
        return {};
    }

    void add(Change& change, qint64 index, int whole)
    {
        bool female = false;
        const QString number = m_numbers.of(index, female);
        const RecordId place = m_places[std::min(m_dice.below(static_cast<int>(m_places.size())),
                                                 m_dice.below(static_cast<int>(m_places.size())))];
        Record person(person::entity, idOf(u"load-person"_s, index));
        person.set(person::name, demoPersonName(m_dice, u"01", female, number.mid(6, 4).toInt()));
        person.set(person::idNumber, number);
        person.set(person::householdRegion, place);
        change.edits.append({&person::entity, person.id(), person.values(), std::nullopt});
        const QString level = m_dice.chance(560)   ? u"2"_s
                              : m_dice.chance(640) ? u"3"_s
                              : m_dice.chance(820) ? u"4"_s
                                                   : u"5"_s;
        const QDate first(2021, 1, 4);
        const qint64 span = first.daysTo(m_options.until) - 20;
        const QDate issued = first.addDays(span * index / whole + m_dice.below(20));
        Record held(certificate::entity, idOf(u"load-certificate"_s, index));
        held.set(certificate::person, person.id());
        held.set(certificate::kind, u"C2"_s);
        held.set(certificate::number,
                 u"S0009%1%2%3%4%5"_s.arg(m_region.first(2), m_region.leftJustified(6, u'0').first(6))
                     .arg(issued.year() % 100, 2, 10, QChar(u'0'))
                     .arg(7 - level.toInt())
                     .arg(m_series[issued.year()]++ % 1'000'000, 6, 10, QChar(u'0')));
        held.set(certificate::occupation, m_dice.pick(loadTrades).toString());
        held.set(certificate::level, level);
        held.set(certificate::issueDate, issued);
        held.set(certificate::originRegion, place);
        held.set(certificate::status, u"valid"_s);
        change.edits.append({&certificate::entity, held.id(), held.values(), std::nullopt});
    }

private:
    // In the form of UUIDv7, as records that people enter have it: ids that rise with the entries are found
    // and stored sooner by the million than those of a hash alone.
    [[nodiscard]] RecordId idOf(const QString& kind, qint64 index) const
    {
        const RecordId derived = RecordId::derived(
            {u"demo"_s, m_region, QString::number(m_options.seed), kind, QString::number(index)});
        QByteArray bytes = derived.toBytes();
        const quint64 time = firstIdTime + static_cast<quint64>(index);
        for (int i = 0; i < 6; ++i)
            bytes[i] = static_cast<char>((time >> (8 * (5 - i))) & 0xff);
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return *RecordId::fromBytes(bytes);
    }

    const DemoOptions& m_options;
    QString m_region;
    LoadIdNumbers m_numbers;
    Dice m_dice;
    QVector<RecordId> m_places;
    QHash<int, int> m_series; // by year
};

} // namespace

Result<void> addDemoLoad(Ledger& ledger,
                         const DemoOptions& options,
                         const Catalogues& catalogues,
                         const QString& region,
                         const QStringList& prefixes,
                         int persons,
                         const Author& author)
{
    DemoLoad load(options, catalogues, region, prefixes);
    const Result<void> placed = load.choosePlaces(catalogues);
    if (!placed)
        return placed.error();
    for (int done = 0; done < persons;) {
        Change change;
        change.reason = QCoreApplication::translate("Demo", "导入人员和证书");
        const int upTo = std::min(persons, done + personsOfChange);
        change.edits.reserve((upTo - done) * 2);
        for (; done < upTo; ++done)
            load.add(change, done, persons);
        const Result<ChangeOutcome> written = ledger.apply(change, author);
        if (!written)
            return written.error();
        if (options.progress && !options.progress(done, persons))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Demo", "已停止建立演示台账，没有留下文件。"),
                         {}};
    }
    return {};
}

} // namespace jc
