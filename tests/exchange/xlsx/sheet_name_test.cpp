#include "exchange/xlsx/sheet_name.h"

#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using cxw::exchange::sheetName;

TEST_CASE("a sheet's name keeps to what spreadsheets take")
{
    CHECK(sheetName(QStringLiteral("Fragen"), {}) == QStringLiteral("Fragen"));
    CHECK(sheetName(QStringLiteral("a[b]:*?/\\c"), {}) == QStringLiteral("a b c"));
    CHECK(sheetName(QStringLiteral("'quoted'"), {}) == QStringLiteral("quoted"));
    CHECK(sheetName(QStringLiteral("' '"), {}) == QStringLiteral("–"));
    CHECK(sheetName(QString(), {}) == QStringLiteral("–"));
    CHECK(sheetName(QStringLiteral("one\ntwo"), {}) == QStringLiteral("one two"));
    CHECK(sheetName(QString(40, u'ж'), {}) == QString(31, u'ж'));
}

TEST_CASE("a cut name never ends in half a character")
{
    const QString wide = QString(30, u'a') + QStringLiteral("😀");
    CHECK(sheetName(wide, {}) == QString(30, u'a'));
}

TEST_CASE("no two sheets have one name, whatever the case")
{
    const QStringList taken{QStringLiteral("areas"), QStringLiteral("Areas 2"), QString(31, u'x')};
    CHECK(sheetName(QStringLiteral("Areas"), taken) == QStringLiteral("Areas 3"));
    CHECK(sheetName(QString(40, u'x'), taken) == QString(29, u'x') + QStringLiteral(" 2"));
}
