// What Ctrl+K looks through: each kind of thing is a finder, contributed by whoever knows it, so that the
// window knows none of them. A finder looks in the ledger (reader thread) or answers at once (GUI thread).
#pragma once

#include "core/base/pinyin.h"
#include "ui/shell/workspace.h"

namespace jc::ui {

struct Found
{
    QString text;                        // the name
    QString detail;                      // what tells it from its namesakes; masked
    NameMatch match = NameMatch::Prefix; // how well it was met; groups and hits stand best first
    Location location = {};
    std::function<void()> act = {}; // done instead of going to the location
};

struct FindRequest
{
    QString words; // trimmed; empty only where the finder was asked for by its letter
    qsizetype limit = 5;
    bool alone = false; // asked for by its letter
};

struct Finder
{
    using InLedger = std::function<Result<QVector<Found>>(
        const Ledger& ledger, const CodeTables& codes, const Pinyin& pinyin, const FindRequest& request)>;
    using AtOnce = std::function<QVector<Found>(
        const Workspace& workspace, const Pinyin& pinyin, const FindRequest& request)>;

    const char* group = ""; // source text of the context "Finders": the heading of its hits
    QString letters;        // any of them, then a blank, asks for this finder alone
    InLedger inLedger = {}; // exactly one of these two
    AtOnce atOnce = {};
};

// Keeps what meets the words, best first, and no more than asked for.
[[nodiscard]] QVector<Found>
bestFound(QVector<Found> candidates, const Pinyin& pinyin, const FindRequest& request);

} // namespace jc::ui
