#include "core/dictionary/catalogue/bundled.h"
#include "core/dictionary/catalogue/code_table.h"
#include "core/dictionary/dictionary.h"
#include "core/dictionary/field.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("Every bundled code table reads, with a Chinese and an English name for every code",
          "[core][dictionary]")
{
    const auto tables = jc::CodeTables::load();
    REQUIRE(tables);
    CHECK(tables->keys().size() == 54);
    for (const QString& key : tables->keys()) {
        const jc::CodeTable* table = tables->find(key);
        REQUIRE(table != nullptr);
        CHECK(table->key() == key);
        CHECK(table->entries().size() >= 2);
        for (const jc::CodeEntry& entry : table->entries()) {
            INFO(key.toStdString() << " " << entry.code.toStdString());
            CHECK_FALSE(entry.nameEn.isEmpty());
            CHECK(table->find(entry.code) == &entry);
            CHECK(table->findByName(entry.name) == &entry);
            CHECK((entry.parentCode.isEmpty() || table->find(entry.parentCode) != nullptr));
        }
    }
    CHECK(tables->find(u"no_such_table"_s) == nullptr);
}

TEST_CASE("No alias of a code table stands for two codes", "[core][dictionary]")
{
    const auto tables = jc::CodeTables::load();
    REQUIRE(tables);
    for (const QString& key : tables->keys()) {
        const jc::CodeTable* table = tables->find(key);
        for (const jc::CodeEntry& entry : table->entries()) {
            for (const QString& alias : entry.aliases) {
                INFO(key.toStdString() << " " << alias.toStdString());
                CHECK(table->findByName(alias) == &entry);
            }
        }
    }
}

TEST_CASE("The words a roster uses lead to the national code", "[core][dictionary]")
{
    const auto tables = jc::CodeTables::load();
    REQUIRE(tables);
    const auto codeOf = [&](const QString& key, const QString& name) {
        const jc::CodeEntry* entry = tables->find(key)->findByName(name);
        return entry == nullptr ? QString() : entry->code;
    };
    CHECK(codeOf(u"gender"_s, u"女"_s) == u"2"_s);
    CHECK(codeOf(u"ethnic"_s, u"傈僳族"_s) == u"20"_s);
    CHECK(codeOf(u"ethnic"_s, u"汉"_s) == u"01"_s);
    CHECK(codeOf(u"education"_s, u"大专"_s) == u"30"_s);
    CHECK(codeOf(u"personnel_group"_s, u"监测对象"_s) == u"G06"_s);
    CHECK(codeOf(u"skill_level"_s, u"三级"_s) == u"4"_s);
    CHECK(codeOf(u"skill_level"_s, u"三级/高级工"_s) == u"4"_s);
    CHECK(codeOf(u"class_status"_s, u"备案通过"_s) == u"filed"_s);
    CHECK(codeOf(u"class_status"_s, u"没有的状态"_s).isEmpty());
    CHECK(tables->find(u"skill_level"_s)->find(u"4"_s)->attributes.value(u"high_skill"_s) == u"1"_s);
    CHECK(tables->find(u"education"_s)->find(u"41"_s)->parentCode == u"40"_s);
}

TEST_CASE("A code table that is cut or repeats a code is refused", "[core][dictionary]")
{
    const auto codeOf = [](const QByteArray& csv) {
        const auto table = jc::CodeTable::parse(u"x"_s, csv);
        return table ? std::optional<jc::ErrorCode>() : table.error().code;
    };
    CHECK(codeOf("code,name\n1,a\n") == std::nullopt);
    CHECK(codeOf("code,name\n1,\"a\"\"b,\nc\"\n") == std::nullopt);
    CHECK(codeOf("code,name\n1,a\n1,b\n") == jc::ErrorCode::Damaged);
    CHECK(codeOf("code,name\n1\n") == jc::ErrorCode::Damaged);
    CHECK(codeOf("code,name\n1,a") == jc::ErrorCode::Damaged);
    CHECK(codeOf("code,name\n1,\"a\n") == jc::ErrorCode::Damaged);
}

TEST_CASE("A file that was not built in is reported, not taken for empty", "[core][dictionary]")
{
    CHECK(jc::readBundled(u"codes/gender.csv"_s));
    const auto absent = jc::readBundled(u"codes/absent.csv"_s);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == jc::ErrorCode::Damaged);
    CHECK_FALSE(jc::viewBundled(u"codes/absent.csv"_s));
    CHECK_FALSE(jc::unpackFrame("not a zstd frame", 1000));
}

TEST_CASE("Every code field of the dictionary has its bundled table", "[core][dictionary]")
{
    const auto tables = jc::CodeTables::load();
    REQUIRE(tables);
    const jc::Dictionary dictionary = jc::Dictionary::standard();
    int fields = 0;
    for (const jc::EntityDescription* entity : dictionary.entities()) {
        for (const jc::FieldDescription* field : entity->fields) {
            const QString key = QString::fromLatin1(field->codeTable);
            if (key.isEmpty())
                continue;
            INFO(key.toStdString());
            CHECK(tables->find(key) != nullptr);
            ++fields;
        }
    }
    CHECK(fields > 10);
}
