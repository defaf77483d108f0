#include "core/diagnostic/paired_change.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace cxw::core;

namespace {

/// The published rows either list the differences or count them.
std::vector<double> differencesIn(const nlohmann::json& row)
{
    if (row.contains("d"))
        return row.at("d").get<std::vector<double>>();
    std::vector<double> differences(row.at("up").get<std::size_t>(), 1.0);
    differences.insert(differences.end(), row.at("down").get<std::size_t>(), -1.0);
    differences.insert(differences.end(), row.at("same").get<std::size_t>(), 0.0);
    return differences;
}

double byBruteForce(const std::vector<double>& differences)
{
    double observed = 0.0;
    for (const double each : differences)
        observed += each;
    const std::size_t patterns = std::size_t(1) << differences.size();
    std::size_t asFar = 0;
    for (std::size_t pattern = 0; pattern < patterns; ++pattern) {
        double sum = 0.0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += (pattern >> i & 1u) != 0 ? differences[i] : -differences[i];
        if (std::abs(sum) >= std::abs(observed) - 1e-9)
            ++asFar;
    }
    return double(asFar) / double(patterns);
}

/// The ends of the middle 95 % of the means of all n^n draws with replacement.
Interval bootstrapByBruteForce(const std::vector<double>& differences)
{
    const std::size_t size = differences.size();
    std::vector<double> means;
    std::vector<std::size_t> draw(size, 0);
    for (bool isLast = false; !isLast;) {
        double sum = 0.0;
        for (const std::size_t each : draw)
            sum += differences[each];
        means.push_back(sum / double(size));
        std::size_t place = 0;
        while (place < size && ++draw[place] == size)
            draw[place++] = 0;
        isLast = place == size;
    }
    std::ranges::sort(means);
    const auto at = [&](double share) {
        return means[std::size_t(std::ceil(share * double(means.size()) - 1e-6)) - 1];
    };
    return {at(0.025), at(0.975)};
}

} // namespace

TEST_CASE("the published tests and intervals of change come out")
{
    int seen = 0;
    for (const auto& row : support::diagnosticVectors("paired")) {
        const std::vector<double> differences = differencesIn(row);
        const auto change = pairedChange(differences);
        const double p = signFlipShare(differences);
        CHECK(p == Approx(row.value("flipP", row.at("signP").get<double>())).margin(1e-12));
        const Interval interval = bootstrapInterval(differences);
        CHECK(interval.low == Approx(row.at("bootLo").get<double>()).margin(1e-9));
        CHECK(interval.high == Approx(row.at("bootHi").get<double>()).margin(1e-9));
        if (row.contains("mean"))
            CHECK(change->mean == Approx(row.at("mean").get<double>()));
        ++seen;
    }
    CHECK(seen == 3);
}

TEST_CASE("with fewer than six changes there is no test and no interval")
{
    const auto five = pairedChange({1, 1, 1, 1, 1, 0, 0, 0});
    REQUIRE(five);
    CHECK(five->rose == 5);
    CHECK(five->same == 3);
    CHECK_FALSE(five->p);
    CHECK_FALSE(five->interval);
    CHECK(pairedChange({1, 1, 1, 1, 1, -1})->p == Approx(byBruteForce({1, 1, 1, 1, 1, -1})));
    CHECK_FALSE(pairedChange({}));
}

TEST_CASE("five changes that all go up say too little whatever the test")
{
    const std::vector<double> five{1, 1, 1, 1, 1};
    CHECK(signFlipShare(five) == 0.0625);
    CHECK_FALSE(pairedChange(five)->p);
    CHECK_FALSE(pairedChange(five)->isClear());
}

TEST_CASE("the exact test equals brute force over all sign patterns")
{
    std::mt19937 random(5);
    std::uniform_int_distribution<int> step(-22, 22);
    for (std::size_t size = 1; size <= 16; ++size)
        for (const double points : {1.0, 11.0, 90.0}) {
            std::vector<double> differences(size);
            std::ranges::generate(differences, [&] { return step(random) / points; });
            CAPTURE(size, points);
            CHECK(signFlipShare(differences) == Approx(byBruteForce(differences)).margin(1e-12));
        }
}

TEST_CASE("the interval equals brute force over all draws")
{
    std::mt19937 random(6);
    std::uniform_int_distribution<int> step(-12, 12);
    for (std::size_t size = 1; size <= 6; ++size)
        for (const double points : {1.0, 5.0, 11.0})
            for (int repeat = 0; repeat < 4; ++repeat) {
                std::vector<double> differences(size);
                std::ranges::generate(differences, [&] { return step(random) / points; });
                CAPTURE(size, points, differences);
                const Interval interval = bootstrapInterval(differences);
                const Interval expected = bootstrapByBruteForce(differences);
                CHECK(interval.low == Approx(expected.low).margin(1e-9));
                CHECK(interval.high == Approx(expected.high).margin(1e-9));
            }
}

TEST_CASE("turning every change round changes no test and mirrors the interval")
{
    std::mt19937 random(9);
    std::uniform_int_distribution<int> step(-2, 2);
    for (int repeat = 0; repeat < 40; ++repeat) {
        std::vector<double> forth(20);
        std::ranges::generate(forth, [&] { return step(random); });
        std::vector<double> back;
        for (const double each : forth)
            back.push_back(-each);
        CHECK(signFlipShare(forth) == signFlipShare(back));
        const auto there = pairedChange(forth);
        const auto again = pairedChange(back);
        CHECK(there->mean == -again->mean);
        CHECK(there->rose == again->fell);
        // The points are those of a staircase: mirrored they may stand one step further out.
        CHECK(std::abs(bootstrapInterval(forth).low + bootstrapInterval(back).high) <= 1.0 / 20.0 + 1e-9);
    }
}

TEST_CASE("means of groups on no common grid still give a share between 0 and 1")
{
    const std::vector<double> differences{1 / 7.0,  3 / 11.0,  -2 / 13.0, 5 / 17.0,
                                          7 / 19.0, -1 / 23.0, 4 / 29.0};
    const double share = signFlipShare(differences);
    CHECK(share == Approx(byBruteForce(differences)).margin(0.02));
    CHECK((share > 0.0 && share <= 1.0));
}

TEST_CASE("nothing changed is as far as any pattern")
{
    CHECK(signFlipShare({0, 0, 0}) == 1.0);
    CHECK(bootstrapInterval({0, 0, 0}) == Interval{0.0, 0.0});
}

TEST_CASE("of several tests the published ones still count")
{
    const auto row = support::diagnosticVectors("bh");
    const auto found = discoveries(row.at("p").get<std::vector<double>>());
    CHECK(std::ranges::count(found, true) == row.at("flagged").get<int>());
    CHECK(found[0]);
    CHECK(found[1]);
    CHECK(discoveries({}).empty());
}
