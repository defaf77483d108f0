#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace bench {

using Seconds = std::chrono::duration<double>;

/// One line of the table: a figure, and what it is held against.
struct Measured
{
    QString what;
    double figure = 0.0; ///< in the unit
    QString unit;
    std::optional<double> floor; ///< of the same run
    QString limit = {};          ///< "2x" times the floor, or a figure in the unit; empty: only reported
};

using Figures = std::vector<Measured>;

template <class Work> [[nodiscard]] double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

/// `share` from 0 to 1: 0.5 gives the median. Not empty.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// Prints the table; says whether every figure is within its limit.
[[nodiscard]] bool print(const Figures& figures);

} // namespace bench
