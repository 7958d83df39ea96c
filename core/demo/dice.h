// Chance that repeats: the same seed and stream give the same throws on every machine. The engine is fixed by
// the C++ standard; the standard distributions are not, so they are not used.
#pragma once

#include <QVector>

#include <cstddef>
#include <random>
#include <span>
#include <utility>

namespace jc {

class Dice
{
public:
    // Each part of the demo throws from a stream of its own, so that a change in one does not stir the
    // others.
    Dice(quint64 seed, quint64 stream)
        : m_engine(seed * 0x9E3779B97F4A7C15ULL + stream)
    {}

    // 0 to n-1. Precondition: n > 0.
    [[nodiscard]] int below(int n) { return static_cast<int>(m_engine() % static_cast<quint64>(n)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }

    template <typename Range>
    [[nodiscard]] auto pick(const Range& range)
    {
        return range[static_cast<decltype(range.size())>(below(static_cast<int>(range.size())))];
    }

    // The index of a row, each as likely as its weight says.
    template <typename Row>
    [[nodiscard]] std::size_t weighted(std::span<const Row> rows, int Row::*weight)
    {
        int whole = 0;
        for (const Row& row : rows)
            whole += row.*weight;
        int thrown = below(whole);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            thrown -= rows[i].*weight;
            if (thrown < 0)
                return i;
        }
        return rows.size() - 1;
    }

    template <typename T>
    void shuffle(QVector<T>& items)
    {
        for (qsizetype i = items.size() - 1; i > 0; --i)
            std::swap(items[i], items[below(static_cast<int>(i) + 1)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace jc
