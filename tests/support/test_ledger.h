// A ledger in a temporary directory with a clock that stands still; every test gets its own.
#pragma once

#include "core/dictionary/dictionary.h"
#include "core/ledger/ledger.h"

#include <QTemporaryDir>

namespace jc::test {

class TestLedger
{
public:
    TestLedger();

    [[nodiscard]] Ledger& operator*() { return *m_ledger; }
    [[nodiscard]] Ledger* operator->() { return m_ledger.get(); }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("test.jiangce")); }
    [[nodiscard]] LedgerEnvironment environment() const;
    // Closes the file and opens it again.
    void reopen();
    void close() { m_ledger.reset(); }

    FixedClock clock;
    Dictionary dictionary = Dictionary::standard();
    Author author{QStringLiteral("龙陵县人社局"), QStringLiteral("李明")};

    // One record; fails the test when it is refused.
    EditOutcome put(const EntityDescription& entity, const QMap<quint16, Value>& fields, RecordId id = {});

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace jc::test
