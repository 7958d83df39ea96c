#include "core/dictionary/entities/person.h"
#include "core/ledger/ledger.h"
#include "core/ledger/statement.h"
#include "tests/bench/bench.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace jc::bench {

namespace {

// The rows that one saved form leaves behind, written by the bare C interface with the same pragmas.
class BareForm
{
public:
    explicit BareForm(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_exec(
            m_handle,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            "CREATE TABLE change (n INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i);"
            "CREATE TABLE op (n INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k);"
            "CREATE INDEX op_by_record ON op (d, n);"
            "CREATE TABLE state (n INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q);"
            "CREATE INDEX state_name ON state (a);",
            nullptr,
            nullptr,
            nullptr);
    }
    ~BareForm() { sqlite3_close(m_handle); }
    BareForm(const BareForm&) = delete;
    BareForm& operator=(const BareForm&) = delete;

    void save()
    {
        sqlite3_exec(
            m_handle,
            "BEGIN IMMEDIATE;"
            "INSERT INTO change (a, b, c, d, e, f, g, h, i) VALUES (1, 2, 3, '龙陵县人社局', '李明', '', "
            "randomblob(16), randomblob(32), randomblob(32));"
            "INSERT INTO op (a, b, c, d, e, f, g, h, i, j, k) VALUES (1, 0, 9, 1, randomblob(24), "
            "randomblob(60), randomblob(16), randomblob(32), randomblob(30), randomblob(16), randomblob(32));"
            "INSERT OR REPLACE INTO state (n, a, b, c) VALUES (1, '张三妹', '110105194912310029', random());"
            "COMMIT",
            nullptr,
            nullptr,
            nullptr);
    }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace

bool benchLedger()
{
    const QTemporaryDir directory;
    const SystemClock clock;
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return false;
    Result<std::unique_ptr<Ledger>> ledger = Ledger::create(
        directory.filePath(QStringLiteral("bench.jiangce")), LedgerEnvironment::of(*catalogues, clock));
    if (!ledger)
        return false;
    BareForm bare(directory.filePath(QStringLiteral("bare.db")));
    const RecordId id = RecordId::random(clock.now());
    const Author author{QStringLiteral("龙陵县人社局"), QStringLiteral("李明")};
    int count = 0;
    const auto save = [&] {
        const Result<ChangeOutcome> saved = (*ledger)->apply(
            {QString(),
             {{&person::entity,
               id,
               {{person::name.description.number, Value(QStringLiteral("张三妹"))},
                {person::idNumber.description.number, Value(QStringLiteral("11010519491231002X"))},
                {person::employer.description.number, Value(QString::number(++count))}},
               std::nullopt}},
             {}},
            author);
        if (!saved)
            std::printf("save failed\n");
    };
    return report("save one form", measure(200, save, [&] { bare.save(); }), 2.0, 60.0);
}

} // namespace jc::bench
