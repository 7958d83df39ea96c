// A small ledger of persons and classes with chosen ids, made in commits whose contents are known.
#pragma once

#include "tests/support/ledger_files.h"

#include <QTemporaryDir>

namespace jc::test {

// Stores or changes the persons of these numbers in one change: a number of its own in each remark.
[[nodiscard]] Result<void> putPersons(Ledger& ledger, const QString& reason, const QVector<int>& numbers);

class SmallLedger
{
public:
    static constexpr int commits = 6;

    SmallLedger();

    [[nodiscard]] LedgerEnvironment environment() const;
    // Closed, all in one file.
    [[nodiscard]] const LedgerFiles& closed() const { return m_closed; }
    // As a crash leaves it: an empty ledger in the file, the commits in the write-ahead log.
    [[nodiscard]] const LedgerFiles& crashed() const { return m_crashed; }
    // What it holds after each commit; the first before any.
    [[nodiscard]] const QVector<QByteArray>& contents() const { return m_contents; }
    // Makes one commit on a ledger that holds those before it.
    [[nodiscard]] static Result<void> commit(Ledger& ledger, int number);

    FixedClock clock;
    Dictionary dictionary = Dictionary::standard();

private:
    LedgerFiles m_closed;
    LedgerFiles m_crashed;
    QVector<QByteArray> m_contents;
};

} // namespace jc::test
