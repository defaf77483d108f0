#include "exchange/complaint_parts_json.h"

#include <limits>

namespace cxw::exchange {
namespace {

core::StepRecord stepRecordFrom(const JsonPlace& place)
{
    place.expectKeys({"state", "at", "line"});
    return {.state = place.at("state").choice(core::stepStateFrom, "done, not_applicable"),
            .at = place.at("at").instant(),
            .line = place.at("line").text()};
}

} // namespace

std::optional<core::Instant> instantOrNullAt(const JsonPlace& place)
{
    return place.isNull() ? std::nullopt : std::optional(place.instant());
}

std::optional<bool> truthOrNullAt(const JsonPlace& place)
{
    return place.isNull() ? std::nullopt : std::optional(place.truth());
}

std::optional<core::Money> moneyOrNullAt(const JsonPlace& place)
{
    if (place.isNull())
        return std::nullopt;
    place.expectKeys({"minorUnits", "currency"});
    using Limits = std::numeric_limits<qint64>;
    return core::Money{place.at("minorUnits").integer(Limits::min(), Limits::max()),
                       place.at("currency").text()};
}

core::StepRecords stepsAt(const JsonPlace& place)
{
    place.expectKeys({"respond", "empathize", "seek", "open", "listen", "verify", "eliminate", "document"});
    core::StepRecords steps;
    for (const core::ResolveStep step : core::kResolveSteps)
        if (const JsonPlace each = place.at(codeOf(step)); !each.isNull())
            steps[std::size_t(step)] = stepRecordFrom(each);
    return steps;
}

std::vector<std::pair<QString, QString>> extrasAt(const JsonPlace& place)
{
    std::vector<std::pair<QString, QString>> extras;
    for (const JsonPlace& each : place.items()) {
        each.expectKeys({"name", "text"});
        extras.emplace_back(each.at("name").text(), each.at("text").text());
    }
    return extras;
}

std::vector<core::PolicyCitation> citationsAt(const JsonPlace& place)
{
    std::vector<core::PolicyCitation> citations;
    for (const JsonPlace& each : place.items()) {
        each.expectKeys({"phrase", "at"});
        citations.push_back({each.at("phrase").text(), each.at("at").instant()});
    }
    return citations;
}

} // namespace cxw::exchange
