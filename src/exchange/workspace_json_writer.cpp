#include "core/diagnostic/codes.h"
#include "exchange/json/json_values.h"
#include "exchange/workspace_complaints_json.h"
#include "exchange/workspace_decisions_json.h"
#include "exchange/workspace_json.h"
#include "exchange/workspace_maps_json.h"

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json dateText(QDate date)
{
    return jsonString(date.toString(Qt::ISODate));
}

Json workspaceRow(const core::Workspace& row)
{
    return {{"name", jsonString(row.name)},
            {"language", jsonString(core::codeOf(row.language))},
            {"complaintWord", jsonString(row.complaintWord)},
            {"intent", jsonString(row.intent)},
            {"monthsBetweenRounds", row.monthsBetweenRounds},
            {"createdAt", instantJson(row.createdAt)}};
}

Json personRow(const core::Person& row)
{
    return {{"id", idText(row.id)},
            {"name", jsonString(row.name)},
            {"role", jsonString(row.role)},
            {"contact", jsonString(row.contact)}};
}

Json questionRow(const core::Question& row)
{
    return {{"id", jsonString(row.id.text())},
            {"area", jsonString(row.area.text())},
            {"kind", jsonString(core::codeOf(row.kind))},
            {"own", row.own}};
}

Json wordingRow(const core::WordingRevision& row)
{
    return {{"question", jsonString(row.question.text())},
            {"revision", row.revision},
            {"language", jsonString(core::codeOf(row.language))},
            {"label", jsonString(row.wording.label)},
            {"text", jsonString(row.wording.text)},
            {"hint", jsonString(row.wording.hint)},
            {"anchors", listOf(row.wording.anchors, jsonString)}};
}

Json areaRow(const core::OwnArea& row)
{
    return {{"id", jsonString(row.id.text())}, {"name", jsonString(row.name)}};
}

Json setItemRow(const core::QuestionSetItem& row)
{
    return {{"question", jsonString(row.question.text())}, {"area", jsonString(row.area.text())}};
}

Json setRow(const core::QuestionSet& row)
{
    return {
        {"id", idText(row.id)}, {"name", jsonString(row.name)}, {"questions", listOf(row.items, setItemRow)}};
}

Json roundQuestionRow(const core::RoundQuestion& row)
{
    return {{"id", idText(row.id)},
            {"question", jsonString(row.question.text())},
            {"area", jsonString(row.area.text())},
            {"kind", jsonString(core::codeOf(row.kind))},
            {"revision", row.revision},
            {"position", row.position},
            {"included", row.included},
            {"reason", jsonString(row.reason)},
            {"swappedInFor", jsonString(row.swappedInFor.text())},
            {"note", jsonString(row.note)}};
}

Json seatRow(const core::Seat& row)
{
    return {{"id", idText(row.id)},
            {"number", row.number},
            {"person", idOrNull(row.person)},
            {"name", jsonString(row.name)}};
}

Json voteRow(const core::Vote& row)
{
    return {{"question", idText(row.question)},
            {"seat", idText(row.seat)},
            {"answer", codeOrNull(row.answer)},
            {"note", jsonString(row.note)},
            {"at", instantJson(row.at)}};
}

Json tallyRow(const core::Tally& row)
{
    return {{"question", idText(row.question)},
            {"answer", jsonString(core::codeOf(row.answer))},
            {"count", row.count}};
}

Json agreedRow(const core::AgreedScore& row)
{
    return {{"question", idText(row.question)},
            {"answer", jsonString(core::codeOf(row.answer))},
            {"reason", jsonString(row.reason)},
            {"at", instantJson(row.at)}};
}

Json pollRow(const core::Poll& row)
{
    return {{"question", idText(row.question)},
            {"pass", row.pass},
            {"openedAt", instantJson(row.openedAt)},
            {"revealedAt", instantOrNull(row.revealedAt)}};
}

Json earlierVoteRow(const core::EarlierVote& row)
{
    Json json = voteRow(row.vote);
    json["pass"] = row.pass;
    return json;
}

Json earlierTallyRow(const core::EarlierTally& row)
{
    Json json = tallyRow(row.tally);
    json["pass"] = row.pass;
    return json;
}

Json evidenceRow(const core::Evidence& row)
{
    return {{"id", idText(row.id)},
            {"question", idText(row.question)},
            {"kind", jsonString(core::codeOf(row.kind))},
            {"text", jsonString(row.text)},
            {"position", row.position}};
}

Json whyRow(const core::Why& row)
{
    return {{"id", idText(row.id)},
            {"question", idText(row.question)},
            {"parent", row.parent.isNull() ? Json() : idText(row.parent)},
            {"text", jsonString(row.text)},
            {"position", row.position},
            {"mark", codeOrNull(row.mark)}};
}

Json thenScoreRow(const core::ThenScore& row)
{
    return {{"question", idText(row.question)}, {"score", row.score}, {"at", instantJson(row.at)}};
}

Json roundRow(const core::RoundSheet& sheet)
{
    const core::Round& round = sheet.round;
    return {{"id", idText(round.id)},
            {"number", round.number},
            {"date", dateText(round.date)},
            {"anchorDate", dateText(round.anchorDate)},
            {"facilitator", idOrNull(round.facilitator)},
            {"state", jsonString(core::codeOf(round.state))},
            {"mode", jsonString(core::codeOf(round.mode))},
            {"form", jsonString(core::codeOf(round.form))},
            {"template", jsonString(round.templateId)},
            {"invited", round.invited},
            {"questions", listOf(sheet.questions, roundQuestionRow)},
            {"seats", listOf(sheet.seats, seatRow)},
            {"votes", listOf(sheet.votes, voteRow)},
            {"tallies", listOf(sheet.tallies, tallyRow)},
            {"agreed", listOf(sheet.agreed, agreedRow)},
            {"polls", listOf(sheet.polls, pollRow)},
            {"earlierVotes", listOf(sheet.earlierVotes, earlierVoteRow)},
            {"earlierTallies", listOf(sheet.earlierTallies, earlierTallyRow)},
            {"evidence", listOf(sheet.evidence, evidenceRow)},
            {"whys", listOf(sheet.whys, whyRow)},
            {"thenScores", listOf(sheet.thenScores, thenScoreRow)}};
}

Json actionRow(const core::Action& row)
{
    return {{"id", idText(row.id)},
            {"answer", row.answer.isNull() ? Json() : idText(row.answer)},
            {"cause", row.cause.isNull() ? Json() : idText(row.cause)},
            {"what", jsonString(row.what)},
            {"owner", idOrNull(row.owner)},
            {"due", row.due.isValid() ? dateText(row.due) : Json()},
            {"status", jsonString(core::codeOf(row.status))},
            {"statusReason", jsonString(row.statusReason)},
            {"expectedEffect", jsonString(row.expectedEffect)},
            {"expectedScore", valueOrNull(row.expectedScore)},
            {"createdAt", instantJson(row.createdAt)},
            {"closedAt", instantOrNull(row.closedAt)}};
}

} // namespace

QByteArray workspaceJsonOf(const core::WorkspaceCopy& copy)
{
    Json file{{"format", "cxworkbench/workspace@1"},
              {"workspace", workspaceRow(copy.workspace)},
              {"people", listOf(copy.people, personRow)},
              {"questions", listOf(copy.questions, questionRow)},
              {"wordings", listOf(copy.wordings, wordingRow)},
              {"areas", listOf(copy.areas, areaRow)},
              {"sets", listOf(copy.sets, setRow)},
              {"rounds", listOf(copy.rounds, roundRow)},
              {"actions", listOf(copy.actions, actionRow)}};
    addComplaintLists(file, copy);
    addMaps(file, copy);
    addDecisions(file, copy);
    QByteArray text = jsonText(file);
    text.chop(QByteArrayView("\n}\n").size()); // the complaints go on where the object ends
    return text + ",\n  \"complaints\": " + complaintsText(copy.complaints) + "\n}\n";
}

} // namespace cxw::exchange
