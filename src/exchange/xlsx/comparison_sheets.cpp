#include "exchange/xlsx/comparison_sheets.h"

#include "charts/comparison_words.h"
#include "exchange/xlsx/sheet_words.h"

namespace cxw::exchange {
namespace {

using core::PairedChange;
using core::RoundComparison;

/// What every sheet is made from.
struct Source
{
    const core::ComparisonDocument& document;
    const RoundComparison& comparison;
    const core::QuestionBank& bank;
    const charts::Words& words;

    [[nodiscard]] core::Language language() const { return document.to.language; }
    [[nodiscard]] SheetColumn from() const { return {roundText(comparison.from.round.number, words)}; }
    [[nodiscard]] SheetColumn to() const { return {roundText(comparison.to.round.number, words)}; }
    [[nodiscard]] SheetColumn change() const
    {
        return {words.translate("cxw::charts::Comparison", "Change", "column"), Digits::Signed};
    }
};

QString yesIf(bool claim, const charts::Words& words)
{
    return claim ? words.translate("cxw::charts::Comparison", "yes", "acted on") : QString();
}

std::vector<SheetColumn> pairedColumns(const charts::Words& words)
{
    return {
        {words.translate("cxw::exchange::Sheets", "Matched questions", "column: a number")},
        {words.translate("cxw::exchange::Sheets", "Up", "column: number of questions")},
        {words.translate("cxw::exchange::Sheets", "Down", "column: number of questions")},
        {words.translate("cxw::exchange::Sheets", "Same", "column: number of questions")},
        {words.translate("cxw::exchange::Sheets", "Matched change", "column"), Digits::Signed},
        {words.translate("cxw::exchange::Sheets", "p", "column: share of the exact test"), Digits::Three},
        {words.translate("cxw::exchange::Sheets", "At least (95 %, indicative)",
                         "column: lower end of the interval of the change"),
         Digits::Signed},
        {words.translate("cxw::exchange::Sheets", "At most (95 %, indicative)",
                         "column: upper end of the interval of the change"),
         Digits::Signed},
    };
}

/// Below six changes the test and its interval stay empty; a verdict beside them says so.
SheetRow pairedCells(const std::optional<PairedChange>& change)
{
    if (!change)
        return {0, Cell(), Cell(), Cell(), Cell(), Cell(), Cell(), Cell()};
    SheetRow row{change->all(), change->rose, change->fell, change->same, change->mean, cellOf(change->p)};
    append(row,
           change->interval ? SheetRow{change->interval->low, change->interval->high}
                            : SheetRow{Cell(), Cell()});
    return row;
}

QString verdictOn(const std::optional<PairedChange>& change, const charts::Words& words)
{
    return change ? charts::verdictText(*change, words) : QString();
}

Sheet questionSheet(const Source& source)
{
    const charts::Words& words = source.words;
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Questions", "name of a sheet"),
                .columns = questionColumns(words)};
    append(sheet.columns,
           {source.from(),
            source.to(),
            source.change(),
            {words.translate("cxw::charts::Comparison", "Acted on", "column")}});
    for (const core::QuestionChange& each : source.comparison.questions) {
        SheetRow row = questionCells(each.question, source.document.to, source.bank);
        append(row, {each.from, each.to, each.change(), yesIf(each.actedOn, words)});
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Sheet otherSheet(const Source& source)
{
    const charts::Words& words = source.words;
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Not comparable", "name of a sheet"),
                .columns = questionColumns(words)};
    sheet.columns.push_back({words.translate("cxw::exchange::Sheets", "Why", "column")});
    for (const core::NotComparable& each : source.comparison.notComparable) {
        const auto& document =
            each.why == core::WhyNotComparable::Dropped ? source.document.from : source.document.to;
        SheetRow row = questionCells(each.question, document, source.bank);
        append(row, {charts::whyText(each, source.comparison, words)});
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

Cell difference(const std::optional<double>& from, const std::optional<double>& to)
{
    return from && to ? Cell(*to - *from) : Cell();
}

/// As the later round calls it, else the earlier one, whose own area may be gone.
QString nameOfArea(const core::AreaId& area, const Source& source)
{
    const core::RoundDocument& later = source.document.to;
    return (later.own.findArea(area) ? later : source.document.from).areaName(area, source.bank);
}

Sheet areaSheet(const Source& source)
{
    const charts::Words& words = source.words;
    const RoundComparison& comparison = source.comparison;
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Areas", "name of a sheet"),
                .columns = {{words.translate("cxw::charts::ChartTable", "Area", "column")},
                            source.from(),
                            source.to(),
                            source.change()}};
    append(sheet.columns, pairedColumns(words));
    append(sheet.columns,
           {{words.translate("cxw::exchange::Sheets", "More than chance",
                             "column: yes where the test still counts among those of all areas")}});
    const auto add = [&](const QString& name, const std::optional<double>& from,
                         const std::optional<double>& to, const std::optional<PairedChange>& matched,
                         bool isClear) {
        SheetRow row{name, cellOf(from), cellOf(to), difference(from, to)};
        append(row, pairedCells(matched));
        append(row, {yesIf(isClear, words)});
        sheet.rows.push_back(std::move(row));
    };
    for (const core::AreaChange& each : comparison.areas)
        add(nameOfArea(each.area, source), each.from, each.to, each.matched, each.isDiscovery);
    add(totalText(words), comparison.from.total, comparison.to.total, comparison.matched,
        comparison.matched && comparison.matched->isClear());
    return sheet;
}

Sheet summarySheet(const Source& source)
{
    const charts::Words& words = source.words;
    const RoundComparison& comparison = source.comparison;
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Summary", "name of a sheet"),
                .columns = {{words.translate("cxw::exchange::Sheets", "What", "column: which questions")}}};
    append(sheet.columns, pairedColumns(words));
    append(sheet.columns,
           {{words.translate("cxw::exchange::Sheets", "Change of the total", "column"), Digits::Signed},
            {words.translate("cxw::exchange::Sheets", "Composition",
                             "column: what the changed set adds to the change of the total"),
             Digits::Signed},
            {words.translate("cxw::exchange::Sheets", "Verdict", "column: what the test says")}});
    const auto add = [&](const QString& name, const std::optional<PairedChange>& change, const Cell& total,
                         const Cell& composition) {
        SheetRow row{name};
        append(row, pairedCells(change));
        append(row, {total, composition, verdictOn(change, words)});
        sheet.rows.push_back(std::move(row));
    };
    add(words.translate("cxw::exchange::Sheets", "All matched questions", "row"), comparison.matched,
        cellOf(comparison.totalChange), cellOf(comparison.composition));
    add(words.translate("cxw::exchange::Sheets", "Acted on", "row: questions with a finished action"),
        comparison.actedOn, Cell(), Cell());
    add(words.translate("cxw::exchange::Sheets", "The others", "row: questions without a finished action"),
        comparison.others, Cell(), Cell());
    return sheet;
}

Sheet aboutSheet(const Source& source)
{
    const charts::Words& words = source.words;
    const core::Round& from = source.comparison.from.round;
    const core::Round& to = source.comparison.to.round;
    const core::RoundDocument& later = source.document.to;
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "About", "name of a sheet"),
                .columns = {{words.translate("cxw::exchange::Sheets", "Fact", "column: name of a fact")},
                            {words.translate("cxw::exchange::Sheets", "Earlier round", "column")},
                            {words.translate("cxw::exchange::Sheets", "Later round", "column")}}};
    const QString reading = readingText(source.comparison.to.reading, words);
    const QString language = nativeNameOf(source.language());
    sheet.rows = {
        {words.translate("cxw::exchange::Sheets", "Organisation", "fact"), later.workspace.name,
         later.workspace.name},
        {words.translate("cxw::exchange::RoundReport", "Round", "fact"), from.number, to.number},
        {words.translate("cxw::exchange::RoundReport", "Date", "fact"), cellOf(from.date), cellOf(to.date)},
        {words.translate("cxw::exchange::Sheets", "People asked", "fact: a number"), from.invited,
         to.invited},
        {words.translate("cxw::exchange::Sheets", "Read on", "fact: votes or agreed scores"), reading,
         reading},
        {words.translate("cxw::exchange::Sheets", "Language", "fact: of the file"), language, language}};
    for (const QString& caution : charts::cautions(source.comparison, words))
        sheet.rows.push_back(
            {words.translate("cxw::exchange::Sheets", "Mind", "fact: a warning about the figures"), Cell(),
             caution});
    return sheet;
}

} // namespace

Workbook comparisonWorkbookOf(const core::ComparisonDocument& document, const core::QuestionBank& bank,
                              core::Reading reading, const charts::Words& words)
{
    const Source source{document, document.comparison(reading), bank, words};
    return {.title = words
                         .translate("cxw::exchange::Sheets", "Round %1 against round %2",
                                    "title of a comparison; numbers of the later and the earlier round")
                         .arg(words.numbers().integer(source.comparison.to.round.number),
                              words.numbers().integer(source.comparison.from.round.number)),
            .date = document.to.sheet.round.date,
            .sheets = {questionSheet(source), otherSheet(source), areaSheet(source), summarySheet(source),
                       aboutSheet(source)}};
}

} // namespace cxw::exchange
