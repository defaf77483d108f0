#include "core/complaint/rows_ahead.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>

using namespace cxw::core;

namespace {

/// Counts how many of its rows were asked for.
class CountedRows final : public TableRows
{
public:
    explicit CountedRows(int rows, qsizetype letters = 1)
        : m_rows(rows)
        , m_text(letters, u'x')
    {
    }

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    void forEach(const Visit& visit) const override
    {
        for (int row = 0; row < m_rows; ++row) {
            ++m_read;
            if (!visit(row + 2, {QString::number(row), m_text}))
                return;
        }
    }
    [[nodiscard]] int read() const { return m_read; }

private:
    int m_rows;
    QString m_text;
    QStringList m_header{QStringLiteral("number"), QStringLiteral("text")};
    mutable std::atomic<int> m_read = 0;
};

} // namespace

TEST_CASE("rows that are read ahead come in their order, each with its line")
{
    for (const int count : {0, 1, 199, 200, 201, 5'000}) {
        const CountedRows rows(count);
        int expected = 0;
        RowsAhead(rows).forEach([&](int line, const QStringList& cells) {
            CHECK(line == expected + 2);
            CHECK(cells.front() == QString::number(expected));
            ++expected;
            return true;
        });
        CHECK(expected == count);
    }
}

TEST_CASE("who stops early has few rows read in vain")
{
    const CountedRows rows(100'000);
    int visited = 0;
    RowsAhead(rows).forEach([&](int, const QStringList&) { return ++visited < 10; });
    CHECK(visited == 10);
    CHECK(rows.read() < 2'000);
}

TEST_CASE("few long rows are held at once")
{
    const CountedRows rows(1'000, 300'000);
    int visited = 0;
    int most = 0;
    RowsAhead(rows).forEach([&](int, const QStringList&) {
        most = std::max(most, rows.read() - ++visited);
        return visited < 100;
    });
    CHECK(most < 10);
}

TEST_CASE("what a visit throws reaches who asked for the rows")
{
    const CountedRows rows(100'000);
    const auto visit = [](int line, const QStringList&) {
        if (line == 300)
            throw std::runtime_error("full");
        return true;
    };
    CHECK_THROWS_AS(RowsAhead(rows).forEach(visit), std::runtime_error);
}
