#include "exchange/question_bank_file.h"

#include "core/diagnostic/codes.h"
#include "exchange/input_error.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/text_file.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

using core::QuestionBank;
using core::QuestionId;

constexpr qint64 kLargestRevision = 1'000'000;

class BankReader final
{
public:
    explicit BankReader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    QuestionBank read()
    {
        readBank(QStringLiteral("bank.json"));
        for (const core::Language language : core::kLanguages)
            readLanguage(core::codeOf(language) + QLatin1String(".json"), language);
        return std::move(m_bank);
    }

private:
    [[nodiscard]] nlohmann::json parsed(const QString& name) const
    {
        const auto bytes = readFile(m_folder + QLatin1Char('/') + name);
        if (!bytes)
            throw InputError(core::sentenceFor(bytes.error()));
        return parseJson(*bytes, name);
    }

    void readBank(const QString& name)
    {
        const nlohmann::json file = parsed(name);
        const JsonPlace bank(file, name + QLatin1String(" $"));
        bank.expectFormat(QLatin1String("cxworkbench/question-bank@1"));
        bank.expectKeys({"format", "id", "areas", "questions", "templates"});
        m_bank.id = bank.at("id").filledText();
        for (const JsonPlace& area : bank.at("areas").items())
            m_bank.areas.emplace_back(area.filledText());
        for (const JsonPlace& question : bank.at("questions").items())
            readQuestion(question);
        for (const JsonPlace& each : bank.at("templates").items())
            readTemplate(each);
    }

    void readQuestion(const JsonPlace& place)
    {
        place.expectKeys({"id", "area", "kind", "revision"});
        const core::Question question{
            .id = QuestionId(place.at("id").filledText()),
            .area = core::AreaId(place.at("area").filledText()),
            .kind = place.at("kind").choice(core::questionKindFrom, "scale, context, conditional")};
        if (m_bank.find(question.id))
            place.at("id").refuseRepeated();
        if (std::ranges::find(m_bank.areas, question.area) == m_bank.areas.end())
            place.at("area").refuseUnknown();
        m_bank.questions.push_back(question);
        m_revisions[question.id] = int(place.at("revision").integer(1, kLargestRevision));
    }

    void readTemplate(const JsonPlace& place)
    {
        place.expectKeys({"id", "questions"}, {"reserve"});
        core::QuestionTemplate made{.id = place.at("id").filledText()};
        for (const JsonPlace& question : place.at("questions").items())
            made.questions.push_back(knownQuestion(question));
        if (const auto reserve = place.find("reserve"))
            made.reserve = knownQuestion(*reserve);
        m_bank.templates.push_back(made);
    }

    [[nodiscard]] QuestionId knownQuestion(const JsonPlace& place) const
    {
        QuestionId id(place.text());
        if (!m_bank.find(id))
            place.refuseUnknown();
        return id;
    }

    void readLanguage(const QString& name, core::Language language)
    {
        const nlohmann::json file = parsed(name);
        const JsonPlace words(file, name + QLatin1String(" $"));
        words.expectFormat(QLatin1String("cxworkbench/question-wordings@1"));
        words.expectKeys({"format", "language", "areas", "templates", "scale", "questions"});
        if (core::languageFrom(words.at("language").text()) != language)
            words.at("language").refuseUnknown();
        readNames(words, language);
        m_bank.scale[language] = anchorsFrom(words.at("scale"));
        readWordings(words.at("questions"), language);
    }

    void readNames(const JsonPlace& words, core::Language language)
    {
        for (const core::AreaId& area : m_bank.areas)
            m_bank.areaNames[{language, area}] = words.at("areas").at(area.text()).filledText();
        for (const core::QuestionTemplate& each : m_bank.templates)
            m_bank.templateNames[{language, each.id}] = words.at("templates").at(each.id).filledText();
    }

    void readWordings(const JsonPlace& questions, core::Language language)
    {
        for (const QString& key : questions.keys())
            if (!m_revisions.contains(QuestionId(key)))
                questions.at(key).refuseUnknown();
        for (const core::Question& question : m_bank.questions)
            m_bank.wordings.push_back({.question = question.id,
                                       .revision = m_revisions.at(question.id),
                                       .language = language,
                                       .wording = wordingFrom(questions.at(question.id.text()))});
    }

    QString m_folder;
    QuestionBank m_bank;
    std::map<QuestionId, int> m_revisions;
};

} // namespace

core::Expected<QuestionBank> readQuestionBank(const QString& folder)
{
    return readOrRefuse([&] { return BankReader(folder).read(); });
}

} // namespace cxw::exchange
