// exchange_changes ONE OTHER: two ledgers take each other's changes in, as two offices do. For tests of what
// the programs show where offices disagree.
#include "core/ledger/take_in.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using Opened = jc::Result<std::unique_ptr<jc::Ledger>>;

jc::Result<void> giveChanges(const jc::Ledger& from, jc::Ledger& to)
{
    const jc::Result<QVector<jc::ChangeRecord>> changes = jc::changesOf(from);
    if (!changes)
        return changes.error();
    const jc::Result<jc::TakenIn> taken = jc::takeIn(to, *changes);
    return taken ? jc::Result<void>() : taken.error();
}

jc::Result<void> exchangeChanges(const QString& onePath, const QString& otherPath)
{
    const jc::Result<jc::Catalogues> catalogues = jc::Catalogues::load();
    if (!catalogues)
        return catalogues.error();
    const jc::SystemClock clock;
    const auto environment = jc::LedgerEnvironment::of(*catalogues, clock);
    const Opened one = jc::Ledger::open(onePath, environment);
    if (!one)
        return one.error();
    const Opened other = jc::Ledger::open(otherPath, environment);
    if (!other)
        return other.error();
    const jc::Result<void> given = giveChanges(**one, **other);
    return given ? giveChanges(**other, **one) : given;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const jc::Result<void> done = exchangeChanges(words.value(1), words.value(2));
    if (done)
        return 0;
    std::fputs(qPrintable(done.error().message + u'\n'), stderr);
    return 1;
}
