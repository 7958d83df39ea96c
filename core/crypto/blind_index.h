// Finds a sealed value without opening it: a keyed hash, equal for equal values of the same field of one
// ledger and telling nothing else. Never in a package: it is made anew under each ledger's key. Immutable;
// safe to share between threads.
#pragma once

#include "core/crypto/ledger_key.h"

#include <QStringView>

namespace jc {

class BlindIndex
{
public:
    enum class Aspect { Whole = 0, LastFour = 1 };

    explicit BlindIndex(const LedgerKey& key)
        : m_key(key.keyFor(LedgerKey::Purpose::Index))
    {}

    // 16 bytes; empty for an empty value. `normalised` is the one form in which equal values are equal texts.
    // LastFour takes the last four characters of it, or what there is.
    [[nodiscard]] QByteArray of(quint16 entity, quint16 field, Aspect aspect, QStringView normalised) const;

private:
    SecretBytes m_key;
};

} // namespace jc
