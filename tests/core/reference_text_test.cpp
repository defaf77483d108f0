#include "core/complaint/reference_text.h"

#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using cxw::core::referencesMeantBy;

TEST_CASE("a reference may be typed whole, as year and number, or as the number alone")
{
    const QString wanted = QStringLiteral("CX-2026-00042");
    for (const char* each : {"CX-2026-00042", "cx-2026-42", "2026-42", "2026-00042", " 42 ", "00042"})
        CHECK(referencesMeantBy(QString::fromUtf8(each), 2026).front() == wanted);
    const auto meant = referencesMeantBy(QStringLiteral("42"), 2026);
    CHECK(meant[1] == QStringLiteral("CX-2025-00042"));
    CHECK(meant.back() == QStringLiteral("42"));
}

TEST_CASE("what is no number is only itself, and nothing means nothing")
{
    CHECK(referencesMeantBy(QStringLiteral("ZD/77"), 2026) == std::vector{QStringLiteral("ZD/77")});
    CHECK(referencesMeantBy(QStringLiteral("0"), 2026) == std::vector{QStringLiteral("0")});
    CHECK(referencesMeantBy(QStringLiteral("99999999999999999999"), 2026).size() == 1u);
    CHECK(referencesMeantBy(QStringLiteral("CX-2026-"), 2026).size() == 1u);
    CHECK(referencesMeantBy(QStringLiteral("  "), 2026).empty());
}
