#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace support {

/// Van der Eijk's agreement A by the published layer algorithm (Quality and Quantity 35, 2001), for any
/// number of categories. Written for the tests alone, to hold the closed form against. `counts` must not be
/// all zero.
inline double vanDerEijk(std::vector<int> counts)
{
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    const int categories = int(counts.size());
    double agreement = 0.0;
    while (std::any_of(counts.begin(), counts.end(), [](int n) { return n > 0; })) {
        int layer = 0;
        for (const int n : counts)
            if (n > 0 && (layer == 0 || n < layer))
                layer = n;
        std::vector<int> pattern;
        for (int& n : counts) {
            pattern.push_back(n > 0 ? 1 : 0);
            n -= n > 0 ? layer : 0;
        }
        const int filled = std::accumulate(pattern.begin(), pattern.end(), 0);
        int unimodal = 0; // triples 110 and 011
        int bimodal = 0;  // triples 101
        for (int i = 0; i < categories; ++i)
            for (int j = i + 1; j < categories; ++j)
                for (int k = j + 1; k < categories; ++k) {
                    const int key = 100 * pattern[std::size_t(i)] + 10 * pattern[std::size_t(j)]
                        + pattern[std::size_t(k)];
                    unimodal += key == 110 || key == 11 ? 1 : 0;
                    bimodal += key == 101 ? 1 : 0;
                }
        const double unimodality = unimodal + bimodal == 0
            ? 1.0
            : ((categories - 2.0) * unimodal - (categories - 1.0) * bimodal)
                / ((categories - 2.0) * (unimodal + bimodal));
        const double layerAgreement =
            filled == categories ? 0.0 : unimodality * (1.0 - (filled - 1.0) / (categories - 1.0));
        agreement += layerAgreement * layer * filled / total;
    }
    return agreement;
}

} // namespace support
