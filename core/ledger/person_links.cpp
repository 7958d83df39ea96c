#include "core/ledger/person_links.h"

#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/same_person.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"
#include "core/ledger/statement.h"

#include <QHash>

namespace jc {

namespace {

// Persons by record.n, joined as the links say; the representative is the person with the least id.
class LinkedPersons
{
public:
    void link(qint64 one, const QByteArray& oneId, qint64 other, const QByteArray& otherId)
    {
        m_ids.insert(one, oneId);
        m_ids.insert(other, otherId);
        const qint64 a = root(one);
        const qint64 b = root(other);
        if (a == b)
            return;
        if (m_ids.value(a) < m_ids.value(b))
            m_parents.insert(b, a);
        else
            m_parents.insert(a, b);
    }

    [[nodiscard]] qint64 root(qint64 person)
    {
        for (auto at = m_parents.find(person); at != m_parents.end(); at = m_parents.find(person)) {
            // Halves the way for the next who asks: a chain of links must not take its square.
            *at = m_parents.value(*at, *at);
            person = *at;
        }
        return person;
    }

    // Persons whose canonical person is another one.
    [[nodiscard]] QHash<qint64, qint64> roots()
    {
        QHash<qint64, qint64> roots;
        for (const qint64 person : m_parents.keys())
            roots.insert(person, root(person));
        return roots;
    }

private:
    QHash<qint64, QByteArray> m_ids;
    QHash<qint64, qint64> m_parents;
};

Result<QHash<qint64, qint64>> rootsByLinks(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(
        handle,
        QStringLiteral("SELECT l.%1, a.id, l.%2, b.id FROM %3 l JOIN record a ON a.n = l.%1 JOIN record b ON "
                       "b.n = l.%2 WHERE l._deleted = 0 AND l._state = 0 AND l.%4 = ?")
            .arg(stateColumn(same_person::personA.description),
                 stateColumn(same_person::personB.description),
                 stateTable(same_person::entity),
                 stateColumn(same_person::verdict.description)));
    if (!statement)
        return statement.error();
    statement->bind(0, QString::fromLatin1(same_person::same));
    LinkedPersons persons;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return persons.roots();
        persons.link(statement->integer(0), statement->bytes(1), statement->integer(2), statement->bytes(3));
    }
}

Result<QHash<qint64, qint64>> rootsAsKept(sqlite3* handle)
{
    Result<Statement> statement =
        Statement::prepare(handle, QStringLiteral("SELECT person, root FROM d_root"));
    if (!statement)
        return statement.error();
    QHash<qint64, qint64> roots;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return roots;
        roots.insert(statement->integer(0), statement->integer(1));
    }
}

// Sets the root of one person, in d_root and in all records about the person.
class RootKeeper
{
public:
    RootKeeper(sqlite3* handle, const Dictionary& dictionary)
        : m_handle(handle)
        , m_dictionary(dictionary)
    {}

    Result<void> keep(qint64 person, qint64 root)
    {
        Result<void> done =
            root == person
                ? run(QStringLiteral("DELETE FROM d_root WHERE person = ?1"), person, root)
                : run(QStringLiteral("INSERT OR REPLACE INTO d_root VALUES (?1, ?2)"), person, root);
        for (const EntityDescription* entity : m_dictionary.entities()) {
            if (done && entity->holder != nullptr) {
                done = run(QStringLiteral("UPDATE %1 SET _root = ?2 WHERE %2 = ?1")
                               .arg(stateTable(*entity), stateColumn(*entity->holder)),
                           person,
                           root);
            }
        }
        return done;
    }

private:
    Result<void> run(const QString& sql, qint64 person, qint64 root)
    {
        Result<Statement> statement = Statement::prepare(m_handle, sql);
        if (!statement)
            return statement.error();
        statement->bind(0, person);
        if (sql.contains(QLatin1String("?2")))
            statement->bind(1, root);
        return statement->run();
    }

    sqlite3* m_handle;
    const Dictionary& m_dictionary;
};

} // namespace

Result<void> followPersonLinks(sqlite3* handle, const Dictionary& dictionary)
{
    if (dictionary.entity(same_person::entity.number) == nullptr)
        return {};
    const Result<QHash<qint64, qint64>> wanted = rootsByLinks(handle);
    if (!wanted)
        return wanted.error();
    const Result<QHash<qint64, qint64>> kept = rootsAsKept(handle);
    if (!kept)
        return kept.error();
    RootKeeper keeper(handle, dictionary);
    for (auto at = wanted->cbegin(); at != wanted->cend(); ++at) {
        if (kept->value(at.key(), at.key()) == at.value())
            continue;
        const Result<void> done = keeper.keep(at.key(), at.value());
        if (!done)
            return done.error();
    }
    for (auto at = kept->cbegin(); at != kept->cend(); ++at) {
        if (wanted->contains(at.key()))
            continue;
        const Result<void> done = keeper.keep(at.key(), at.key());
        if (!done)
            return done.error();
    }
    return {};
}

Result<bool> personLinksAreFollowed(sqlite3* handle, const Dictionary& dictionary)
{
    if (dictionary.entity(same_person::entity.number) == nullptr)
        return true;
    const Result<QHash<qint64, qint64>> wanted = rootsByLinks(handle);
    if (!wanted)
        return wanted.error();
    const Result<QHash<qint64, qint64>> kept = rootsAsKept(handle);
    if (!kept)
        return kept.error();
    if (*wanted != *kept)
        return false;
    for (const EntityDescription* entity : dictionary.entities()) {
        if (entity->holder == nullptr)
            continue;
        Result<Statement> statement =
            Statement::prepare(handle,
                               QStringLiteral("SELECT 1 FROM %1 t LEFT JOIN d_root d ON d.person = t.%2 "
                                              "WHERE t._root IS NOT coalesce(d.root, t.%2) LIMIT 1")
                                   .arg(stateTable(*entity), stateColumn(*entity->holder)));
        if (!statement)
            return statement.error();
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (*row)
            return false;
    }
    return true;
}

Result<RecordId> personRoot(const Ledger& ledger, RecordId person)
{
    ledger.store().forget();
    const Result<std::optional<qint64>> n = ledger.store().numberOf(person, person::entity.number);
    if (!n)
        return n.error();
    if (!n->has_value())
        return person;
    const Result<qint64> root = ledger.store().rootOf(**n);
    if (!root)
        return root.error();
    return ledger.store().idOf(*root);
}

} // namespace jc
