#include "exchange/sample_file.h"

#include "core/diagnostic/codes.h"
#include "exchange/input_error.h"
#include "exchange/json/json_sentences.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/text_file.h"

#include <QFileInfo>

#include <algorithm>

namespace cxw::exchange {
namespace {

using core::SampleCompany;

constexpr qint64 kLargestNumber = 1'000;
constexpr int kRewordedRevision = 2;

core::LocalText optionalText(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? localTextFrom(*found) : core::LocalText{};
}

std::optional<core::Answer> agreedFrom(const JsonPlace& place)
{
    const auto found = place.find("agreed");
    return found ? core::answerFrom(QString::number(found->integer(1, 3))) : std::nullopt;
}

class SampleReader final
{
public:
    SampleReader(const core::QuestionBank& bank, const JsonPlace& file)
        : m_bank(bank)
        , m_file(file)
    {
    }

    SampleCompany read()
    {
        m_file.expectFormat(QLatin1String("cxworkbench/sample@1"));
        m_file.expectKeys(
            {"format", "name", "people", "intent", "ownQuestions", "rewordings", "rounds", "actions"});
        m_company.name = m_file.at("name").filledText();
        m_company.intent = localTextFrom(m_file.at("intent"));
        for (const JsonPlace& person : m_file.at("people").items())
            readPerson(person);
        for (const JsonPlace& question : m_file.at("ownQuestions").items())
            readOwnQuestion(question);
        for (const JsonPlace& rewording : m_file.at("rewordings").items())
            readRewording(rewording);
        for (const JsonPlace& round : m_file.at("rounds").items())
            readRound(round);
        for (const JsonPlace& action : m_file.at("actions").items())
            readAction(action);
        return std::move(m_company);
    }

private:
    void readPerson(const JsonPlace& place)
    {
        place.expectKeys({"name", "role"});
        m_company.people.push_back(
            {.name = place.at("name").filledText(), .role = localTextFrom(place.at("role"))});
    }

    void readOwnQuestion(const JsonPlace& place)
    {
        place.expectKeys({"id", "area", "kind", "wording"});
        m_company.ownWordings.push_back(
            {.question = {.id = core::QuestionId(place.at("id").filledText()),
                          .area = core::AreaId(place.at("area").filledText()),
                          .kind =
                              place.at("kind").choice(core::questionKindFrom, "scale, context, conditional"),
                          .own = true},
             .wording = localWordingFrom(place.at("wording"))});
    }

    void readRewording(const JsonPlace& place)
    {
        place.expectKeys({"question", "wording"});
        m_company.ownWordings.push_back({.question = knownQuestion(place.at("question")),
                                         .revision = kRewordedRevision,
                                         .wording = localWordingFrom(place.at("wording"))});
    }

    void readRound(const JsonPlace& place)
    {
        place.expectKeys({"number", "monthsBefore", "mode", "template", "questions", "dropped"});
        core::SampleRound round{.number = int(place.at("number").integer(1, kLargestNumber)),
                                .monthsBefore = int(place.at("monthsBefore").integer(0, kLargestNumber)),
                                .mode =
                                    place.at("mode").choice(core::askingModeFrom, "blind, context, shown"),
                                .templateId = place.at("template").filledText()};
        for (const JsonPlace& answer : place.at("questions").items())
            round.answers.push_back(answerFrom(answer));
        for (const JsonPlace& dropped : place.at("dropped").items())
            round.dropped.push_back(droppedFrom(dropped));
        m_company.rounds.push_back(std::move(round));
    }

    void readAction(const JsonPlace& place)
    {
        place.expectKeys({"round", "question", "owner", "dueAfterDays", "expectedScore", "status", "what"},
                         {"reason"});
        core::SampleAction action{
            .round = int(place.at("round").integer(1, kLargestNumber)),
            .question = knownQuestion(place.at("question")).id,
            .owner = place.at("owner").filledText(),
            .dueAfterDays = int(place.at("dueAfterDays").integer(0, kLargestNumber)),
            .expectedScore = int(place.at("expectedScore").integer(1, 3)),
            .status = place.at("status").choice(core::actionStatusFrom, "open, done, dropped"),
            .what = localTextFrom(place.at("what")),
            .reason = optionalText(place, "reason")};
        const auto asks = [&](const core::SampleRound& round) {
            return round.number == action.round
                && std::ranges::find(round.answers, action.question, &core::SampleAnswer::question)
                != round.answers.end();
        };
        if (std::ranges::none_of(m_company.rounds, asks))
            place.at("question").refuseUnknown();
        if (std::ranges::find(m_company.people, action.owner, &core::SamplePerson::name)
            == m_company.people.end())
            place.at("owner").refuseUnknown();
        m_company.actions.push_back(std::move(action));
    }

    [[nodiscard]] core::SampleAnswer answerFrom(const JsonPlace& place) const
    {
        place.expectKeys({"id", "revision", "votes"}, {"agreed", "reason", "note", "addedBecause"});
        return {.question = knownQuestion(place.at("id")).id,
                .revision = int(place.at("revision").integer(1, kRewordedRevision)),
                .votes = votesFrom(place.at("votes")),
                .agreed = agreedFrom(place),
                .reason = optionalText(place, "reason"),
                .note = optionalText(place, "note"),
                .addedBecause = optionalText(place, "addedBecause")};
    }

    [[nodiscard]] core::SampleDropped droppedFrom(const JsonPlace& place) const
    {
        place.expectKeys({"id", "reason"});
        return {.question = knownQuestion(place.at("id")).id, .reason = localTextFrom(place.at("reason"))};
    }

    [[nodiscard]] QString votesFrom(const JsonPlace& place) const
    {
        QString votes = place.text();
        const auto isMark = [](QChar mark) { return QStringView(u"123yn-?.").contains(mark); };
        if (votes.size() != qsizetype(m_company.people.size()) || !std::ranges::all_of(votes, isMark))
            place.refuse(JsonSentences::noVotes(place.path(), int(m_company.people.size())));
        return votes;
    }

    [[nodiscard]] core::Question knownQuestion(const JsonPlace& place) const
    {
        const core::QuestionId id(place.text());
        if (const core::Question* shipped = m_bank.find(id))
            return *shipped;
        for (const core::SampleWording& own : m_company.ownWordings)
            if (own.question.id == id)
                return own.question;
        place.refuseUnknown();
    }

    const core::QuestionBank& m_bank;
    const JsonPlace& m_file;
    SampleCompany m_company;
};

} // namespace

core::Expected<SampleCompany> readSampleCompany(const core::QuestionBank& bank, const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(*bytes, QFileInfo(path).fileName());
        return SampleReader(bank, JsonPlace(file)).read();
    });
}

} // namespace cxw::exchange
