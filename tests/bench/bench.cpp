// Speed against floors measured in the same run (DESIGN §10). Not part of the tests:
// build/release/tests/bench/bench
#include "tests/bench/bench.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int persons = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60'000;
    bool held = jc::bench::benchLedger();
    held = jc::bench::benchBulk(persons) && held;
    held = jc::bench::benchProgress(persons) && held;
    std::printf(held ? "all ceilings held\n" : "a ceiling was passed\n");
    return held ? 0 : 1;
}
