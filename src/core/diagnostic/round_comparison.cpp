#include "core/diagnostic/round_comparison.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kReasons{
    Code<WhyNotComparable>{WhyNotComparable::New, QLatin1String("new")},
    Code<WhyNotComparable>{WhyNotComparable::Dropped, QLatin1String("dropped")},
    Code<WhyNotComparable>{WhyNotComparable::Reworded, QLatin1String("reworded")},
    Code<WhyNotComparable>{WhyNotComparable::YesNo, QLatin1String("yes_no")},
    Code<WhyNotComparable>{WhyNotComparable::TooFew, QLatin1String("too_few")},
};

const QuestionResult* find(const RoundResults& results, const QuestionId& question)
{
    const auto found = std::ranges::find(results.questions, question,
                                         [](const QuestionResult& each) { return each.question.question; });
    return found == results.questions.end() ? nullptr : &*found;
}

/// Why two askings of one question cannot be held against each other; empty when they can.
std::optional<WhyNotComparable> obstacle(const QuestionResult& from, const QuestionResult& to)
{
    if (!from.isScored() || !to.isScored())
        return WhyNotComparable::YesNo;
    if (from.question.revision != to.question.revision)
        return WhyNotComparable::Reworded;
    if (!from.value || !to.value)
        return WhyNotComparable::TooFew;
    return std::nullopt;
}

std::optional<int> thenScoreIn(const RoundSheet& sheet, RoundQuestionId question)
{
    const auto found = std::ranges::find(sheet.thenScores, question, &ThenScore::question);
    return found == sheet.thenScores.end() ? std::nullopt : std::optional(found->score);
}

void matchLater(RoundComparison& comparison, const RoundSheet& to, const std::set<QuestionId>& actedOn)
{
    for (const QuestionResult& later : comparison.to.questions) {
        const QuestionResult* earlier = find(comparison.from, later.question.question);
        const auto why = earlier ? obstacle(*earlier, later) : std::optional(WhyNotComparable::New);
        if (why)
            comparison.notComparable.push_back(
                {later.question, *why, *why == WhyNotComparable::New ? later.question.reason : QString()});
        else
            comparison.questions.push_back({later.question, *earlier->value, *later.value,
                                            actedOn.contains(later.question.question),
                                            thenScoreIn(to, later.question.id)});
    }
}

void listDropped(RoundComparison& comparison, const RoundSheet& to)
{
    for (const QuestionResult& earlier : comparison.from.questions) {
        const QuestionId& id = earlier.question.question;
        if (find(comparison.to, id))
            continue;
        const auto dropped = std::ranges::find(to.questions, id, &RoundQuestion::question);
        comparison.notComparable.push_back({earlier.question, WhyNotComparable::Dropped,
                                            dropped == to.questions.end() ? QString() : dropped->reason});
    }
}

template <class Chosen>
std::optional<PairedChange> changeOf(const std::vector<QuestionChange>& questions, Chosen isChosen)
{
    std::vector<double> differences;
    for (const QuestionChange& each : questions)
        if (isChosen(each))
            differences.push_back(each.change());
    return pairedChange(differences);
}

std::optional<ResponseShift> shiftOf(const std::vector<QuestionChange>& questions)
{
    int n = 0;
    double earlier = 0.0;
    double then = 0.0;
    double later = 0.0;
    for (const QuestionChange& each : questions)
        if (each.then) {
            ++n;
            earlier += each.from;
            then += *each.then;
            later += each.to;
        }
    return n == 0 ? std::nullopt : std::optional(responseShift(n, earlier / n, then / n, later / n));
}

AreaChange& areaOf(std::vector<AreaChange>& areas, const AreaId& id)
{
    const auto found = std::ranges::find(areas, id, &AreaChange::area);
    return found == areas.end() ? areas.emplace_back(AreaChange{.area = id}) : *found;
}

void markDiscoveries(std::vector<AreaChange>& areas)
{
    std::vector<double> shares;
    std::vector<AreaChange*> tested;
    for (AreaChange& each : areas)
        if (each.matched && each.matched->p) {
            shares.push_back(*each.matched->p);
            tested.push_back(&each);
        }
    const std::vector<bool> found = discoveries(shares);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->isDiscovery = found[i];
}

std::vector<AreaChange> areasOf(const RoundComparison& comparison)
{
    std::vector<AreaChange> areas;
    for (const AreaResult& each : comparison.to.areas)
        areaOf(areas, each.area).to = each.mean;
    for (const AreaResult& each : comparison.from.areas)
        areaOf(areas, each.area).from = each.mean;
    for (AreaChange& area : areas)
        area.matched = changeOf(comparison.questions,
                                [&](const QuestionChange& each) { return each.question.area == area.area; });
    markDiscoveries(areas);
    return areas;
}

} // namespace

QString codeOf(WhyNotComparable why)
{
    return wordIn(kReasons, why);
}

RoundComparison compareRounds(const RoundSheet& from, const RoundSheet& to, Reading reading,
                              const std::set<QuestionId>& actedOn)
{
    RoundComparison comparison{.from = resultsOf(from, reading), .to = resultsOf(to, reading)};
    matchLater(comparison, to, actedOn);
    listDropped(comparison, to);
    comparison.matched = changeOf(comparison.questions, [](const QuestionChange&) { return true; });
    comparison.actedOn =
        changeOf(comparison.questions, [](const QuestionChange& each) { return each.actedOn; });
    comparison.others =
        changeOf(comparison.questions, [](const QuestionChange& each) { return !each.actedOn; });
    if (comparison.from.total && comparison.to.total)
        comparison.totalChange = *comparison.to.total - *comparison.from.total;
    if (comparison.totalChange && comparison.matched)
        comparison.composition = *comparison.totalChange - comparison.matched->mean;
    comparison.thenScore = shiftOf(comparison.questions);
    comparison.areas = areasOf(comparison);
    return comparison;
}

} // namespace cxw::core
