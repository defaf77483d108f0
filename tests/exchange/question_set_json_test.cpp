#include "exchange/question_set_json.h"
#include "support/qt_strings.h"
#include "support/shipped_bank.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using nlohmann::json;

namespace {

core::QuestionSetFile fieldSet()
{
    const core::AreaId area(QStringLiteral("own.field"));
    return {
        .name = QStringLiteral("Field “service”"),
        .areas = {{area, QStringLiteral("Field service")}},
        .questions = {{.question = support::shippedBank().questions.front()},
                      {.question = {.id = core::QuestionId(QStringLiteral("own.q")),
                                    .area = area,
                                    .kind = core::QuestionKind::Conditional,
                                    .own = true},
                       .wording = {{core::Language::En,
                                    {.label = QStringLiteral("Vans carry the parts"),
                                     .anchors = {QStringLiteral("no"), QString(), QStringLiteral("yes")}}},
                                   {core::Language::Ru, {.label = QStringLiteral("Запчасти в машине")}}}}}};
}

json fieldJson()
{
    return json::parse(exchange::questionSetJsonOf(fieldSet()).toStdString());
}

bool refuses(const json& file, const char* place)
{
    const auto set =
        exchange::readQuestionSetJson(QByteArray::fromStdString(file.dump()), support::shippedBank());
    const QString sentence = set ? QString() : core::sentenceFor(set.error());
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QString::fromUtf8(place)));
    return !set.has_value();
}

} // namespace

TEST_CASE("a set of questions goes out and comes back equal")
{
    const QByteArray bytes = exchange::questionSetJsonOf(fieldSet());
    CHECK(exchange::readQuestionSetJson(bytes, support::shippedBank()) == fieldSet());
    CHECK(bytes.startsWith("{\n  \"format\": \"cxworkbench/question-set@1\""));
    CHECK_FALSE(fieldJson()["questions"][0].contains("wordings"));
}

TEST_CASE("a set is refused by the place of what nobody knows")
{
    json file = fieldJson();
    file["questions"][0]["id"] = "customers.unheard-of";
    CHECK(refuses(file, "$.questions[0].id"));
    file = fieldJson();
    file["questions"][0]["kind"] = "context"; // the shipped one is a scale
    CHECK(refuses(file, "$.questions[0].id"));
    file = fieldJson();
    file["questions"][0]["area"] = "weather";
    CHECK(refuses(file, "$.questions[0].area"));
    file = fieldJson();
    file["questions"][1]["area"] = "own.other";
    CHECK(refuses(file, "$.questions[1].area"));
    file = fieldJson();
    file["areas"][0]["id"] = "customers";
    CHECK(refuses(file, "$.areas[0].id"));
}

TEST_CASE("a set is refused by the place of what stands twice, is missing or too much")
{
    json file = fieldJson();
    file["questions"][1]["id"] = file["questions"][0]["id"];
    CHECK(refuses(file, "$.questions[1]"));
    file = fieldJson();
    file["areas"].push_back(file["areas"][0]);
    CHECK(refuses(file, "$.areas[1].id"));
    file = fieldJson();
    file["questions"][0]["wordings"] = file["questions"][1]["wordings"];
    CHECK(refuses(file, "$.questions[0]"));
    file = fieldJson();
    file["questions"][1].erase("wordings");
    CHECK(refuses(file, "$.questions[1]"));
    file = fieldJson();
    file["questions"][1]["wordings"] = json::object();
    CHECK(refuses(file, "$.questions[1].wordings"));
    file = fieldJson();
    file["questions"][1]["wordings"]["fr"] = file["questions"][1]["wordings"]["en"];
    CHECK(refuses(file, "$.questions[1].wordings"));
    file = fieldJson();
    file["colour"] = "red";
    CHECK(refuses(file, "colour"));
    file = fieldJson();
    file["name"] = "";
    CHECK(refuses(file, "$.name"));
    file["format"] = "cxworkbench/workspace@1";
    CHECK(refuses(file, "cxworkbench/workspace@1"));
}
