#include "exchange/workspace_decisions_json.h"

#include "core/workspace/complaints_copy.h"
#include "exchange/json/json_sentences.h"
#include "exchange/json/json_values.h"

#include <algorithm>
#include <limits>

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 kEveryDay = 127;
constexpr qint64 kMinutesOfDay = 1440;
constexpr qint64 kMostPercent = 100;

Json holidayRow(const std::pair<const QDate, QString>& holiday)
{
    return {{"date", jsonString(holiday.first.toString(Qt::ISODate))}, {"name", jsonString(holiday.second)}};
}

Json calendarJson(const core::WorkCalendar& calendar)
{
    return {{"name", jsonString(calendar.name)},
            {"timeZone", jsonString(QString::fromUtf8(calendar.zone.id()))},
            {"workingDays", calendar.workingDays},
            {"startsAtMinute", calendar.startsAtMinute},
            {"endsAtMinute", calendar.endsAtMinute},
            {"holidays", listOf(calendar.holidays, holidayRow)}};
}

Json filterJson(const core::SavedFilter& filter)
{
    Json row = Json::object();
    for (const auto& [name, word] : core::wordsOf(filter))
        row[name.toStdString()] = jsonString(word);
    return row;
}

Json assumptionsJson(const core::LearningAssumptions& assumptions)
{
    return {{"currency", jsonString(assumptions.currency)},
            {"leftOverService", valueOrNull(assumptions.leftOverService)},
            {"secondContact", valueOrNull(assumptions.secondContact)},
            {"goodwillCredit", valueOrNull(assumptions.goodwillCredit)},
            {"targetPercent", assumptions.targetPercent}};
}

core::WorkCalendar calendarAt(const JsonPlace& place)
{
    place.expectKeys({"name", "timeZone", "workingDays", "startsAtMinute", "endsAtMinute", "holidays"});
    core::WorkCalendar calendar{.name = place.at("name").text(),
                                .zone = QTimeZone(place.at("timeZone").text().toUtf8()),
                                .workingDays = int(place.at("workingDays").integer(0, kEveryDay)),
                                .startsAtMinute = int(place.at("startsAtMinute").integer(0, kMinutesOfDay))};
    if (!calendar.zone.isValid())
        place.at("timeZone").refuse(JsonSentences::noTimeZone(place.at("timeZone").path()));
    calendar.endsAtMinute = int(place.at("endsAtMinute").integer(calendar.startsAtMinute, kMinutesOfDay));
    for (const JsonPlace& each : place.at("holidays").items()) {
        each.expectKeys({"date", "name"});
        if (!calendar.holidays.try_emplace(each.at("date").date(), each.at("name").text()).second)
            each.at("date").refuseRepeated();
    }
    return calendar;
}

core::SavedFilter filterAt(const JsonPlace& place)
{
    (void)place.at("name").filledText();
    core::FilterWords words;
    for (const QString& key : place.keys())
        words.emplace_back(key, place.at(key).text());
    const core::SavedFilter filter = core::savedFilterFrom(words);
    const core::FilterWords understood = core::wordsOf(filter);
    for (const auto& each : words)
        if (std::ranges::find(understood, each) == understood.end())
            place.at(each.first).refuse(JsonSentences::noCondition(place.at(each.first).path()));
    return filter;
}

std::optional<qint64> amountAt(const JsonPlace& place)
{
    return place.isNull() ? std::nullopt
                          : std::optional(place.integer(0, std::numeric_limits<qint64>::max()));
}

core::LearningAssumptions assumptionsAt(const JsonPlace& place)
{
    place.expectKeys({"currency", "leftOverService", "secondContact", "goodwillCredit", "targetPercent"});
    return {.currency = place.at("currency").text(),
            .leftOverService = amountAt(place.at("leftOverService")),
            .secondContact = amountAt(place.at("secondContact")),
            .goodwillCredit = amountAt(place.at("goodwillCredit")),
            .targetPercent = int(place.at("targetPercent").integer(0, kMostPercent))};
}

} // namespace

void addDecisions(nlohmann::ordered_json& file, const core::WorkspaceCopy& copy)
{
    file["calendar"] = copy.calendar ? calendarJson(*copy.calendar) : Json();
    file["savedFilters"] = listOf(copy.savedFilters, filterJson);
    file["assumptions"] = assumptionsJson(copy.assumptions);
    file["retentionMonths"] = copy.retentionMonths;
}

void readDecisions(const JsonPlace& file, core::WorkspaceCopy& copy)
{
    if (const auto calendar = file.find("calendar"); calendar && !calendar->isNull())
        copy.calendar = calendarAt(*calendar);
    if (const auto filters = file.find("savedFilters"))
        for (const JsonPlace& each : filters->items()) {
            copy.savedFilters.push_back(filterAt(each));
            if (!core::isKnown(copy.savedFilters.back(), copy))
                each.refuseUnknown();
        }
    if (const auto assumptions = file.find("assumptions"))
        copy.assumptions = assumptionsAt(*assumptions);
    if (const auto months = file.find("retentionMonths"))
        copy.retentionMonths = int(months->integer(1, core::kMostRetentionMonths));
}

} // namespace cxw::exchange
