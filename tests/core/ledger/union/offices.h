// Several offices, each with a ledger file, a clock and a program of its own, that live through a history.
// Every act is checked where it happens; what is wrong is kept as words and ends the history.
//
// Thread: one. Ledgers live in a temporary directory that goes with the offices.
#pragma once

#include "core/ledger/conflicts.h"
#include "core/ledger/ledger.h"
#include "core/ledger/take_in.h"
#include "tests/core/ledger/union/history.h"
#include "tests/core/ledger/union/reference.h"
#include "tests/core/ledger/union/two_dictionaries.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace jc::test {

class Offices
{
public:
    Offices(const LedgerTemplates& templates, const History& history);

    // Empty while all is well.
    [[nodiscard]] const QString& fault() const { return m_fault; }
    void run(const Command& command);

    // Every ledger against the reference as it stands, with gaps and all.
    void compareWithReference();
    // Copies of the first three meet in every order and grouping.
    void checkAlgebra();
    // Everything reaches everybody; then all must agree, and go on agreeing when state is derived anew.
    void meet();

private:
    struct Site
    {
        QString path;
        std::unique_ptr<FixedClock> clock;
        bool older = false;
        std::unique_ptr<Ledger> ledger;
        Author author;
    };
    struct ForeignReplica
    {
        RecordId id;
        qint64 sequence = 0;
        QByteArray previous;
    };

    void edit(Site& site, const Command& command);
    void pair(Site& site, const Command& command);
    void deleteOrRestore(Site& site, const Command& command);
    void link(Site& site, const Command& command);
    void undo(Site& site, bool redo);
    void decide(Site& site, const Command& command);
    void erase(Site& site, const Command& command);
    void foreign(Site& site, const Command& command);
    void exchange(Site& from, Site& to, const Command& command);
    void forge(Site& from, Site& to, const Command& command);
    void copy(const Site& site);
    void reopen(Site& site, bool upgrade);

    // Runs one local act and holds what it wrote against what the format asks of a writer.
    void write(Site& site, const std::function<Result<void>()>& act);
    void applyEdits(Site& site, const QVector<Edit>& edits);
    void
    checkWritten(const Site& site, const QVector<ChangeRecord>& before, const QVector<ChangeRecord>& after);
    [[nodiscard]] static QString
    faultOfWriter(const EntityDescription& entity, const Operation& operation, bool erased);
    TakenIn takeInAt(Site& site, const QVector<ChangeRecord>& changes);

    [[nodiscard]] Edit editOf(const Site& site, int record, int field, int value) const;
    [[nodiscard]] std::unique_ptr<Ledger> openAt(const QString& path, bool older, const Clock& clock);
    [[nodiscard]] QString copiedFile(Site& site);
    [[nodiscard]] QByteArray digestOf(const Ledger& ledger);
    [[nodiscard]] QString nextPath();
    // Union of everything that was ever acknowledged or sent by anybody.
    [[nodiscard]] QVector<ChangeRecord> everything() const;
    void checkNothingVanished(const Site& site);
    void checkSound(const Site& site);
    void fail(const QString& words);

    const LedgerTemplates& m_templates;
    QTemporaryDir m_directory{scratchTemplate()};
    int m_files = 0;
    std::vector<Site> m_sites;
    std::vector<ForeignReplica> m_foreign;
    std::map<OperationId, ChangeRecord> m_acknowledged; // by change, position 0
    QString m_fault;
};

} // namespace jc::test
