// Chance for the fault tests: JIANGCE_SEED repeats a run, every test says its seed.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iostream>
#include <random>

namespace jc::test {

class FaultDice
{
public:
    explicit FaultDice(const char* what)
        : m_seed(qEnvironmentVariableIsSet("JIANGCE_SEED") ? qEnvironmentVariableIntValue("JIANGCE_SEED")
                                                           : static_cast<int>(std::random_device{}() >> 1))
        , m_engine(static_cast<unsigned>(m_seed))
    {
        std::cout << what << ": JIANGCE_SEED=" << m_seed << '\n';
    }

    [[nodiscard]] int seed() const { return m_seed; }
    // A whole number from 0 to `end`, `end` excluded.
    [[nodiscard]] qint64 below(qint64 end)
    {
        return std::uniform_int_distribution<qint64>(0, end - 1)(m_engine);
    }

    // How many rounds: `usual`, or as many times more as JIANGCE_FAULT_ROUNDS says.
    [[nodiscard]] static int rounds(int usual)
    {
        return usual * std::max(1, qEnvironmentVariableIntValue("JIANGCE_FAULT_ROUNDS"));
    }

private:
    int m_seed;
    std::mt19937 m_engine;
};

} // namespace jc::test
