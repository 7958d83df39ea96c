// The demo ledger, for first looks, training, screenshots and load tests: an invented 龙陵县 with four years
// of work under its real policy, or a small one of any other policy with something for each of its goals.
// Nobody in it exists: ID numbers end in sequence codes that were never issued (996-999), phone numbers lie
// in ranges that are not issued (154, 179), institutions and their credit codes are made up. The ledger is
// marked as demo and every export says so.
#pragma once

#include "core/ledger/ledger.h"

#include <QDate>

#include <memory>

namespace jc {

struct DemoOptions
{
    QString path;
    QString policy = QStringLiteral("longling-2022");
    // Longling: 100 to 50,000 with classes in proportion, targets stay the policy's. Beyond, of any policy,
    // up to 2,800,000: the usual demo and as many people more with a certificate each. Otherwise the demo of
    // another policy has the people that its goals need.
    int persons = 3000;
    quint64 seed = 1;
    QDate until{2025, 9, 30}; // 2023-01-01, or a quarter after the policy was issued, to 2025-12-31
    QString passphrase = {};  // empty: an open slot (未设口令)
    Progress progress = {};   // of the people beyond 50,000; false stops
};

// Makes the file and opens it. The same options give the same records with the same ids and the same figures.
// The ledger afterwards runs on the system's clock; demoDate() is the day it stands at.
//
// The file must not exist (AlreadyExists); what was begun is removed again on failure. InvalidInput: an
// option outside its range. NotFound: no such policy.
[[nodiscard]] Result<std::unique_ptr<Ledger>> makeDemo(const DemoOptions& options,
                                                       const Catalogues& catalogues);

} // namespace jc
