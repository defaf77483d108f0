#include "core/diagnostic/codes.h"
#include "core/diagnostic/questionnaire.h"
#include "exchange/input_error.h"
#include "exchange/json/json_sentences.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/question_set_json.h"
#include "exchange/round_rows_json.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

/// Of an own question: only its title must be there.
core::Wording ownWordingFrom(const JsonPlace& place)
{
    place.expectKeys({"label", "text", "hint", "anchors"});
    return {.label = place.at("label").filledText(),
            .text = place.at("text").text(),
            .hint = place.at("hint").text(),
            .anchors = anchorsFrom(place.at("anchors"))};
}

/// Reads a set from the front to the back and remembers what later parts may name.
class SetReader final
{
public:
    explicit SetReader(const core::QuestionBank& bank)
        : m_bank(bank)
    {
    }

    core::QuestionSetFile read(const JsonPlace& file)
    {
        file.expectFormat(QLatin1String("cxworkbench/question-set@1"));
        file.expectKeys({"format", "name", "areas", "questions"});
        m_set.name = file.at("name").filledText();
        for (const JsonPlace& area : file.at("areas").items())
            readArea(area);
        for (const JsonPlace& question : file.at("questions").items())
            readQuestion(question);
        return std::move(m_set);
    }

private:
    void readArea(const JsonPlace& place)
    {
        place.expectKeys({"id", "name"});
        const core::OwnArea area{core::AreaId(place.at("id").filledText()), place.at("name").filledText()};
        if (!isOwn(area.id))
            place.at("id").refuse(JsonSentences::notShipped(place.at("id").path()));
        if (std::ranges::find(m_set.areas, area.id, &core::OwnArea::id) != m_set.areas.end())
            place.at("id").refuseRepeated();
        m_set.areas.push_back(area);
    }

    void readQuestion(const JsonPlace& place)
    {
        core::QuestionInFile made;
        made.question.id = core::QuestionId(place.at("id").filledText());
        made.question.own = isOwn(made.question.id);
        if (made.question.own)
            place.expectKeys({"id", "area", "kind", "wordings"});
        else
            place.expectKeys({"id", "area", "kind"});
        made.question.kind = place.at("kind").choice(core::questionKindFrom, kKindWords);
        made.question.area = areaFrom(place.at("area"));
        const auto sameId = [&](const core::QuestionInFile& each) {
            return each.question.id == made.question.id;
        };
        if (std::ranges::any_of(m_set.questions, sameId))
            place.at("id").refuseRepeated();
        const core::Question* shipped = m_bank.find(made.question.id);
        if (!made.question.own && !(shipped && shipped->kind == made.question.kind))
            place.at("id").refuse(JsonSentences::notShipped(place.at("id").path()));
        if (made.question.own)
            made.wording = wordingsFrom(place.at("wordings"));
        m_set.questions.push_back(std::move(made));
    }

    [[nodiscard]] core::AreaId areaFrom(const JsonPlace& place) const
    {
        core::AreaId area(place.filledText());
        if (isOwn(area)) {
            if (std::ranges::find(m_set.areas, area, &core::OwnArea::id) == m_set.areas.end())
                place.refuseUnknown();
        } else if (std::ranges::find(m_bank.areas, area) == m_bank.areas.end()) {
            place.refuse(JsonSentences::notShipped(place.path()));
        }
        return area;
    }

    static std::map<core::Language, core::Wording> wordingsFrom(const JsonPlace& place)
    {
        place.expectKeys({}, {"en", "es", "de", "ro", "ru"});
        std::map<core::Language, core::Wording> words;
        for (const QString& key : place.keys())
            words[core::languageFrom(key).value()] = ownWordingFrom(place.at(key));
        if (words.empty())
            place.refuse(JsonSentences::noLanguage(place.path()));
        return words;
    }

    const core::QuestionBank& m_bank;
    core::QuestionSetFile m_set;
};

} // namespace

core::Expected<core::QuestionSetFile> readQuestionSetJson(const QByteArray& bytes,
                                                          const core::QuestionBank& bank)
{
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(bytes);
        return SetReader(bank).read(JsonPlace(file));
    });
}

} // namespace cxw::exchange
