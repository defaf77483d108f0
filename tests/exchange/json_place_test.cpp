#include "exchange/json/json_place.h"

#include "exchange/json/json_text.h"
#include "support/qt_strings.h"

using namespace cxw::exchange;

TEST_CASE("a byte order mark in front of a text or a key is a part of it")
{
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("cold");
    const nlohmann::ordered_json file{{marked.toStdString(), jsonString(marked)}};
    const nlohmann::json read = parseJson(jsonText(file));
    const JsonPlace place(read);
    REQUIRE(place.keys() == std::vector{marked});
    CHECK(place.at(marked).text() == marked);
}
