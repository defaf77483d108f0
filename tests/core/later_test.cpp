#include "core/later.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace cxw;

TEST_CASE("a later value is made when it is first asked for, and once")
{
    int made = 0;
    const core::Later<int> later([&made] { return 40 + ++made; });
    CHECK(made == 0);
    CHECK(later.get() == 41);
    CHECK(later.get() == 41);
    CHECK(made == 1);
}

TEST_CASE("a value at hand stands for a later one")
{
    const core::Later<QString> later(QStringLiteral("here"));
    CHECK(later.get() == QStringLiteral("here"));
}
