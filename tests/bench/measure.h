// Times an operation and the floor beside it in the same run, and prints the ratio of their medians. Only a
// ceiling fails.
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

namespace jc::bench {

struct Timing
{
    double median = 0.0; // milliseconds
    double p95 = 0.0;
};

// The two are run in turn, so that a machine whose speed drifts slows both.
struct Pair
{
    Timing operation;
    Timing floor;
};

inline double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline Timing timingOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

inline Pair measure(int runs, const std::function<void()>& operation, const std::function<void()>& floor)
{
    std::vector<double> operationTimes;
    std::vector<double> floorTimes;
    for (int run = 0; run < runs; ++run) {
        operationTimes.push_back(millisecondsOf(operation));
        floorTimes.push_back(millisecondsOf(floor));
    }
    return {timingOf(operationTimes), timingOf(floorTimes)};
}

// Prints one row of what has no ceiling.
inline void tell(const char* name, const Pair& pair)
{
    std::printf("%-34s %9.3f ms  p95 %9.3f  floor %9.3f  ratio %6.2f\n",
                name,
                pair.operation.median,
                pair.operation.p95,
                pair.floor.median,
                pair.operation.median / pair.floor.median);
}

// Prints one row; false when the ceiling is passed. `ceiling` is held against the 95th percentile; `aim` 0:
// the design names none.
inline bool report(const char* name, const Pair& pair, double aim, double ceiling)
{
    const double ratio = pair.operation.median / pair.floor.median;
    const bool held = pair.operation.p95 <= ceiling;
    char aimed[24] = "";
    if (aim > 0)
        std::snprintf(aimed, sizeof aimed, " (aim %.1f)", aim);
    std::printf("%-34s %9.3f ms  p95 %9.3f  floor %9.3f  ratio %6.2f%s  ceiling %.0f ms %s\n",
                name,
                pair.operation.median,
                pair.operation.p95,
                pair.floor.median,
                ratio,
                aimed,
                ceiling,
                held ? "held" : "PASSED");
    return held;
}

} // namespace jc::bench
