#include "core/base/date.h"
#include "core/base/language.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// English for as long as it lives.
class EnglishInterface
{
public:
    EnglishInterface()
    {
        REQUIRE(m_translator.load(u":/i18n/en.qm"_s));
        REQUIRE(QCoreApplication::installTranslator(&m_translator));
    }
    ~EnglishInterface() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(EnglishInterface)

private:
    QTranslator m_translator;
};

QString complaintAboutNothing()
{
    return jc::parseDate(u"", QDate(2026, 9, 30)).error().message;
}

} // namespace

TEST_CASE("The interface speaks Chinese unless English is installed", "[core][base]")
{
    const jc::Label label{"培训班", "Class"};
    CHECK(jc::interfaceLanguage() == jc::Language::Chinese);
    CHECK(label.text() == u"培训班");
    CHECK(complaintAboutNothing() == u"日期未填；请写成 2026-09-30 的样子。");
    {
        const EnglishInterface english;
        CHECK(jc::interfaceLanguage() == jc::Language::English);
        CHECK(label.text() == u"Class");
        CHECK(complaintAboutNothing() == u"The date is empty. Write it like 2026-09-30.");
    }
    CHECK(jc::interfaceLanguage() == jc::Language::Chinese);
    CHECK(label.text() == u"培训班");
}
