#include "core/diagnostic/questionnaire.h"

#include <algorithm>

namespace cxw::core {
namespace {

const QLatin1String kOwnPrefix("own.");

QString ownName(IdSource& ids)
{
    struct OwnTag;
    return kOwnPrefix + QString::number(ids.next<Id<OwnTag>>().value(), 36);
}

RoundQuestion asRoundQuestion(const Question& question, RoundId round, qint64 position, IdSource& ids)
{
    return {.id = ids.next<RoundQuestionId>(),
            .round = round,
            .question = question.id,
            .area = question.area,
            .kind = question.kind,
            .position = position};
}

qint64 lastPositionIn(const std::vector<RoundQuestion>& set, const AreaId& area)
{
    qint64 last = 0;
    qint64 lastOfAll = 0;
    for (const RoundQuestion& each : set) {
        lastOfAll = std::max(lastOfAll, each.position);
        if (each.area == area)
            last = std::max(last, each.position);
    }
    return last > 0 ? last : lastOfAll;
}

qint64 positionAfter(const std::vector<RoundQuestion>& set, qint64 position)
{
    qint64 next = position + 2 * kPositionStep;
    for (const RoundQuestion& each : set)
        if (each.position > position)
            next = std::min(next, each.position);
    return position + (next - position) / 2;
}

AreaTally& tallyOf(std::vector<AreaTally>& tallies, const AreaId& area)
{
    const auto found = std::ranges::find(tallies, area, &AreaTally::area);
    return found == tallies.end() ? tallies.emplace_back(AreaTally{.area = area}) : *found;
}

} // namespace

RoundSheet draftRound(int number, QDate date, const QString& templateId, IdSource& ids)
{
    const Round round{.id = ids.next<RoundId>(),
                      .number = number,
                      .date = date,
                      .anchorDate = date,
                      .templateId = templateId};
    return {.round = round, .seats = {{.id = ids.next<SeatId>(), .round = round.id}}};
}

std::vector<RoundQuestion> questionsFromTemplate(const QuestionBank& bank, const QuestionTemplate& chosen,
                                                 RoundId round, IdSource& ids)
{
    std::vector<RoundQuestion> set;
    qint64 position = 0;
    for (const QuestionId& id : chosen.questions)
        if (const Question* question = bank.find(id))
            set.push_back(asRoundQuestion(*question, round, position += kPositionStep, ids));
    return set;
}

std::vector<RoundQuestion> questionsFromSet(const QuestionBank& bank, const OwnContent& own,
                                            const QuestionSet& chosen, const WordingTable& wordings,
                                            RoundId round, IdSource& ids)
{
    std::vector<RoundQuestion> set;
    for (const QuestionSetItem& item : chosen.items) {
        const Question* shipped = bank.find(item.question);
        const Question* question = shipped ? shipped : own.findQuestion(item.question);
        if (!question)
            continue;
        set.push_back(asRoundQuestion(*question, round, kPositionStep * (qint64(set.size()) + 1), ids));
        set.back().area = item.area;
        set.back().revision = newestRevision(wordings, item.question);
    }
    return set;
}

std::vector<QuestionSetItem> itemsOf(const std::vector<RoundQuestion>& set)
{
    std::vector<QuestionSetItem> items;
    for (const RoundQuestion& each : set)
        if (each.included)
            items.push_back({each.question, each.area});
    return items;
}

std::vector<RoundQuestion> questionsFromRound(const RoundSheet& earlier, RoundId round, IdSource& ids)
{
    std::vector<RoundQuestion> set = earlier.questions;
    for (RoundQuestion& each : set) {
        each.id = ids.next<RoundQuestionId>();
        each.round = round;
        each.note.clear();
        if (each.included)
            each.reason.clear(); // why it was added was the earlier round's matter
    }
    return set;
}

RoundQuestion dropped(RoundQuestion question, const QString& reason)
{
    question.included = false;
    question.reason = reason;
    return question;
}

RoundQuestion broughtBack(RoundQuestion question)
{
    question.included = true;
    question.reason.clear();
    return question;
}

RoundQuestion addedToArea(const std::vector<RoundQuestion>& set, const Question& question,
                          const QString& reason, RoundId round, IdSource& ids)
{
    const qint64 position = positionAfter(set, lastPositionIn(set, question.area));
    RoundQuestion added = asRoundQuestion(question, round, position, ids);
    added.reason = reason;
    return added;
}

Swap swappedIn(const std::vector<RoundQuestion>& set, const Question& reserve, const RoundQuestion& leaving,
               const QString& reason, RoundId round, IdSource& ids)
{
    RoundQuestion comes = asRoundQuestion(reserve, round, positionAfter(set, leaving.position), ids);
    if (const auto known = std::ranges::find(set, reserve.id, &RoundQuestion::question); known != set.end())
        comes.id = known->id; // it was in the set before and only comes back
    comes.reason = reason;
    comes.swappedInFor = leaving.question;
    return {.leaves = dropped(leaving, reason), .comes = comes};
}

std::vector<RoundQuestion> movedWithinArea(const std::vector<RoundQuestion>& set, RoundQuestionId question,
                                           int step)
{
    const auto moved = std::ranges::find(set, question, &RoundQuestion::id);
    if (moved == set.end())
        return {};
    const RoundQuestion* neighbour = nullptr;
    for (const RoundQuestion& each : set) {
        const qint64 ahead = step * (each.position - moved->position);
        const bool nearer = !neighbour || ahead < step * (neighbour->position - moved->position);
        if (each.area == moved->area && ahead > 0 && nearer)
            neighbour = &each;
    }
    if (!neighbour)
        return {};
    RoundQuestion first = *moved;
    RoundQuestion second = *neighbour;
    std::swap(first.position, second.position);
    return {first, second};
}

std::vector<AreaTally> tallyByArea(const QuestionBank& bank, const std::vector<RoundQuestion>& set)
{
    std::vector<AreaTally> tallies;
    for (const AreaId& area : bank.areas)
        if (std::ranges::find(set, area, &RoundQuestion::area) != set.end())
            tallies.push_back({.area = area});
    for (const RoundQuestion& each : set) {
        AreaTally& tally = tallyOf(tallies, each.area);
        ++tally.all;
        tally.own += isOwn(each.question) ? 1 : 0;
        if (!each.included) {
            ++tally.dropped;
            continue;
        }
        ++tally.asked;
        ++(each.kind == QuestionKind::Context ? tally.context : tally.scored);
    }
    return tallies;
}

bool isOwn(const QuestionId& question)
{
    return question.text().startsWith(kOwnPrefix);
}

bool isOwn(const AreaId& area)
{
    return area.text().startsWith(kOwnPrefix);
}

QuestionId ownQuestionId(IdSource& ids)
{
    return QuestionId(ownName(ids));
}

AreaId ownAreaId(IdSource& ids)
{
    return AreaId(ownName(ids));
}

} // namespace cxw::core
