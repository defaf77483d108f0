#include "exchange/input_error.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/round_rows_json.h"
#include "exchange/workspace_complaints_json.h"
#include "exchange/workspace_decisions_json.h"
#include "exchange/workspace_json.h"

#include "core/diagnostic/codes.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace cxw::exchange {
namespace {

using core::WorkspaceCopy;

constexpr qint64 kMostMonths = 120;
constexpr auto kStatusWords = "open, done, dropped";

core::Workspace workspaceFrom(const JsonPlace& place)
{
    place.expectKeys({"name", "language", "complaintWord", "intent", "monthsBetweenRounds", "createdAt"});
    return {.name = place.at("name").text(),
            .language = place.at("language").choice(core::languageFrom, kLanguageWords),
            .complaintWord = place.at("complaintWord").text(),
            .intent = place.at("intent").text(),
            .monthsBetweenRounds = int(place.at("monthsBetweenRounds").integer(1, kMostMonths)),
            .createdAt = place.at("createdAt").instant()};
}

core::Person personFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "name", "role", "contact"});
    return {.id = place.at("id").id<core::PersonId>(),
            .name = place.at("name").text(),
            .role = place.at("role").text(),
            .contact = place.at("contact").text()};
}

core::Question questionFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "area", "kind", "own"});
    return {.id = core::QuestionId(place.at("id").filledText()),
            .area = core::AreaId(place.at("area").filledText()),
            .kind = place.at("kind").choice(core::questionKindFrom, kKindWords),
            .own = place.at("own").truth()};
}

core::WordingRevision revisionFrom(const JsonPlace& place)
{
    place.expectKeys({"question", "revision", "language", "label", "text", "hint", "anchors"});
    return {.question = core::QuestionId(place.at("question").text()),
            .revision = int(place.at("revision").integer(1, kLargestCount)),
            .language = place.at("language").choice(core::languageFrom, kLanguageWords),
            .wording = {.label = place.at("label").text(),
                        .text = place.at("text").text(),
                        .hint = place.at("hint").text(),
                        .anchors = anchorsFrom(place.at("anchors"))}};
}

core::Action actionFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "answer", "what", "owner", "due", "status", "statusReason", "expectedEffect",
                      "expectedScore", "createdAt", "closedAt"},
                     {"cause"});
    const JsonPlace due = place.at("due");
    const JsonPlace score = place.at("expectedScore");
    const JsonPlace closed = place.at("closedAt");
    const auto cause = place.find("cause");
    return {.id = place.at("id").id<core::ActionId>(),
            .answer = place.at("answer").idOrNull<core::RoundQuestionId>().value_or(core::RoundQuestionId()),
            .cause = cause ? cause->idOrNull<core::CauseId>().value_or(core::CauseId()) : core::CauseId(),
            .what = place.at("what").text(),
            .owner = place.at("owner").idOrNull<core::PersonId>(),
            .due = due.isNull() ? QDate() : due.date(),
            .status = place.at("status").choice(core::actionStatusFrom, kStatusWords),
            .statusReason = place.at("statusReason").text(),
            .expectedEffect = place.at("expectedEffect").text(),
            .expectedScore = score.isNull() ? std::nullopt : std::optional(int(score.integer(1, 3))),
            .createdAt = place.at("createdAt").instant(),
            .closedAt = closed.isNull() ? std::nullopt : std::optional(closed.instant())};
}

/// Reads a workspace from the front to the back and remembers what later parts may name.
class WorkspaceReader final
{
public:
    WorkspaceCopy read(const JsonPlace& file)
    {
        file.expectFormat(QLatin1String("cxworkbench/workspace@1"));
        // Files from before the register of actions, own areas, own sets and complaints have none.
        file.expectKeys({"format", "workspace", "people", "questions", "wordings", "rounds"},
                        {"areas", "sets", "actions", "channels", "categories", "products", "causes", "tags",
                         "policyPhrases", "snippets", "customers", "maps", "redesigns", "calendar",
                         "savedFilters", "assumptions", "retentionMonths", "complaints"});
        m_copy.workspace = workspaceFrom(file.at("workspace"));
        for (const JsonPlace& person : file.at("people").items())
            readPerson(person);
        for (const JsonPlace& question : file.at("questions").items())
            readQuestion(question);
        for (const JsonPlace& wording : file.at("wordings").items())
            readWording(wording);
        if (const auto areas = file.find("areas"))
            for (const JsonPlace& area : areas->items())
                readArea(area);
        if (const auto sets = file.find("sets"))
            for (const JsonPlace& set : sets->items())
                readSet(set);
        for (const JsonPlace& round : file.at("rounds").items())
            m_copy.rounds.push_back(roundFrom(round, m_names));
        readComplaints(file, {m_names.people, m_names.questions}, m_copy);
        readDecisions(file, m_copy);
        if (const auto actions = file.find("actions"))
            for (const JsonPlace& action : actions->items())
                readAction(action);
        return std::move(m_copy);
    }

private:
    void readPerson(const JsonPlace& place)
    {
        const core::Person person = personFrom(place);
        if (!m_names.people.insert(person.id).second)
            place.at("id").refuseRepeated();
        m_copy.people.push_back(person);
    }

    void readQuestion(const JsonPlace& place)
    {
        const core::Question question = questionFrom(place);
        if (!m_names.questions.insert(question.id).second)
            place.at("id").refuseRepeated();
        m_copy.questions.push_back(question);
    }

    void readWording(const JsonPlace& place)
    {
        const core::WordingRevision wording = revisionFrom(place);
        if (!m_names.questions.contains(wording.question))
            place.at("question").refuseUnknown();
        if (!m_wordings.insert({wording.question, wording.revision, wording.language}).second)
            place.refuseRepeated();
        m_names.revisions.insert({wording.question, wording.revision});
        m_copy.wordings.push_back(wording);
    }

    void readArea(const JsonPlace& place)
    {
        place.expectKeys({"id", "name"});
        const core::OwnArea area{core::AreaId(place.at("id").filledText()), place.at("name").filledText()};
        if (std::ranges::find(m_copy.areas, area.id, &core::OwnArea::id) != m_copy.areas.end())
            place.at("id").refuseRepeated();
        m_copy.areas.push_back(area);
    }

    void readSet(const JsonPlace& place)
    {
        place.expectKeys({"id", "name", "questions"});
        core::QuestionSet set{.id = place.at("id").id<core::QuestionSetId>(),
                              .name = place.at("name").filledText()};
        if (std::ranges::find(m_copy.sets, set.id, &core::QuestionSet::id) != m_copy.sets.end())
            place.at("id").refuseRepeated();
        std::set<core::QuestionId> asked;
        for (const JsonPlace& each : place.at("questions").items()) {
            each.expectKeys({"question", "area"});
            const core::QuestionId question(each.at("question").text());
            if (!m_names.questions.contains(question))
                each.at("question").refuseUnknown();
            if (!asked.insert(question).second)
                each.at("question").refuseRepeated();
            set.items.push_back({question, core::AreaId(each.at("area").filledText())});
        }
        m_copy.sets.push_back(set);
    }

    void readAction(const JsonPlace& place)
    {
        const core::Action action = actionFrom(place);
        if (!m_actions.insert(action.id).second)
            place.at("id").refuseRepeated();
        if (!action.answer.isNull() && !m_names.roundQuestions.contains(action.answer))
            place.at("answer").refuseUnknown();
        if (!action.cause.isNull()
            && std::ranges::find(m_copy.causes, action.cause, &core::Cause::id) == m_copy.causes.end())
            place.at("cause").refuseUnknown();
        if (action.owner && !m_names.people.contains(*action.owner))
            place.at("owner").refuseUnknown();
        m_copy.actions.push_back(action);
    }

    WorkspaceCopy m_copy;
    std::set<core::ActionId> m_actions;
    NamesInFile m_names;
    std::set<std::tuple<core::QuestionId, int, core::Language>> m_wordings;
};

} // namespace

core::Expected<WorkspaceCopy> readWorkspaceJson(const QByteArray& bytes)
{
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(bytes);
        return WorkspaceReader().read(JsonPlace(file));
    });
}

} // namespace cxw::exchange
