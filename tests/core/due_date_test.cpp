#include "core/diagnostic/due_date.h"
#include "support/vectors.h"

#include <catch2/catch.hpp>

using cxw::core::nextDueDate;

namespace {

QDate dateFrom(const nlohmann::json& text)
{
    return QDate::fromString(QString::fromStdString(text.get<std::string>()), Qt::ISODate);
}

} // namespace

TEST_CASE("the published due dates come out")
{
    int seen = 0;
    for (const auto& row : support::diagnosticVectors("dueDate")) {
        CHECK(nextDueDate(dateFrom(row[0]), dateFrom(row[0]), 6) == dateFrom(row[1]));
        ++seen;
    }
    CHECK(seen == 3);
}

TEST_CASE("a due date is counted from the anchor and does not drift")
{
    const QDate anchor(2026, 8, 31);
    CHECK(nextDueDate(anchor, QDate(2027, 2, 28), 6) == QDate(2027, 8, 31));
    CHECK(nextDueDate(anchor, QDate(2027, 9, 3), 6) == QDate(2028, 2, 29));
}

TEST_CASE("without an anchor nothing is due")
{
    CHECK_FALSE(nextDueDate({}, QDate(2026, 1, 1), 6).isValid());
    CHECK_FALSE(nextDueDate(QDate(2026, 1, 1), QDate(2026, 1, 1), 0).isValid());
}
