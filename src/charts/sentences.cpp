#include "charts/sentences.h"

#include "charts/words.h"

#include <algorithm>

namespace cxw::charts {
namespace {

/// The areas that have a mean, lowest first, and the names of those that have none.
struct Ranking
{
    std::vector<NamedArea> areas;
    QStringList leftOut;
    std::size_t lowest = 0; ///< how many share the lowest mean as printed
};

QString meanText(const NamedArea& area, const Words& words)
{
    return words.numbers().decimal(*area.result.mean, 2);
}

Ranking rankingOf(const std::vector<NamedArea>& areas, const Words& words)
{
    Ranking ranking;
    for (const NamedArea& each : areas) {
        if (each.result.mean)
            ranking.areas.push_back(each);
        else if (each.result.asked > 0)
            ranking.leftOut.append(each.name);
    }
    std::ranges::stable_sort(ranking.areas, {}, [](const NamedArea& each) { return *each.result.mean; });
    ranking.lowest = std::size_t(std::ranges::count_if(ranking.areas, [&](const NamedArea& each) {
        return meanText(each, words) == meanText(ranking.areas.front(), words);
    }));
    return ranking;
}

/// Why a round has no figures at all.
QString emptySentence(const core::RoundResults& results, const Words& words)
{
    if (!results.hasAnswers())
        return words.translate("cxw::charts::Sentences", "Nobody has answered yet.",
                               "in place of a chart's sentence");
    if (results.reading == core::Reading::Agreed)
        return words.translate("cxw::charts::Sentences", "No score has been agreed yet.",
                               "in place of a chart's sentence");
    if (std::ranges::any_of(results.questions, &core::QuestionResult::tooFew))
        return words.translate("cxw::charts::Sentences",
                               "There are too few answers for a mean; the counts stand alone.",
                               "in place of a chart's sentence");
    return words.translate("cxw::charts::Sentences", "None of the answers is a score yet.",
                           "in place of a chart's sentence; all are yes/no, not applicable or don’t know");
}

/// One area alone: there is nothing to compare it with.
QString onlyAreaSentence(const NamedArea& area, const Words& words)
{
    return words
        .translate("cxw::charts::Sentences", "%1 stands at %2, on %3 of %n question(s).",
                   "%1 area, %2 its mean, %3 questions with a value, %n questions asked", area.result.asked)
        .arg(area.name, meanText(area, words), words.numbers().integer(area.result.answered));
}

QString sharedLowestSentence(const Ranking& ranking, const Words& words)
{
    const NamedArea& lowest = ranking.areas.front();
    const NamedArea& highest = ranking.areas.back();
    if (ranking.lowest == ranking.areas.size())
        return words
            .translate("cxw::charts::Sentences", "All %n areas stand at %1.",
                       "%1 their common mean; two areas or more", int(ranking.areas.size()))
            .arg(meanText(lowest, words));
    if (ranking.lowest == 2)
        return words
            .translate("cxw::charts::Sentences", "%1 and %2 are lowest at %3; %4 is highest at %5.",
                       "%1 and %2 areas with the same mean %3, %4 another area, %5 its mean")
            .arg(lowest.name, ranking.areas[1].name, meanText(lowest, words), highest.name,
                 meanText(highest, words));
    return words
        .translate("cxw::charts::Sentences", "%n areas are lowest at %1; %2 is highest at %3.",
                   "%1 mean of three areas or more, %2 another area, %3 its mean", int(ranking.lowest))
        .arg(meanText(lowest, words), highest.name, meanText(highest, words));
}

/// The lowest against one other area.
QString lowestOfTwoSentence(const NamedArea& lowest, const NamedArea& other, const Words& words)
{
    return words
        .translate("cxw::charts::Sentences", "%1 is lowest at %2, on %3 of %n question(s); %4 stands at %5.",
                   "%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 other area, %5 "
                   "its mean",
                   lowest.result.asked)
        .arg(lowest.name, meanText(lowest, words), words.numbers().integer(lowest.result.answered),
             other.name, meanText(other, words));
}

/// The lowest against the range of the others; the usual four areas have a wording of their own.
QString lowestOfManySentence(const Ranking& ranking, const Words& words)
{
    const NamedArea& lowest = ranking.areas.front();
    const int others = int(ranking.areas.size()) - 1;
    const QString from = meanText(ranking.areas[1], words);
    const QString to = meanText(ranking.areas.back(), words);
    if (ranking.areas.size() == 4)
        return words
            .translate("cxw::charts::Sentences",
                       "%1 is lowest at %2, on %3 of %n question(s); the other three areas lie between %4 "
                       "and %5.",
                       "%1 area, %2 its mean, %3 questions with a value, %n questions asked, %4 and %5 means",
                       lowest.result.asked)
            .arg(lowest.name, meanText(lowest, words), words.numbers().integer(lowest.result.answered), from,
                 to);
    return words
        .translate("cxw::charts::Sentences", "%1 is lowest at %2; the other %n areas lie between %3 and %4.",
                   "%1 area, %2 its mean, %n two other areas or more, %3 and %4 means", others)
        .arg(lowest.name, meanText(lowest, words), from, to);
}

QString rankedSentence(const Ranking& ranking, const Words& words)
{
    if (ranking.areas.size() == 1)
        return onlyAreaSentence(ranking.areas.front(), words);
    if (ranking.lowest > 1)
        return sharedLowestSentence(ranking, words);
    if (ranking.areas.size() == 2)
        return lowestOfTwoSentence(ranking.areas[0], ranking.areas[1], words);
    if (meanText(ranking.areas[1], words) != meanText(ranking.areas.back(), words))
        return lowestOfManySentence(ranking, words);
    const int others = int(ranking.areas.size()) - 1;
    return words
        .translate("cxw::charts::Sentences", "%1 is lowest at %2; the other %n areas stand at %3.",
                   "%1 area, %2 its mean, %n two other areas or more, %3 their common mean", others)
        .arg(ranking.areas[0].name, meanText(ranking.areas[0], words), meanText(ranking.areas[1], words));
}

QString leftOutSentence(const QStringList& names, const Words& words)
{
    return words
        .translate("cxw::charts::Sentences", "Left out, because no question there has a value: %1.",
                   "%1 one area or a list of areas")
        .arg(words.list(names));
}

std::vector<const core::QuestionResult*> splitQuestions(const core::RoundResults& results)
{
    std::vector<const core::QuestionResult*> split;
    for (const core::QuestionResult& each : results.questions)
        if (each.flag == core::AgreementFlag::Split && !each.tooFew)
            split.push_back(&each);
    return split;
}

/// "4, 2, 5".
QString countsText(const core::VoteCounts& counts, const Words& words)
{
    const core::NumberFormat& numbers = words.numbers();
    return QStringLiteral("%1, %2, %3")
        .arg(numbers.integer(counts.ones), numbers.integer(counts.twos), numbers.integer(counts.threes));
}

/// How far the room agrees, where no single area is lowest.
QString splitSentence(const core::RoundResults& results, const Words& words)
{
    const auto split = splitQuestions(results);
    if (split.empty())
        return words.translate("cxw::charts::Sentences", "No question splits the room.",
                               "under the score grid");
    if (split.size() == 1)
        return words
            .translate("cxw::charts::Sentences",
                       "One question splits the room (%1): discuss it before you plan.",
                       "under the score grid; %1 its votes for 1, 2 and 3")
            .arg(countsText(split.front()->counts, words));
    return words.translate("cxw::charts::Sentences",
                           "%n question(s) split the room: discuss them before you plan.",
                           "under the score grid; two or more", int(split.size()));
}

QString lowestAndSplitSentence(const NamedArea& lowest, const core::RoundResults& results, const Words& words)
{
    const auto split = splitQuestions(results);
    const QString mean = meanText(lowest, words);
    if (split.empty())
        return words
            .translate("cxw::charts::Sentences", "%1 is lowest at %2; no question splits the room.",
                       "under the score grid; %1 area, %2 its mean")
            .arg(lowest.name, mean);
    if (split.size() == 1)
        return words
            .translate("cxw::charts::Sentences",
                       "%1 is lowest at %2; one question splits the room (%3): discuss it before you plan.",
                       "under the score grid; %1 area, %2 its mean, %3 the question's votes for 1, 2 and 3")
            .arg(lowest.name, mean, countsText(split.front()->counts, words));
    return words
        .translate("cxw::charts::Sentences",
                   "%1 is lowest at %2; %n question(s) split the room: discuss them before you plan.",
                   "under the score grid; %1 area, %2 its mean, %n two or more", int(split.size()))
        .arg(lowest.name, mean);
}

} // namespace

QString areaSentence(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                     const Words& words)
{
    const Ranking ranking = rankingOf(areas, words);
    if (ranking.areas.empty())
        return emptySentence(results, words);
    QString sentence = rankedSentence(ranking, words);
    if (ranking.leftOut.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') + leftOutSentence(ranking.leftOut, words);
}

QString gridSentence(const core::RoundResults& results, const std::vector<NamedArea>& areas,
                     const Words& words)
{
    const Ranking ranking = rankingOf(areas, words);
    if (ranking.areas.empty())
        return emptySentence(results, words);
    const bool onePerson = results.round.form == core::VotingForm::SinglePerson;
    const bool oneIsLowest = ranking.areas.size() > 1 && ranking.lowest == 1;
    if (onePerson)
        return rankedSentence(ranking, words);
    return oneIsLowest ? lowestAndSplitSentence(ranking.areas.front(), results, words)
                       : splitSentence(results, words);
}

QString gapSentence(const core::RoundResults& results, const core::WordingTable& wordings, const Words& words)
{
    if (!results.total)
        return emptySentence(results, words);
    if (results.gaps.empty())
        return words.translate("cxw::charts::Sentences", "No question lies below 3.",
                               "over the list of gaps");
    const core::QuestionResult& first = results.questions[results.gaps.front()];
    const QString label = labelOf(first.question, wordings);
    const QString value = valueText(*first.value, results, words);
    if (results.gaps.size() == 1)
        return words
            .translate("cxw::charts::Sentences", "Only “%1” lies below 3, at %2.",
                       "over the list of gaps; %1 question, %2 its value")
            .arg(label, value);
    return words
        .translate(
            "cxw::charts::Sentences", "“%1” is furthest from 3, at %2; %n question(s) lie below 3 in all.",
            "over the list of gaps; %1 question, %2 its value, %n two or more", int(results.gaps.size()))
        .arg(label, value);
}

QString valueText(double value, const core::RoundResults& results, const Words& words)
{
    const bool isAnswer =
        results.reading == core::Reading::Agreed || results.round.form == core::VotingForm::SinglePerson;
    return words.numbers().decimal(value, isAnswer ? 0 : 2);
}

} // namespace cxw::charts
