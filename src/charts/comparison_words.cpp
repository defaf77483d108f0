#include "charts/comparison_words.h"

#include "charts/words.h"

#include <algorithm>

namespace cxw::charts {
namespace {

constexpr double kSmallestShare = 0.001;

QString shareText(double share, const Words& words)
{
    if (share < kSmallestShare)
        return words.translate("cxw::charts::Comparison", "p < %1", "a test; %1 the smallest share said")
            .arg(words.numbers().decimal(kSmallestShare, 3));
    return words.translate("cxw::charts::Comparison", "p = %1", "a test; %1 its share")
        .arg(words.numbers().decimal(share, 3));
}

QString nameOf(const core::AreaId& area, const std::vector<NamedArea>& areas)
{
    const auto found =
        std::ranges::find_if(areas, [&](const NamedArea& each) { return each.result.area == area; });
    return found == areas.end() ? area.text() : found->name;
}

QString meanText(const std::optional<double>& mean, const Words& words)
{
    return mean ? words.numbers().decimal(*mean, 2) : QString(kNoFigure);
}

QString scoreText(double value, core::Reading reading, const Words& words)
{
    return words.numbers().decimal(value, reading == core::Reading::Agreed ? 0 : 2);
}

QString modeName(core::AskingMode mode, const Words& words)
{
    switch (mode) {
    case core::AskingMode::Blind: return words.translate("cxw::charts::Comparison", "blind", "asking mode");
    case core::AskingMode::Context:
        return words.translate("cxw::charts::Comparison", "with context", "asking mode");
    case core::AskingMode::Shown:
        return words.translate("cxw::charts::Comparison", "last round shown", "asking mode");
    }
    return {};
}

/// Areas whose mean moved one way from the first point to the last.
QStringList movedAreas(const std::vector<core::TrendPoint>& points, const std::vector<NamedArea>& areas,
                       bool up)
{
    QStringList moved;
    for (const NamedArea& each : areas) {
        const auto first = points.front().meanOf(each.result.area);
        const auto last = points.back().meanOf(each.result.area);
        if (first && last && (up ? *last > *first : *last < *first))
            moved.append(each.name);
    }
    return moved;
}

/// As a column between the earlier and the later round.
void insertThenScores(ChartTable& table, const core::RoundComparison& comparison, const Words& words)
{
    constexpr qsizetype kColumn = 3;
    table.headers.insert(
        kColumn,
        words.translate("cxw::charts::Comparison", "Round %1, seen now", "column: then-scores")
            .arg(words.numbers().integer(comparison.from.round.number)));
    table.isNumber.insert(table.isNumber.begin() + kColumn, true);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& then = comparison.questions[i].then;
        table.rows[i].insert(kColumn, then ? words.numbers().integer(*then) : QString());
    }
}

} // namespace

QString changeText(double change, core::Reading reading, const Words& words)
{
    return words.numbers().change(change, reading == core::Reading::Agreed ? 0 : 2);
}

QString verdictText(const core::PairedChange& change, const Words& words)
{
    const core::NumberFormat& numbers = words.numbers();
    const QString up = numbers.integer(change.rose);
    const QString down = numbers.integer(change.fell);
    const QString same = numbers.integer(change.same);
    if (!change.p)
        return words
            .translate("cxw::charts::Comparison", "%1 up, %2 down, %3 same: too few changes for a test",
                       "numbers of questions")
            .arg(up, down, same);
    if (change.isClear())
        return words
            .translate("cxw::charts::Comparison", "%1 up, %2 down, %3 same: %4, a clear change",
                       "numbers of questions; %4 is p = 0.035")
            .arg(up, down, same, shareText(*change.p, words));
    return words
        .translate("cxw::charts::Comparison", "%1 up, %2 down, %3 same: %4, no clear change",
                   "numbers of questions; %4 is p = 0.344")
        .arg(up, down, same, shareText(*change.p, words));
}

QString shiftText(const core::ResponseShift& shift, const Words& words)
{
    const core::NumberFormat& numbers = words.numbers();
    return words
        .translate("cxw::charts::Comparison",
                   "Knowing what we know now: observed %1, adjusted %2, shift %3 (%n question(s))",
                   "then-scores: change as measured, change from what the earlier round should have scored, "
                   "and how far the yardstick moved",
                   shift.n)
        .arg(numbers.change(shift.observed, 2), numbers.change(shift.adjusted, 2),
             numbers.change(shift.shift, 2));
}

QString whyText(const core::NotComparable& question, const core::RoundComparison& comparison,
                const Words& words)
{
    const QString later = words.numbers().integer(comparison.to.round.number);
    switch (question.why) {
    case core::WhyNotComparable::New:
        return words.translate("cxw::charts::Comparison", "new in round %1", "why not comparable").arg(later);
    case core::WhyNotComparable::Reworded:
        return words.translate("cxw::charts::Comparison", "reworded in round %1", "why not comparable")
            .arg(later);
    case core::WhyNotComparable::YesNo:
        return words.translate("cxw::charts::Comparison", "yes/no, not scored", "why not comparable");
    case core::WhyNotComparable::TooFew:
        return words.translate("cxw::charts::Comparison", "too few answers", "why not comparable");
    case core::WhyNotComparable::Dropped: break;
    }
    if (question.reason.isEmpty())
        return words.translate("cxw::charts::Comparison", "not asked in round %1", "why not comparable")
            .arg(later);
    return words.translate("cxw::charts::Comparison", "dropped: %1", "why not comparable; %1 the reason")
        .arg(question.reason);
}

QString arrowsSentence(const core::RoundComparison& comparison, const Words& words)
{
    if (!comparison.matched)
        return words.translate("cxw::charts::Comparison",
                               "No question was asked in the same words in both rounds.",
                               "under the arrows of a comparison");
    const core::PairedChange& all = *comparison.matched;
    QStringList said{words
                         .translate("cxw::charts::Comparison", "%1 of %n question(s) rose, %2 fell.",
                                    "under the arrows of a comparison; %n matched questions", all.all())
                         .arg(words.numbers().integer(all.rose), words.numbers().integer(all.fell))};
    if (comparison.actedOn)
        said.append(words
                        .translate("cxw::charts::Comparison", "Of the %n acted on, %1 rose and %2 fell.",
                                   "under the arrows of a comparison; %n questions",
                                   comparison.actedOn->all())
                        .arg(words.numbers().integer(comparison.actedOn->rose),
                             words.numbers().integer(comparison.actedOn->fell)));
    if (comparison.thenScore)
        said.append(words
                        .translate("cxw::charts::Comparison",
                                   "Hollow diamond: what round %1 should have been, as seen now.",
                                   "under the arrows of a comparison; explains a mark")
                        .arg(words.numbers().integer(comparison.from.round.number)));
    return said.join(QLatin1Char(' '));
}

QStringList cautions(const core::RoundComparison& comparison, const Words& words)
{
    QStringList said;
    const core::Round& from = comparison.from.round;
    const core::Round& to = comparison.to.round;
    if (comparison.isOtherMode())
        said.append(
            words
                .translate("cxw::charts::Comparison",
                           "Asked differently: %1 in round %2, %3 in round %4. Part of the change may "
                           "come from that.",
                           "warning; %1 and %3 asking modes")
                .arg(modeName(from.mode, words), words.numbers().integer(from.number),
                     modeName(to.mode, words), words.numbers().integer(to.number)));
    if (comparison.isOtherGroup())
        said.append(
            words
                .translate("cxw::charts::Comparison",
                           "Another group: %1 asked in round %2, %3 in round %4. Part of the change may come "
                           "from that.",
                           "warning; %1 and %3 numbers of people")
                .arg(words.numbers().integer(from.invited), words.numbers().integer(from.number),
                     words.numbers().integer(to.invited), words.numbers().integer(to.number)));
    return said;
}

QString trendSentence(const std::vector<core::TrendPoint>& points, const std::vector<NamedArea>& areas,
                      const Words& words)
{
    if (points.size() < 2)
        return words.translate("cxw::charts::Comparison", "A second round makes the trend.",
                               "under the trend of the area means");
    const QString first = words.numbers().integer(points.front().round.number);
    const QString last = words.numbers().integer(points.back().round.number);
    const QStringList up = movedAreas(points, areas, true);
    const QStringList down = movedAreas(points, areas, false);
    if (up.size() == qsizetype(areas.size()) && up.size() > 1)
        return words
            .translate("cxw::charts::Comparison", "Every area is higher in round %1 than in round %2.",
                       "under the trend")
            .arg(last, first);
    if (!up.isEmpty() && !down.isEmpty())
        return words
            .translate("cxw::charts::Comparison", "Higher in round %1 than in round %2: %3. Lower: %4.",
                       "under the trend; %3 and %4 lists of areas")
            .arg(last, first, words.list(up), words.list(down));
    if (!up.isEmpty())
        return words
            .translate("cxw::charts::Comparison", "Higher in round %1 than in round %2: %3.",
                       "under the trend; %3 a list of areas")
            .arg(last, first, words.list(up));
    if (!down.isEmpty())
        return words
            .translate("cxw::charts::Comparison", "Lower in round %1 than in round %2: %3.",
                       "under the trend; %3 a list of areas")
            .arg(last, first, words.list(down));
    return words
        .translate("cxw::charts::Comparison", "No area differs between round %1 and round %2.",
                   "under the trend")
        .arg(first, last);
}

ChartTable comparisonTable(const core::RoundComparison& comparison, const core::WordingTable& wordings,
                           const std::vector<NamedArea>& areas, const Words& words)
{
    const core::Reading reading = comparison.to.reading;
    const auto round = [&](int number) {
        return words.translate("cxw::charts::Comparison", "Round %1", "column of a comparison")
            .arg(words.numbers().integer(number));
    };
    ChartTable table;
    table.caption = words.translate("cxw::charts::Comparison", "Change of every matched question", "caption");
    table.headers = {words.translate("cxw::charts::Comparison", "Question", "column"),
                     words.translate("cxw::charts::Comparison", "Area", "column"),
                     round(comparison.from.round.number),
                     round(comparison.to.round.number),
                     words.translate("cxw::charts::Comparison", "Change", "column"),
                     words.translate("cxw::charts::Comparison", "Acted on", "column")};
    table.isNumber = {false, false, true, true, true, false};
    for (const core::QuestionChange& each : comparison.questions)
        table.rows.push_back(
            {labelOf(each.question, wordings), nameOf(each.question.area, areas),
             scoreText(each.from, reading, words), scoreText(each.to, reading, words),
             changeText(each.change(), reading, words),
             each.actedOn ? words.translate("cxw::charts::Comparison", "yes", "acted on") : QString()});
    if (comparison.thenScore)
        insertThenScores(table, comparison, words);
    return table;
}

ChartTable trendTable(const std::vector<core::TrendPoint>& points, const std::vector<NamedArea>& areas,
                      const Words& words)
{
    ChartTable table;
    table.caption = words.translate("cxw::charts::Comparison", "Area means of every round", "caption");
    table.headers = {words.translate("cxw::charts::Comparison", "Round", "column")};
    table.isNumber = {false};
    for (const NamedArea& each : areas) {
        table.headers.append(each.name);
        table.isNumber.push_back(true);
    }
    table.headers.append(words.translate("cxw::charts::Comparison", "Total", "column"));
    table.isNumber.push_back(true);
    for (const core::TrendPoint& point : points) {
        QStringList row{
            words.translate("cxw::charts::Comparison", "%1, %2", "number of a round, its date")
                .arg(words.numbers().integer(point.round.number), words.numbers().date(point.round.date))};
        for (const NamedArea& each : areas)
            row.append(meanText(point.meanOf(each.result.area), words));
        row.append(meanText(point.total, words));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace cxw::charts
