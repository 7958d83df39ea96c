#include "tests/bench/bare_ledger.h"

#include "tests/bench/measure.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <vector>

namespace jc::bench {

namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t changeSize = 10'000; // operations

class BareLedger
{
public:
    explicit BareLedger(const QString& path)
    {
        randombytes_buf(m_key.data(), m_key.size());
        m_good = sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK;
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA "
            "cache_size=-65536;"
            "CREATE TABLE record (n INTEGER PRIMARY KEY, id BLOB NOT NULL, entity INTEGER NOT NULL, UNIQUE "
            "(id, entity));"
            "CREATE TABLE change (n INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j, k, l, hash BLOB);"
            "CREATE TABLE op (n INTEGER PRIMARY KEY, change, position, entity, record, parents, personal, "
            "personal_commitment, plain, plain_salt, plain_commitment);"
            "CREATE INDEX op_by_record ON op (record, n); CREATE INDEX op_by_change ON op (change, position);"
            "CREATE TABLE s_person (_n INTEGER PRIMARY KEY, _head, _state, _deleted, _marks, name, id_type, "
            "id_number, "
            "_find_id, _last_id, gender, birth_date, ethnic, education, phone, _find_phone, _last_phone, a, "
            "b, c, d, e, "
            "f, g, h, i);"
            "CREATE TABLE s_certificate (_n INTEGER PRIMARY KEY, _head, _state, _deleted, _marks, _root, "
            "person, kind, "
            "cert_no, occupation, level, issued, issuer, region, class, status, valid_to, remark);"
            "BEGIN IMMEDIATE");
        m_record = prepare("INSERT INTO record VALUES (?, ?, ?)");
        m_op = prepare("INSERT INTO op VALUES (?, ?, ?, ?, ?, x'80', ?, ?, ?, ?, ?)");
        m_change =
            prepare("INSERT INTO change VALUES (?, 1, ?, 1, 3, '', '', x'00', NULL, '', '', '', x'00', ?)");
        m_person =
            prepare("INSERT INTO s_person (_n, _head, _state, _deleted, _marks, name, id_number, _find_id, "
                    "_last_id, gender, birth_date, phone, _find_phone, _last_phone) "
                    "VALUES (?, ?, 0, 0, 0, ?, ?, ?, ?, '2', 19491231, ?, ?, ?)");
        m_certificate =
            prepare("INSERT INTO s_certificate (_n, _head, _state, _deleted, _marks, _root, person, kind, "
                    "cert_no, issued, status) VALUES (?, ?, 0, 0, 0, ?, ?, '1', ?, 20250601, 'valid')");
    }
    ~BareLedger()
    {
        for (sqlite3_stmt* statement : {m_record, m_op, m_change, m_person, m_certificate})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    BareLedger(const BareLedger&) = delete;
    BareLedger& operator=(const BareLedger&) = delete;

    void person(int number)
    {
        const QByteArray name = QStringLiteral("学员%1").arg(number).toUtf8();
        const QByteArray id = QByteArray::number(100000000000000000 + number);
        const QByteArray phone = QByteArray::number(13800000000 + number);
        m_lastPerson = operation(9, "a5" + name + id + phone, "a6 gender birth state");
        const Bytes idBox = seal(id);
        const Bytes phoneBox = seal(phone);
        bind(m_person, 1, m_lastPerson);
        bind(m_person, 2, m_lastPerson);
        sqlite3_bind_text(m_person, 3, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
        bind(m_person, 4, idBox);
        bind(m_person, 5, hash(id, 16));
        bind(m_person, 6, hash(id.right(4), 16));
        bind(m_person, 7, phoneBox);
        bind(m_person, 8, hash(phone, 16));
        bind(m_person, 9, hash(phone.right(4), 16));
        step(m_person);
    }

    void certificate(int number)
    {
        const QByteArray text = "S" + QByteArray::number(10000000 + number);
        const qint64 n = operation(12, "a1" + text, "a5 person kind date status state, references");
        bind(m_certificate, 1, n);
        bind(m_certificate, 2, n);
        bind(m_certificate, 3, m_lastPerson);
        bind(m_certificate, 4, m_lastPerson);
        sqlite3_bind_text(
            m_certificate, 5, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        step(m_certificate);
    }

    bool finish()
    {
        change();
        run("CREATE INDEX p1 ON s_person (name); CREATE INDEX p2 ON s_person (_find_id);"
            "CREATE INDEX p3 ON s_person (_last_id); CREATE INDEX p4 ON s_person (_find_phone);"
            "CREATE INDEX p5 ON s_person (_last_phone); CREATE INDEX p6 ON s_person (a);"
            "CREATE INDEX c1 ON s_certificate (person); CREATE INDEX c2 ON s_certificate (cert_no);"
            "CREATE INDEX c3 ON s_certificate (occupation); CREATE INDEX c4 ON s_certificate (issued);"
            "CREATE INDEX c5 ON s_certificate (region); CREATE INDEX c6 ON s_certificate (_root); COMMIT");
        return m_good;
    }

private:
    void run(const char* sql)
    {
        m_good = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK && m_good;
    }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        m_good = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) == SQLITE_OK && m_good;
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int at, qint64 number)
    {
        sqlite3_bind_int64(statement, at, number);
    }
    static void bind(sqlite3_stmt* statement, int at, const Bytes& bytes)
    {
        sqlite3_bind_blob(statement, at, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt* statement)
    {
        m_good = sqlite3_step(statement) == SQLITE_DONE && m_good;
        sqlite3_reset(statement);
    }

    Bytes seal(const QByteArray& plain)
    {
        constexpr std::size_t nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
        const std::size_t size = (static_cast<std::size_t>(plain.size()) / 16 + 1) * 16;
        Bytes box(nonce + size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
        randombytes_buf(box.data(), nonce);
        std::memcpy(box.data() + nonce, plain.constData(), static_cast<std::size_t>(plain.size()));
        crypto_aead_xchacha20poly1305_ietf_encrypt(box.data() + nonce,
                                                   nullptr,
                                                   box.data() + nonce,
                                                   size,
                                                   box.data(),
                                                   20,
                                                   nullptr,
                                                   box.data(),
                                                   m_key.data());
        return box;
    }
    Bytes hash(const QByteArray& plain, std::size_t size)
    {
        Bytes made(size);
        crypto_generichash(made.data(),
                           size,
                           reinterpret_cast<const unsigned char*>(plain.constData()),
                           static_cast<unsigned long long>(plain.size()),
                           m_key.data(),
                           m_key.size());
        return made;
    }

    // Record and operation with two salted commitments and the personal map sealed; returns their number.
    qint64 operation(int entity, const QByteArray& personal, const QByteArray& plain)
    {
        const qint64 n = ++m_n;
        Bytes id(16);
        randombytes_buf(id.data(), id.size());
        Bytes salts(32);
        randombytes_buf(salts.data(), salts.size());
        const auto salt = [&](int half) {
            return QByteArray(reinterpret_cast<const char*>(salts.data()) + 16 * half, 16);
        };
        bind(m_record, 1, n);
        bind(m_record, 2, id);
        bind(m_record, 3, entity);
        step(m_record);
        const Bytes first = hash(salt(0) + personal, 32);
        const Bytes second = hash(salt(1) + plain, 32);
        m_hashed.insert(m_hashed.end(), id.begin(), id.end());
        m_hashed.insert(m_hashed.end(), first.begin(), first.end());
        m_hashed.insert(m_hashed.end(), second.begin(), second.end());
        bind(m_op, 1, n);
        bind(m_op, 2, m_changes + 1);
        bind(m_op, 3, static_cast<qint64>(m_gathered));
        bind(m_op, 4, entity);
        bind(m_op, 5, n);
        bind(m_op, 6, seal(salt(0) + personal));
        bind(m_op, 7, first);
        sqlite3_bind_blob(m_op, 8, plain.constData(), static_cast<int>(plain.size()), SQLITE_TRANSIENT);
        bind(m_op, 9, Bytes(salts.begin() + 16, salts.end()));
        bind(m_op, 10, second);
        step(m_op);
        if (++m_gathered == changeSize)
            change();
        return n;
    }

    void change()
    {
        Bytes made(32);
        crypto_generichash(made.data(), 32, m_hashed.data(), m_hashed.size(), nullptr, 0);
        bind(m_change, 1, ++m_changes);
        bind(m_change, 2, m_changes);
        bind(m_change, 3, made);
        step(m_change);
        m_hashed.clear();
        m_gathered = 0;
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_record = nullptr;
    sqlite3_stmt* m_op = nullptr;
    sqlite3_stmt* m_change = nullptr;
    sqlite3_stmt* m_person = nullptr;
    sqlite3_stmt* m_certificate = nullptr;
    std::array<unsigned char, 32> m_key{};
    Bytes m_hashed;
    std::size_t m_gathered = 0;
    qint64 m_changes = 0;
    qint64 m_n = 0;
    qint64 m_lastPerson = 0;
    bool m_good = false;
};

} // namespace

double bareBulkLoad(const QString& path, int persons, int certificates)
{
    bool good = false;
    const double milliseconds = millisecondsOf([&] {
        BareLedger ledger(path);
        int number = 0;
        for (int i = 0; i < persons; ++i) {
            ledger.person(i);
            for (int k = 0; k < certificates; ++k)
                ledger.certificate(++number);
        }
        good = ledger.finish();
    });
    return good ? milliseconds / 1000.0 : -1.0;
}

namespace {

bool readOperations(sqlite3* ledger, bool hashed)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(ledger, "SELECT personal, plain FROM op ORDER BY n", -1, &statement, nullptr) !=
        SQLITE_OK)
        return false;
    std::array<unsigned char, 32> made{};
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; hashed && column < 2; ++column) {
            const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(statement, column));
            const auto size = static_cast<unsigned long long>(sqlite3_column_bytes(statement, column));
            crypto_generichash(made.data(), made.size(), bytes, size, nullptr, 0);
        }
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE;
}

bool run(sqlite3* ledger, const char* sql)
{
    return sqlite3_exec(ledger, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

double bareCheck(sqlite3* ledger)
{
    bool good = false;
    const double taken = millisecondsOf([&] {
        good = readOperations(ledger, true) &&
               run(ledger, "SELECT * FROM s_person; SELECT * FROM s_certificate");
    });
    return good ? taken : -1.0;
}

double bareRebuild(sqlite3* ledger)
{
    bool good = false;
    const double taken = millisecondsOf([&] {
        good = readOperations(ledger, false) &&
               run(ledger,
                   "CREATE TEMP TABLE bare_person AS SELECT * FROM s_person;"
                   "CREATE TEMP TABLE bare_certificate AS SELECT * FROM s_certificate");
    });
    good = run(ledger, "DROP TABLE IF EXISTS temp.bare_person; DROP TABLE IF EXISTS temp.bare_certificate") &&
           good;
    return good ? taken : -1.0;
}

} // namespace jc::bench
