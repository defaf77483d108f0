#include "exchange/round_rows_json.h"

#include "core/diagnostic/codes.h"
#include "exchange/json/json_names.h"
#include "exchange/json/json_sentences.h"

#include <map>
#include <tuple>

namespace cxw::exchange {
namespace {

using core::QuestionId;
using core::RoundQuestion;
using core::RoundQuestionId;
using core::SeatId;

constexpr auto kAnswerWords = "1, 2, 3, yes, no, na, dk";

core::Round headerFrom(const JsonPlace& place, const NamesInFile& names)
{
    // Files from before evidence, five whys and then-scores have none.
    place.expectKeys({"id", "number", "date", "anchorDate", "facilitator", "state", "mode", "form",
                      "template", "invited", "questions", "seats", "votes", "tallies", "agreed"},
                     // Files from before the room and the five whys have none of these.
                     {"polls", "earlierVotes", "earlierTallies", "evidence", "whys", "thenScores"});
    return {.id = place.at("id").id<core::RoundId>(),
            .number = int(place.at("number").integer(1, kLargestCount)),
            .date = place.at("date").date(),
            .anchorDate = place.at("anchorDate").date(),
            .facilitator = knownOrNull(names.people, place.at("facilitator")),
            .state = place.at("state").choice(core::roundStateFrom, "draft, voting, revealed, closed"),
            .mode = place.at("mode").choice(core::askingModeFrom, "blind, context, shown"),
            .form = place.at("form").choice(core::votingFormFrom, "single, counts, seats"),
            .templateId = place.at("template").text(),
            .invited = int(place.at("invited").integer(1, kLargestCount))};
}

qint64 positionIn(const JsonPlace& place)
{
    return place.at("position").integer(-kLargestExactInteger, kLargestExactInteger);
}

RoundQuestion questionFrom(const JsonPlace& place, core::RoundId round)
{
    place.expectKeys({"id", "question", "area", "kind", "revision", "position", "included", "reason",
                      "swappedInFor", "note"});
    return {.id = place.at("id").id<RoundQuestionId>(),
            .round = round,
            .question = QuestionId(place.at("question").text()),
            .area = core::AreaId(place.at("area").filledText()),
            .kind = place.at("kind").choice(core::questionKindFrom, kKindWords),
            .revision = int(place.at("revision").integer(1, kLargestCount)),
            .position = positionIn(place),
            .included = place.at("included").truth(),
            .reason = place.at("reason").text(),
            .swappedInFor = QuestionId(place.at("swappedInFor").text()),
            .note = place.at("note").text()};
}

core::Seat seatFrom(const JsonPlace& place, core::RoundId round, const NamesInFile& names)
{
    place.expectKeys({"id", "number", "person", "name"});
    return {.id = place.at("id").id<SeatId>(),
            .round = round,
            .number = int(place.at("number").integer(1, kLargestCount)),
            .person = knownOrNull(names.people, place.at("person")),
            .name = place.at("name").text()};
}

/// Reads the rows of one round, of which the later ones name the earlier ones.
class RoundReader final
{
public:
    RoundReader(const JsonPlace& place, NamesInFile& names)
        : m_place(place)
        , m_names(names)
    {
    }

    core::RoundSheet read()
    {
        m_sheet.round = headerFrom(m_place, m_names);
        expectNew(m_names.rounds, m_sheet.round.id, m_place.at("id"));
        expectNew(m_names.roundNumbers, m_sheet.round.number, m_place.at("number"));
        for (const JsonPlace& question : m_place.at("questions").items())
            readQuestion(question);
        for (const JsonPlace& seat : m_place.at("seats").items())
            readSeat(seat);
        for (const JsonPlace& vote : m_place.at("votes").items())
            readVote(vote);
        for (const JsonPlace& tally : m_place.at("tallies").items())
            readTally(tally);
        for (const JsonPlace& agreed : m_place.at("agreed").items())
            readAgreed(agreed);
        readRows("polls", &RoundReader::readPoll);
        readRows("earlierVotes", &RoundReader::readEarlierVote);
        readRows("earlierTallies", &RoundReader::readEarlierTally);
        readRows("evidence", &RoundReader::readEvidence);
        readRows("whys", &RoundReader::readWhy);
        readRows("thenScores", &RoundReader::readThenScore);
        return std::move(m_sheet);
    }

private:
    void readQuestion(const JsonPlace& place)
    {
        const RoundQuestion question = questionFrom(place, m_sheet.round.id);
        expectNew(m_names.roundQuestions, question.id, place.at("id"));
        expectNew(m_asked, question.question, place.at("question"));
        expectKnown(m_names.questions, question.question, place.at("question"));
        expectKnown(m_names.revisions, {question.question, question.revision}, place.at("revision"));
        if (!question.swappedInFor.isEmpty())
            expectKnown(m_names.questions, question.swappedInFor, place.at("swappedInFor"));
        m_kinds[question.id] = question.kind;
        m_sheet.questions.push_back(question);
    }

    void readSeat(const JsonPlace& place)
    {
        const core::Seat seat = seatFrom(place, m_sheet.round.id, m_names);
        expectNew(m_names.seats, seat.id, place.at("id"));
        expectNew(m_seatNumbers, seat.number, place.at("number"));
        m_seats.insert(seat.id);
        m_sheet.seats.push_back(seat);
    }

    void readVote(const JsonPlace& place)
    {
        place.expectKeys({"question", "seat", "answer", "note", "at"});
        const core::Vote vote =
            voteIn(place, place.at("answer").isNull() ? std::nullopt : std::optional(answerIn(place)));
        expectNew(m_votes, {vote.question, vote.seat}, place);
        m_sheet.votes.push_back(vote);
    }

    void readPoll(const JsonPlace& place)
    {
        place.expectKeys({"question", "pass", "openedAt", "revealedAt"});
        const JsonPlace revealed = place.at("revealedAt");
        const core::Poll poll{.question = questionIn(place),
                              .pass = passIn(place),
                              .openedAt = place.at("openedAt").instant(),
                              .revealedAt =
                                  revealed.isNull() ? std::nullopt : std::optional(revealed.instant())};
        expectNew(m_polls, poll.question, place);
        m_sheet.polls.push_back(poll);
    }

    void readEarlierVote(const JsonPlace& place)
    {
        place.expectKeys({"question", "pass", "seat", "answer", "note", "at"});
        const core::EarlierVote earlier{passIn(place), voteIn(place, answerIn(place))};
        expectNew(m_earlierVotes, {earlier.pass, earlier.vote.question, earlier.vote.seat}, place);
        m_sheet.earlierVotes.push_back(earlier);
    }

    void readEarlierTally(const JsonPlace& place)
    {
        place.expectKeys({"question", "pass", "answer", "count"});
        const core::EarlierTally earlier{passIn(place), tallyIn(place)};
        expectNew(m_earlierTallies, {earlier.pass, earlier.tally.question, earlier.tally.answer}, place);
        m_sheet.earlierTallies.push_back(earlier);
    }

    void readTally(const JsonPlace& place)
    {
        place.expectKeys({"question", "answer", "count"});
        const core::Tally tally = tallyIn(place);
        expectNew(m_tallies, {tally.question, tally.answer}, place);
        m_sheet.tallies.push_back(tally);
    }

    void readAgreed(const JsonPlace& place)
    {
        place.expectKeys({"question", "answer", "reason", "at"});
        const core::AgreedScore agreed{.question = questionIn(place),
                                       .answer = answerIn(place),
                                       .reason = place.at("reason").text(),
                                       .at = place.at("at").instant()};
        expectNew(m_agreed, agreed.question, place);
        m_sheet.agreed.push_back(agreed);
    }

    void readEvidence(const JsonPlace& place)
    {
        place.expectKeys({"id", "question", "kind", "text", "position"});
        const core::Evidence evidence{.id = place.at("id").id<core::EvidenceId>(),
                                      .question = questionIn(place),
                                      .kind = place.at("kind").choice(core::evidenceKindFrom, "text, file"),
                                      .text = place.at("text").text(),
                                      .position = positionIn(place)};
        expectNew(m_names.evidence, evidence.id, place.at("id"));
        m_sheet.evidence.push_back(evidence);
    }

    /// What it explains stands before it, so that no chain can bite its own tail.
    void readWhy(const JsonPlace& place)
    {
        place.expectKeys({"id", "question", "parent", "text", "position"}, {"mark"});
        const auto parent = place.at("parent").idOrNull<core::WhyId>();
        core::Why why{.id = place.at("id").id<core::WhyId>(),
                      .question = questionIn(place),
                      .parent = parent.value_or(core::WhyId()),
                      .text = place.at("text").text(),
                      .position = positionIn(place)};
        if (const auto mark = place.find("mark"); mark && !mark->isNull())
            why.mark = mark->choice(core::whyMarkFrom, "suspected, confirmed");
        if (parent)
            expectKnown(m_whys, {why.question, why.parent}, place.at("parent"));
        expectNew(m_names.whys, why.id, place.at("id"));
        m_whys.insert({why.question, why.id});
        m_sheet.whys.push_back(why);
    }

    void readThenScore(const JsonPlace& place)
    {
        place.expectKeys({"question", "score", "at"});
        const core::ThenScore score{.question = questionIn(place),
                                    .score = int(place.at("score").integer(1, 3)),
                                    .at = place.at("at").instant()};
        expectNew(m_thenScores, score.question, place);
        m_sheet.thenScores.push_back(score);
    }

    void readRows(const char* key, void (RoundReader::*readRow)(const JsonPlace&))
    {
        if (const auto rows = m_place.find(key))
            for (const JsonPlace& row : rows->items())
                (this->*readRow)(row);
    }

    [[nodiscard]] core::Vote voteIn(const JsonPlace& place, std::optional<core::Answer> answer) const
    {
        return {.question = questionIn(place),
                .seat = seatIn(place),
                .answer = answer,
                .note = place.at("note").text(),
                .at = place.at("at").instant()};
    }

    [[nodiscard]] core::Tally tallyIn(const JsonPlace& place) const
    {
        return {.question = questionIn(place),
                .answer = answerIn(place),
                .count = int(place.at("count").integer(1, kLargestCount))};
    }

    [[nodiscard]] static int passIn(const JsonPlace& place)
    {
        return int(place.at("pass").integer(1, kLargestCount));
    }

    [[nodiscard]] RoundQuestionId questionIn(const JsonPlace& place) const
    {
        const JsonPlace named = place.at("question");
        const auto id = named.id<RoundQuestionId>();
        if (!m_kinds.contains(id))
            named.refuseUnknown();
        return id;
    }

    [[nodiscard]] SeatId seatIn(const JsonPlace& place) const
    {
        const auto seat = place.at("seat").id<SeatId>();
        expectKnown(m_seats, seat, place.at("seat"));
        return seat;
    }

    [[nodiscard]] core::Answer answerIn(const JsonPlace& place) const
    {
        const JsonPlace written = place.at("answer");
        const core::Answer answer = written.choice(core::answerFrom, kAnswerWords);
        if (!core::fits(answer, m_kinds.at(questionIn(place))))
            written.refuse(JsonSentences::answerDoesNotFit(written.path()));
        return answer;
    }

    const JsonPlace& m_place;
    NamesInFile& m_names;
    core::RoundSheet m_sheet;
    std::map<RoundQuestionId, core::QuestionKind> m_kinds;
    std::set<QuestionId> m_asked;
    std::set<SeatId> m_seats;
    std::set<int> m_seatNumbers;
    std::set<std::pair<RoundQuestionId, SeatId>> m_votes;
    std::set<std::pair<RoundQuestionId, core::Answer>> m_tallies;
    std::set<RoundQuestionId> m_agreed;
    std::set<RoundQuestionId> m_polls;
    std::set<std::tuple<int, RoundQuestionId, SeatId>> m_earlierVotes;
    std::set<std::tuple<int, RoundQuestionId, core::Answer>> m_earlierTallies;
    std::set<std::pair<RoundQuestionId, core::WhyId>> m_whys;
    std::set<RoundQuestionId> m_thenScores;
};

} // namespace

core::RoundSheet roundFrom(const JsonPlace& place, NamesInFile& names)
{
    return RoundReader(place, names).read();
}

} // namespace cxw::exchange
