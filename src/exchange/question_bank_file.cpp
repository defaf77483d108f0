#include "exchange/question_bank_file.h"

#include "core/diagnostic/codes.h"
#include "exchange/input_error.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/text_file.h"

#include <algorithm>
#include <array>
#include <span>

namespace cxw::exchange {
namespace {

using core::QuestionBank;
using core::QuestionId;

constexpr qint64 kLargestRevision = 1'000'000;

/// In the order in which templates are offered. The first says what 1, 2 and 3 mean in general.
constexpr std::array kBanks{"diagnostic", "characteristics", "frontline"};

class BankReader final
{
public:
    explicit BankReader(QString folder)
        : m_folder(std::move(folder))
    {
    }

    QuestionBank read()
    {
        for (const char* bank : kBanks)
            readFolder(QLatin1String(bank));
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

    void readFolder(const QString& bank)
    {
        m_begin = {m_bank.areas.size(), m_bank.questions.size(), m_bank.templates.size()};
        readBank(bank);
        for (const core::Language language : core::kLanguages)
            readLanguage(bank + QLatin1Char('/') + core::codeOf(language) + QLatin1String(".json"), language);
        if (m_bank.basic.empty())
            for (const core::Question& each : m_bank.questions)
                m_bank.basic.push_back(each.id);
    }

    void readBank(const QString& id)
    {
        const QString name = id + QLatin1String("/bank.json");
        const nlohmann::json file = parsed(name);
        const JsonPlace bank(file, name + QLatin1String(" $"));
        bank.expectFormat(QLatin1String("cxworkbench/question-bank@1"));
        bank.expectKeys({"format", "id", "areas", "questions", "templates"});
        if (bank.at("id").text() != id)
            bank.at("id").refuseUnknown();
        for (const JsonPlace& area : bank.at("areas").items())
            readArea(area);
        for (const JsonPlace& question : bank.at("questions").items())
            readQuestion(question);
        for (const JsonPlace& each : bank.at("templates").items())
            readTemplate(each);
    }

    void readArea(const JsonPlace& place)
    {
        const core::AreaId area(place.filledText());
        if (std::ranges::find(m_bank.areas, area) != m_bank.areas.end())
            place.refuseRepeated();
        m_bank.areas.push_back(area);
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
        const auto areas = ofThisBank(m_bank.areas, m_begin.area);
        if (std::ranges::find(areas, question.area) == areas.end())
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
        words.expectKeys({"format", "language", "areas", "templates", "questions"}, {"scale"});
        if (core::languageFrom(words.at("language").text()) != language)
            words.at("language").refuseUnknown();
        readNames(words, language);
        if (!m_bank.scale.contains(language))
            m_bank.scale[language] = anchorsFrom(words.at("scale"));
        readWordings(words.at("questions"), language);
    }

    void readNames(const JsonPlace& words, core::Language language)
    {
        for (const core::AreaId& area : ofThisBank(m_bank.areas, m_begin.area))
            m_bank.areaNames[{language, area}] = words.at("areas").at(area.text()).filledText();
        for (const core::QuestionTemplate& each : ofThisBank(m_bank.templates, m_begin.questionTemplate))
            m_bank.templateNames[{language, each.id}] = words.at("templates").at(each.id).filledText();
    }

    void readWordings(const JsonPlace& questions, core::Language language)
    {
        for (const QString& key : questions.keys())
            if (!m_revisions.contains(QuestionId(key)))
                questions.at(key).refuseUnknown();
        for (const core::Question& question : ofThisBank(m_bank.questions, m_begin.question))
            m_bank.wordings.push_back({.question = question.id,
                                       .revision = m_revisions.at(question.id),
                                       .language = language,
                                       .wording = wordingFrom(questions.at(question.id.text()))});
    }

    /// The rows that came with the folder being read.
    template <class Row>
    static std::span<const Row> ofThisBank(const std::vector<Row>& rows, std::size_t begin)
    {
        return std::span(rows).subspan(begin);
    }

    /// Where the rows of the folder being read begin.
    struct Begin
    {
        std::size_t area = 0;
        std::size_t question = 0;
        std::size_t questionTemplate = 0;
    };

    QString m_folder;
    QuestionBank m_bank;
    Begin m_begin;
    std::map<QuestionId, int> m_revisions;
};

} // namespace

core::Expected<QuestionBank> readQuestionBank(const QString& folder)
{
    return readOrRefuse([&] { return BankReader(folder).read(); });
}

} // namespace cxw::exchange
