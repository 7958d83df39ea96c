// Speed against floors measured in the same run (DESIGN §10). Not part of the tests:
// build/release/tests/bench/bench [persons [ledger|bulk|progress]]
#include "tests/bench/bench.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int persons = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60'000;
    const QString part = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto isAsked = [&](const char* name) {
        return part.isEmpty() || part == QLatin1String(name);
    };
    bool held = true;
    if (isAsked("ledger"))
        held = jc::bench::benchLedger() && held;
    if (isAsked("bulk"))
        held = jc::bench::benchBulk(persons) && held;
    if (isAsked("progress"))
        held = jc::bench::benchProgress(persons) && held;
    std::printf(held ? "all ceilings held\n" : "a ceiling was passed\n");
    return held ? 0 : 1;
}
