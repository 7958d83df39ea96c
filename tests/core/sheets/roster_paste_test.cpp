#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/query.h"
#include "core/sheets/pasted_cells.h"
#include "core/sheets/roster_paste.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

using namespace jc;
using test::Longling;
using test::syntheticId;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

struct PastedRoster
{
    Longling longling;
    ColumnSynonyms synonyms = ColumnSynonyms::load().value();
    RecordId joined =
        longling.trainingClass("prog-kangyang", "org-forestry", {{zh("class_name"), zh("护理班")}});

    RosterPreview read(const QString& text)
    {
        Result<RosterPreview> preview =
            readRoster(longling.ledger(), longling.catalogues().codes, synonyms, joined, text);
        REQUIRE(preview);
        return *preview;
    }
    ChangeOutcome join(const RosterPreview& preview)
    {
        const Result<ChangeOutcome> outcome =
            longling.ledger().apply(rosterChange(longling.ledger(), preview, zh("粘贴")), longling.author);
        REQUIRE(outcome);
        return *outcome;
    }
};

qint64 recordCount(const Ledger& ledger, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    return countRecords(ledger, query).value();
}

} // namespace

TEST_CASE("Cells from the clipboard keep quoted line breaks, doubled quotes and stray ones", "[core][sheets]")
{
    const QVector<QStringList> cells =
        pastedCells(zh("a\t\"b\nc\"\r\n\"d \"\"e\"\"\"\t5\" pipe\r\n\r\n\"f\tg"));
    REQUIRE(cells.size() == 4);
    CHECK(cells[0] == QStringList{zh("a"), zh("b\nc")});
    CHECK(cells[1] == QStringList{zh("d \"e\""), zh("5\" pipe")});
    CHECK(cells[2] == QStringList{QString()});
    CHECK(cells[3] == QStringList{zh("\"f"), zh("g")});
}

TEST_CASE("Headings are known by any of their names, whatever stands around the words", "[core][sheets]")
{
    const ColumnSynonyms synonyms = ColumnSynonyms::load().value();
    CHECK(synonyms.keyOf(zh("姓　名")) == zh("name"));
    CHECK(synonyms.keyOf(zh("*身份证号码：")) == zh("id_number"));
    CHECK(synonyms.keyOf(zh("手机号（必填）")) == zh("phone"));
    CHECK(synonyms.keyOf(zh("村")) == zh("village"));
    CHECK(synonyms.keyOf(zh("星座")).isEmpty());
}

TEST_CASE("A roster with a title, headings and a total becomes persons and enrolments in one change",
          "[core][sheets]")
{
    PastedRoster roster;
    const QString text =
        zh("护理班花名册\t\t\t\t\r\n序号\t姓 名\t身份证号\t联系电话\t乡镇\t村\t学历\t星座\r\n") +
        zh("1\t张 三妹\t%1\t138 0000 0042\t龙山镇\t白塔\t初中\t\r\n").arg(syntheticId(1)) +
        zh("2\t李秀英\t'%1\t13900007781\t龙山镇\t没有村\t\t\r\n").arg(syntheticId(2)) +
        zh("3\t\t\t\t\t\t\t\r\n合计\t2 人\t\t\t\t\t\t\r\n");
    const RosterPreview preview = roster.read(text);
    CHECK(preview.columns.hasHeading);
    CHECK(preview.columns.unknown == QStringList{zh("星座")});
    CHECK(preview.status == zh("completed"));
    REQUIRE(preview.rows.size() == 2);
    const RosterRow& first = preview.rows[0];
    CHECK(first.line == 3);
    CHECK(first.person.get(person::name) == zh("张三妹"));
    CHECK(first.person.get(person::phone) == zh("13800000042"));
    CHECK(first.person.has(person::householdRegion));
    CHECK(first.person.has(person::education));
    CHECK(first.notes.isEmpty());
    CHECK_FALSE(first.draft);
    CHECK_FALSE(preview.rows[1].person.has(person::householdRegion));
    CHECK(preview.rows[1].notes.join(u' ').contains(zh("没有村")));

    const ChangeOutcome outcome = roster.join(preview);
    CHECK(outcome.edits.size() == 4);
    CHECK(recordCount(roster.longling.ledger(), person::entity) == 2);
    RecordQuery query;
    query.entity = &enrolment::entity;
    const QVector<Record> joined = queryRecords(roster.longling.ledger(), query)->records;
    REQUIRE(joined.size() == 2);
    CHECK(joined[0].get(enrolment::trainingClass) == roster.joined);
    CHECK(joined[0].get(enrolment::status) == zh("completed"));
    CHECK(joined[0].get(enrolment::originRegion) == first.person.get(person::householdRegion));
}

TEST_CASE("Without headings the columns are told by what stands in them", "[core][sheets]")
{
    PastedRoster roster;
    const RosterPreview preview =
        roster.read(zh("1\t女\t张三妹\t13800000042\t%1\t白塔社区\n2\t男\t李大山\t13800000043\t%2\t白塔社区")
                        .arg(syntheticId(1), syntheticId(2)));
    CHECK_FALSE(preview.columns.hasHeading);
    REQUIRE(preview.rows.size() == 2);
    CHECK(preview.rows[0].person.get(person::name) == zh("张三妹"));
    CHECK(preview.rows[0].person.get(person::idNumber) == syntheticId(1));
    CHECK(preview.rows[0].person.get(person::phone) == zh("13800000042"));
    CHECK(preview.rows[1].person.get(person::gender) == zh("1"));
    CHECK(preview.rows[1].line == 2);
}

TEST_CASE("Known persons are reused, members and repeated lines are left out", "[core][sheets]")
{
    PastedRoster roster;
    const RecordId member =
        roster.longling.person({}, {{zh("name"), zh("在班")}, {zh("id_number"), syntheticId(10)}});
    roster.longling.enrolment(roster.joined, member);
    const RecordId known =
        roster.longling.person({}, {{zh("name"), zh("张三妹")}, {zh("id_number"), syntheticId(11)}});
    const RosterPreview preview =
        roster.read(zh("姓名\t身份证号\n在班\t%1\n张三美\t%2\n新人\t%3\n又是新人\t%3")
                        .arg(syntheticId(10), syntheticId(11), syntheticId(12)));
    REQUIRE(preview.rows.size() == 4);
    CHECK(preview.rows[0].fate == RosterRow::Fate::Left);
    CHECK(preview.rows[1].fate == RosterRow::Fate::KnownPerson);
    CHECK(preview.rows[1].known == known);
    CHECK(preview.rows[1].notes.join(u' ').contains(zh("张三美")));
    CHECK(preview.rows[2].fate == RosterRow::Fate::NewPerson);
    CHECK(preview.rows[3].fate == RosterRow::Fate::Left);
    CHECK(preview.rows[3].notes.join(u' ').contains(zh("第 4 行")));
    CHECK(preview.joining() == 2);
    roster.join(preview);
    CHECK(recordCount(roster.longling.ledger(), person::entity) == 3);
    CHECK(roster.longling.ledger().read(person::entity, known).value()->get(person::name) == zh("张三妹"));
    // The same roster again changes nothing.
    CHECK(roster.read(zh("姓名\t身份证号\n新人\t%1").arg(syntheticId(12))).joining() == 0);
}

TEST_CASE("Numbers a spreadsheet damaged are named and kept as drafts", "[core][sheets]")
{
    PastedRoster roster;
    QString wrongCheck = syntheticId(3);
    wrongCheck.back() = wrongCheck.back() == u'0' ? u'1' : u'0';
    const RosterPreview preview = roster.read(
        zh("姓名\t身份证号\n甲乙\t5.30523E+17\n丙丁\t530523197001018000\n戊己\t%1").arg(wrongCheck));
    REQUIRE(preview.rows.size() == 3);
    for (const RosterRow& row : preview.rows) {
        CHECK(row.draft);
        CHECK_FALSE(row.notes.isEmpty());
    }
    CHECK(preview.rows[1].notes.join(u' ').contains(zh("000")));
    CHECK(preview.rows[2].notes.join(u' ').contains(zh("校验")));
    CHECK(preview.joining() == 3);
    const ChangeOutcome outcome = roster.join(preview);
    CHECK(outcome.edits.first().state == RecordState::Draft);
}

TEST_CASE("A text without names or numbers is not a roster", "[core][sheets]")
{
    PastedRoster roster;
    const Result<RosterPreview> preview = readRoster(roster.longling.ledger(),
                                                     roster.longling.catalogues().codes,
                                                     roster.synonyms,
                                                     roster.joined,
                                                     zh("hello"));
    REQUIRE_FALSE(preview);
    CHECK(preview.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("The state of the class says how its people stand", "[core][sheets]")
{
    Record opened(training_class::entity);
    opened.set(training_class::status, zh("running"));
    CHECK(enrolmentStatusFor(opened) == zh("training"));
    opened.set(training_class::status, zh("filed"));
    CHECK(enrolmentStatusFor(opened) == zh("enrolled"));
    opened.set(training_class::status, zh("archived"));
    CHECK(enrolmentStatusFor(opened) == zh("completed"));
}
