// What is left behind when writing cannot go on.
#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

QStringList everythingIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void putOldFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("old") == 3);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
// Makes every file end at `bytes`, as a full disk does, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};
#endif

} // namespace

TEST_CASE("A folder that does not exist is named in the refusal", "[core][sheets]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"没有/表.xlsx"_s);
    const Result<void> result = writeXlsx(jctest::targetTable(), path);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NotFound);
    CHECK(result.error().message.contains(QDir::toNativeSeparators(folder.filePath(u"没有"_s))));
    CHECK(writeCsv(jctest::targetTable(), path).error().code == ErrorCode::NotFound);
}

TEST_CASE("A folder or a device is not overwritten", "[core][sheets]")
{
    const QTemporaryDir folder;
    CHECK(writeXlsx(jctest::targetTable(), folder.path()).error().code == ErrorCode::InvalidInput);
    CHECK(writeCsv(jctest::targetTable(), folder.path()).error().code == ErrorCode::InvalidInput);
    CHECK(writeCsv(jctest::targetTable(), QString()).error().code == ErrorCode::InvalidInput);
    if (QFile::exists(u"/dev/full"_s))
        CHECK(writeCsv(jctest::targetTable(), u"/dev/full"_s).error().code == ErrorCode::InvalidInput);
    CHECK(everythingIn(folder).isEmpty());
}

TEST_CASE("An earlier file is replaced whole", "[core][sheets]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    putOldFile(path);
    REQUIRE(writeXlsx(jctest::targetTable(), path));
    CHECK(contentOf(path).startsWith("PK"));
    CHECK(everythingIn(folder) == QStringList{u"a.xlsx"_s});
}

TEST_CASE("Cancelling leaves the earlier file and nothing else", "[core][sheets]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    putOldFile(path);
    XlsxOptions options;
    options.progress = [](qsizetype done, qsizetype all) {
        CHECK(all == 3000);
        return done < 1000;
    };
    CHECK(writeXlsx(jctest::flatTable(3000, 3), path, options).error().code == ErrorCode::Cancelled);
    CHECK(contentOf(path) == "old");
    CHECK(everythingIn(folder).size() == 1);
}

TEST_CASE("More rows than a sheet holds are refused with a way out", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(1, 1);
    table.rows.resize(1'048'576);
    const Result<void> result = writeXlsx(table, folder.filePath(u"a.xlsx"_s));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    CHECK(result.error().message.contains(u"CSV"_s));
}

#ifdef Q_OS_UNIX
TEST_CASE("A full disk leaves the earlier file and nothing half written", "[core][sheets]")
{
    const QTemporaryDir folder;
    const QString xlsx = folder.filePath(u"a.xlsx"_s);
    const QString csv = folder.filePath(u"a.csv"_s);
    putOldFile(xlsx);
    putOldFile(csv);
    const Table small = jctest::flatTable(4000, 8);
    const Table streamed = jctest::flatTable(8000, 8);
    for (const rlim_t bytes : {rlim_t{4'096}, rlim_t{60'000}, rlim_t{200'000}}) {
        Result<void> first;
        Result<void> second;
        Result<void> third;
        {
            const SmallDisk disk(bytes);
            first = writeXlsx(small, xlsx);
            second = writeXlsx(streamed, xlsx);
            third = writeCsv(small, csv);
        }
        INFO(bytes);
        for (const Result<void>& result : {first, second, third}) {
            REQUIRE_FALSE(result);
            CHECK(result.error().code == ErrorCode::Storage);
            CHECK(result.error().message.contains(u"a."_s));
        }
        CHECK(contentOf(xlsx) == "old");
        CHECK(contentOf(csv) == "old");
        CHECK(everythingIn(folder).size() == 2);
    }
}
#endif
