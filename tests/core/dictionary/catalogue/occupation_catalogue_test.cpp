#include "core/dictionary/catalogue/occupation_catalogue.h"
#include "core/dictionary/catalogues.h"
#include "core/dictionary/checks.h"
#include "core/dictionary/entities/certificate.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

std::ptrdiff_t occupationsThat(const OccupationCatalogue& occupations, bool (*fits)(const Occupation&))
{
    return std::ranges::count_if(occupations.entries(), fits);
}

class NoLedgerRecords final : public RecordReader
{
public:
    [[nodiscard]] Result<std::optional<Record>> read(const EntityDescription&, RecordId) const override
    {
        return std::optional<Record>();
    }
};

} // namespace

TEST_CASE("The classification of 2022 and what came later are complete as the source counts them",
          "[core][dictionary]")
{
    const auto occupations = OccupationCatalogue::load();
    REQUIRE(occupations);
    const auto groupsOf = [&](int parts) {
        return std::ranges::count_if(occupations->groups(), [parts](const OccupationGroup& group) {
            return group.code.count(u'-') + 1 == parts;
        });
    };
    CHECK(groupsOf(1) == 8);
    CHECK(groupsOf(2) == 74);
    CHECK(groupsOf(3) == 381);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) {
              return entry.kind == Occupation::Kind::Occupation && !entry.code.isEmpty();
          }) == 1636);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) {
              return entry.kind == Occupation::Kind::WorkType && !entry.code.isEmpty();
          }) == 2954);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) { return entry.code.isEmpty(); }) == 52);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) { return entry.announced.isValid(); }) ==
          52);
    CHECK(occupationsThat(*occupations,
                          [](const Occupation& entry) { return entry.announced.year() == 2024; }) == 19);
    CHECK(occupationsThat(*occupations,
                          [](const Occupation& entry) { return entry.announced.year() == 2025; }) == 17);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) { return entry.inComment; }) == 16);
    CHECK(occupationsThat(*occupations, [](const Occupation& entry) {
              return entry.green && entry.kind == Occupation::Kind::Occupation;
          }) == 133);
}

TEST_CASE("An occupation has its code, its marks and the groups it stands in", "[core][dictionary]")
{
    const auto occupations = OccupationCatalogue::load();
    REQUIRE(occupations);
    const Occupation* care = occupations->find(u"4-10-01-05"_s);
    REQUIRE(care != nullptr);
    CHECK(care->name == u"养老护理员"_s);
    CHECK(care->kind == Occupation::Kind::Occupation);
    CHECK_FALSE(care->announced.isValid());
    CHECK(occupations->pathOf(*care) ==
          QStringList{u"社会生产服务和生活服务人员"_s, u"居民服务人员"_s, u"生活照料服务人员"_s});
    const Occupation* dementia = occupations->findByName(u"失智老年人照护员"_s);
    REQUIRE(dementia != nullptr);
    CHECK(dementia->kind == Occupation::Kind::WorkType);
    CHECK(dementia->code == u"4-10-01-05"_s);
    CHECK(occupations->pathOf(*dementia).last() == u"养老护理员"_s);
    CHECK(occupations->find(u"4-10-01"_s) == nullptr);
    CHECK(occupations->find(QString()) == nullptr);
    const Occupation* coffee = occupations->findByName(u"咖啡加工工"_s);
    REQUIRE(coffee != nullptr);
    CHECK(coffee->announced == QDate(2025, 7, 22));
    CHECK_FALSE(coffee->inComment);
    CHECK(occupations->pathOf(*coffee).isEmpty());
    CHECK(occupations->findByName(u"微电网管理员"_s)->inComment);
    for (const Occupation& entry : occupations->entries()) {
        INFO(entry.name.toStdString());
        const bool workType = entry.kind == Occupation::Kind::WorkType;
        CHECK(occupations->pathOf(entry).size() == (entry.code.isEmpty() ? 0 : workType ? 4 : 3));
    }
}

TEST_CASE("A name is known in any width of its brackets, and with its work type in brackets",
          "[core][dictionary]")
{
    const auto occupations = OccupationCatalogue::load();
    REQUIRE(occupations);
    for (const QString& known : {u"养老护理员"_s,
                                 u" 养老护理员 "_s,
                                 u"失智老年人照护员"_s,
                                 u"养老护理员（失智老年人照护员）"_s,
                                 u"养老护理员(失智老年人照护员)"_s,
                                 u"军官(警官)"_s,
                                 u"双酚Ａ装置操作工"_s,
                                 u"咖啡加工工"_s}) {
        INFO(known.toStdString());
        CHECK(occupations->holds(known));
    }
    for (const QString& unknown : {u"养老护理"_s, u"养老护理员（初级）"_s, u"（养老护理员）"_s, QString()}) {
        INFO(unknown.toStdString());
        CHECK_FALSE(occupations->holds(unknown));
    }
}

TEST_CASE("A cut or disordered list of occupations is refused", "[core][dictionary]")
{
    const QByteArray later = "2025-07-22\t养老服务师\toccupation\tpublished\tx\n";
    const auto read = [](const QByteArray& edition, const QByteArray& after) {
        const auto parsed = OccupationCatalogue::parse(edition, after);
        return parsed ? std::optional<ErrorCode>() : parsed.error().code;
    };
    CHECK(read("4\tx\t\t\n4-10-01-05\ty\tLS\ta;b\n", later) == std::nullopt);
    CHECK(read("4\tx\t\t", later) == ErrorCode::Damaged);
    CHECK(read("", later) == ErrorCode::Damaged);
    CHECK(read("4\tx\t\n", later) == ErrorCode::Damaged);
    CHECK(read("4\tx\t\t\n3\ty\t\t\n", later) == ErrorCode::Damaged);
    CHECK(read("4\tx\t\t\n", "2025-02-30\tx\toccupation\tpublished\tx\n") == ErrorCode::Damaged);
}

TEST_CASE("An occupation nobody knows is a reminder and may stay", "[core][dictionary]")
{
    const auto catalogues = Catalogues::load();
    REQUIRE(catalogues);
    const NoLedgerRecords none;
    const RecordContext context{none,
                                [](QLatin1String, const QString&) { return true; },
                                {},
                                [&](QLatin1String catalogue, const QString& text) {
                                    return catalogues->holds(catalogue, text);
                                }};
    const auto reminder = [&](const QString& text) {
        Record record(certificate::entity);
        record.set(certificate::occupation, text);
        const Problems problems = checkRecord(record, context);
        const auto at =
            std::ranges::find(problems.items(), certificate::occupation.description.number, &Problem::field);
        return at == problems.items().end() ? Problem() : *at;
    };
    CHECK(reminder(u"养老护理员"_s) == Problem());
    CHECK(reminder(QString()) == Problem());
    CHECK(reminder(u"养老护里员"_s).severity == Severity::Reminder);
    CHECK(reminder(u"养老护里员"_s).message == u"未在职业分类大典中找到“养老护里员”，请核对；可保留。"_s);
}

TEST_CASE("Every occupation field of the dictionary is filled from the catalogue", "[core][dictionary]")
{
    const Dictionary dictionary = Dictionary::standard();
    QStringList fields;
    for (const EntityDescription* entity : dictionary.entities()) {
        for (const FieldDescription* field : entity->fields) {
            if (*field->catalogue == 0)
                continue;
            CHECK(QLatin1String(field->catalogue) == QLatin1String(occupationCatalogue));
            CHECK(field->type == FieldType::Text);
            fields.append(QLatin1String(entity->key) + u'.' + QLatin1String(field->key));
        }
    }
    fields.sort();
    CHECK(fields == QStringList{u"apprenticeship.occupation"_s,
                                u"certificate.occupation"_s,
                                u"class.occupation"_s,
                                u"evaluation_project.occupation"_s,
                                u"standard.occupation"_s,
                                u"talent.occupation"_s});
}
