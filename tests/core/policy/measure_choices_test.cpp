#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/person.h"
#include "core/policy/measure_choices.h"
#include "core/policy/measure_source.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <QJsonDocument>

#include <algorithm>

using namespace jc;
using namespace Qt::StringLiterals;

TEST_CASE("Every shipped counting rule is written as it was read", "[core][policy]")
{
    const QString id = GENERATE(
        u"longling-2022"_s, u"sichuan-2023"_s, u"wenzhou-2024"_s, u"baotou-2025"_s, u"shanghai-2024"_s);
    const Result<QHash<QString, QJsonObject>> measures = bundledMeasures(id);
    REQUIRE(measures);
    REQUIRE_FALSE(measures->isEmpty());
    for (auto at = measures->cbegin(); at != measures->cend(); ++at) {
        CAPTURE(id, at.key());
        const Result<Measure> read = parseMeasure(QJsonDocument(at.value()).toJson());
        REQUIRE(read);
        const Result<Measure> again = parseMeasure(writeMeasure(*read));
        REQUIRE(again);
        CHECK((*again == *read));
    }
}

TEST_CASE("Each kind a rule can begin with names an entity and a whole rule", "[core][policy]")
{
    const Dictionary dictionary = Dictionary::standard();
    const Result<QVector<MeasureKind>> kinds = measureKinds();
    REQUIRE(kinds);
    const Result<QHash<QString, QJsonObject>> defaults = defaultParts();
    REQUIRE(defaults);
    CHECK(kinds->size() == defaults->size());
    for (const MeasureKind& kind : *kinds) {
        CAPTURE(kind.from);
        const EntityDescription* entity = dictionary.entity(QStringView(kind.part.entity));
        REQUIRE(entity != nullptr);
        CHECK_FALSE(kind.part.date.isEmpty());
        CHECK_FALSE(measurePaths(dictionary, *entity).isEmpty());
    }
}

TEST_CASE("A rule may ask the class of an enrolment, and never whose ID it is", "[core][policy]")
{
    const Dictionary dictionary = Dictionary::standard();
    const QVector<MeasurePath> paths = measurePaths(dictionary, enrolment::entity);
    const auto has = [&](const QString& path) {
        return std::ranges::find(paths, path, &MeasurePath::path) != paths.end();
    };
    CHECK(has(u"status"_s));
    CHECK(has(u"class.training_type"_s));
    CHECK_FALSE(has(u"person.id_number"_s));
    CHECK_FALSE(has(u"person.name"_s));
}

TEST_CASE("The shipped rule of a goal comes back with the ids of this ledger", "[core][policy]")
{
    jc::test::Longling longling;
    const Result<std::optional<Record>> record =
        longling.ledger().read(goal::entity, longling.ofPolicy("health-care-training"));
    REQUIRE(record);
    REQUIRE(record->has_value());
    const Result<Measure> stored = parseMeasure((*record)->get(goal::measure).toUtf8());
    REQUIRE(stored);
    const Result<std::optional<Measure>> shipped = shippedMeasure(longling.ledger(), **record);
    REQUIRE(shipped);
    REQUIRE(shipped->has_value());
    CHECK((**shipped == *stored));
}
