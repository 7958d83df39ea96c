// What an opened ledger key does for the rooms of the ledger: seals and opens, and hashes for lookup.
// Immutable and safe to share between threads; the key is wiped when the last holder lets go.
#pragma once

#include "core/crypto/blind_index.h"
#include "core/crypto/field_box.h"
#include "core/crypto/ledger_key.h"

#include <memory>

namespace jc {

struct KeyRing
{
    explicit KeyRing(LedgerKey ledgerKey)
        : key(std::move(ledgerKey))
        , box(key)
        , index(key)
    {}

    LedgerKey key;
    FieldBox box;
    BlindIndex index;
};

// Null: the ledger was opened without its key (`check` alone does so).
using SharedKeys = std::shared_ptr<const KeyRing>;

} // namespace jc
