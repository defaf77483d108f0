#include "core/diagnostic/codes.h"
#include "exchange/json/json_text.h"
#include "exchange/question_set_json.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json wordsInSet(const core::Wording& wording)
{
    Json anchors = Json::array();
    for (const QString& each : wording.anchors)
        anchors.push_back(jsonString(each));
    return {{"label", jsonString(wording.label)},
            {"text", jsonString(wording.text)},
            {"hint", jsonString(wording.hint)},
            {"anchors", anchors}};
}

Json questionInSet(const core::QuestionInFile& each)
{
    Json question{{"id", jsonString(each.question.id.text())},
                  {"area", jsonString(each.question.area.text())},
                  {"kind", jsonString(core::codeOf(each.question.kind))}};
    for (const auto& [language, wording] : each.wording)
        question["wordings"][core::codeOf(language).toStdString()] = wordsInSet(wording);
    return question;
}

} // namespace

QByteArray questionSetJsonOf(const core::QuestionSetFile& set)
{
    Json areas = Json::array();
    for (const core::OwnArea& each : set.areas)
        areas.push_back({{"id", jsonString(each.id.text())}, {"name", jsonString(each.name)}});
    Json questions = Json::array();
    for (const core::QuestionInFile& each : set.questions)
        questions.push_back(questionInSet(each));
    return jsonText({{"format", "cxworkbench/question-set@1"},
                     {"name", jsonString(set.name)},
                     {"areas", areas},
                     {"questions", questions}});
}

} // namespace cxw::exchange
