// The demo ledger: an invented 龙陵县 under its real policy, for first looks, training, screenshots and load
// tests. Nobody in it exists: ID numbers end in sequence codes that were never issued (996-999), phone
// numbers lie in ranges that are not issued (154, 179), institutions and their credit codes are made up. The
// ledger is marked as demo and every export says so.
#pragma once

#include "core/ledger/ledger.h"

#include <QDate>

#include <memory>

namespace jc {

struct DemoOptions
{
    QString path;
    QString policy = QStringLiteral("longling-2022");
    int persons = 3000; // 100 to 50,000; classes follow in proportion, targets stay the policy's
    quint64 seed = 1;
    QDate until{2025, 9, 30}; // 2023-01-01 to the end of the plan, 2025-12-31
    QString passphrase = {};  // empty: an open slot (未设口令)
};

// Makes the file and opens it. The same options give the same records with the same ids and the same figures.
// The ledger afterwards runs on the system's clock; demoDate() is the day it stands at.
//
// The file must not exist (AlreadyExists); what was begun is removed again on failure. InvalidInput: an
// option outside its range, or a policy without a demo.
[[nodiscard]] Result<std::unique_ptr<Ledger>> makeDemo(const DemoOptions& options,
                                                       const Catalogues& catalogues);

} // namespace jc
