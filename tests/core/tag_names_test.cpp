#include "core/complaint/tag_names.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

TEST_CASE("names of tags in one cell come back as they were")
{
    const QStringList names{QStringLiteral("late"), QStringLiteral("a;b"), QStringLiteral("x;;y"),
                            QStringLiteral("one, two")};
    CHECK(tagsText(names) == QStringLiteral("late; a;;b; x;;;;y; one, two"));
    CHECK(tagNames(tagsText(names)) == names);
    CHECK(tagsText({}).isEmpty());
    CHECK(tagNames(QString()).isEmpty());
}

TEST_CASE("blanks and empty names in a cell of tags are passed over")
{
    CHECK(tagNames(QStringLiteral(" ; late ;  very\n late; "))
          == QStringList{QStringLiteral("late"), QStringLiteral("very late")});
}
