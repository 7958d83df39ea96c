#include "tests/support/catch.h"
#include "ui/style/status_words.h"

using namespace jc::ui;

TEST_CASE("A status reads as the officials say it, with its distance", "[ui][style]")
{
    using namespace Qt::StringLiterals;
    CHECK(statusSentence(u"lagging"_s, -0.129) == u"滞后 12.9 个百分点"_s);
    CHECK(statusSentence(u"slow"_s, -0.025) == u"偏慢 2.5 个百分点"_s);
    CHECK(statusSentence(u"on-track"_s, 0.071) == u"达序时，超 7.1 个百分点"_s);
    CHECK(statusSentence(u"on-track"_s, 0.0) == u"达序时"_s);
    CHECK(statusSentence(u"done"_s, 0.29, 1.04) == u"已完成，超 4.0%"_s);
    CHECK(statusSentence(u"done"_s, 0.25, 1.0) == u"已完成"_s);
    CHECK(statusSentence(u"no-data"_s, std::nullopt) == u"未报数"_s);
    CHECK(statusSentence(u"due-missed"_s, -0.3) == u"到期未完成"_s);
}

TEST_CASE("An unknown status is shown as it is, hollow", "[ui][style]")
{
    CHECK(statusWord(QStringLiteral("later")).word == QStringLiteral("later"));
    CHECK(statusTone(QStringLiteral("later")) == StatusTone::None);
    CHECK(statusTone(QStringLiteral("due-missed")) == StatusTone::Lagging);
}
