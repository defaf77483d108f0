#include "core/diagnostic/round_results.h"

#include "core/diagnostic/scoring.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr double kFullScore = 3.0;

void readGroup(QuestionResult& result, int invited)
{
    result.agreement = agreement(result.counts);
    if (result.agreement)
        result.flag = flagFor(*result.agreement);
    if (carriesMean(result.counts, invited))
        result.mean = meanOf(result.counts);
    else
        result.tooFew = result.counts.given() > result.counts.notApplicable;
}

QuestionResult resultOf(const RoundQuestion& question, const VoteCounts& counts, const Round& round)
{
    QuestionResult result{.question = question, .counts = counts};
    result.unanswered = std::max(0, round.invited - counts.given());
    if (!result.isScored())
        return result;
    result.coverage = coverageOf(counts, round.invited);
    if (round.form == VotingForm::SinglePerson)
        result.mean = meanOf(counts);
    else
        readGroup(result, round.invited);
    if (result.mean)
        result.index = indexOf(*result.mean);
    return result;
}

void readAgreed(QuestionResult& result, const std::vector<AgreedScore>& all)
{
    const auto found = std::ranges::find(all, result.question.id, &AgreedScore::question);
    if (found == all.end())
        return;
    result.agreed = found->answer;
    result.agreedReason = found->reason;
}

std::optional<double> valueOf(const QuestionResult& result, Reading reading)
{
    if (!result.isScored())
        return std::nullopt;
    if (reading == Reading::Votes)
        return result.mean;
    const auto score = result.agreed ? scoreOf(*result.agreed) : std::nullopt;
    return score ? std::optional<double>(*score) : std::nullopt;
}

AreaResult& areaOf(std::vector<AreaResult>& areas, const AreaId& id)
{
    const auto found = std::ranges::find(areas, id, &AreaResult::area);
    return found == areas.end() ? areas.emplace_back(AreaResult{.area = id}) : *found;
}

/// Plain mean of what is there; empty without anything.
std::optional<double> plainMean(const std::vector<double>& values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

std::vector<AreaResult> areasOf(const std::vector<QuestionResult>& questions)
{
    std::vector<AreaResult> areas;
    std::map<AreaId, std::vector<double>> values;
    for (const QuestionResult& each : questions) {
        AreaResult& area = areaOf(areas, each.question.area);
        ++(each.isScored() ? area.asked : area.context);
        if (each.value)
            values[area.area].push_back(*each.value);
    }
    for (AreaResult& area : areas) {
        area.answered = int(values[area.area].size());
        area.mean = plainMean(values[area.area]);
    }
    return areas;
}

std::vector<std::size_t> gapsOf(const std::vector<QuestionResult>& questions)
{
    std::vector<std::size_t> gaps;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (questions[i].value && *questions[i].value < kFullScore)
            gaps.push_back(i);
    std::ranges::stable_sort(gaps, {}, [&](std::size_t i) { return *questions[i].value; });
    return gaps;
}

} // namespace

bool RoundResults::hasAnswers() const
{
    return std::ranges::any_of(
        questions, [](const QuestionResult& each) { return each.counts.given() > 0 || each.agreed; });
}

RoundResults resultsOf(const RoundSheet& whole, Reading reading)
{
    const RoundSheet sheet = withoutHidden(whole);
    RoundResults results{.round = sheet.round, .reading = reading};
    auto counts = countAnswers(sheet);
    for (const RoundQuestion& question : askedQuestions(sheet)) {
        QuestionResult result = resultOf(question, counts[question.id], sheet.round);
        readAgreed(result, sheet.agreed);
        result.value = valueOf(result, reading);
        results.questions.push_back(std::move(result));
    }
    results.areas = areasOf(results.questions);
    std::vector<double> means;
    for (const AreaResult& area : results.areas)
        if (area.mean)
            means.push_back(*area.mean);
    results.total = plainMean(means);
    results.gaps = gapsOf(results.questions);
    return results;
}

} // namespace cxw::core
