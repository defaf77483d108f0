#include "exchange/sample_map_reader.h"

#include "core/touchmap/redesign.h"
#include "exchange/json/json_place.h"
#include "exchange/local_text_json.h"

namespace cxw::exchange {
namespace {

constexpr qint64 kMostResponseMinutes = 100'000;
constexpr qint64 kMostContacts = 1'000'000;
constexpr qint64 kMostDaysBefore = 1'000;

core::LocalText mapTextOrNone(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found ? localTextFrom(*found) : core::LocalText{};
}

std::optional<int> mapNumberOrNone(const JsonPlace& place, const char* key, qint64 least, qint64 most)
{
    const auto found = place.find(key);
    return found ? std::optional(int(found->integer(least, most))) : std::nullopt;
}

QString knownOrNone(const JsonPlace& place, const char* key, const std::set<QString>& known)
{
    const auto found = place.find(key);
    if (found && !known.contains(found->text()))
        found->refuseUnknown();
    return found ? found->text() : QString();
}

QString newKey(const JsonPlace& place, std::set<QString>& keys)
{
    const QString key = place.filledText();
    if (!keys.insert(key).second)
        place.refuseRepeated();
    return key;
}

int score(const JsonPlace& place, const char* key)
{
    return int(place.at(key).integer(1, 5));
}

core::SampleFeeling sampleFeelingFrom(const JsonPlace& place, const std::set<QString>& personas)
{
    place.expectKeys({"persona", "emotion"}, {"word"});
    return {.persona = knownOrNone(place, "persona", personas),
            .emotion = int(place.at("emotion").integer(-2, 2)),
            .word = mapTextOrNone(place, "word")};
}

core::SampleTouchpoint sampleTouchpointFrom(const JsonPlace& place, const SampleMapNames& names,
                                            const std::set<QString>& personas, std::set<QString>& touchpoints)
{
    place.expectKeys(
        {"key", "title", "emotion", "satisfaction", "importanceCustomer", "importanceUs", "weeklyContacts"},
        {"channel", "owner", "feelings", "momentOfTruth", "painPoint", "bestPractice", "listeningPost",
         "responseMinutes", "confirmedDaysBefore", "evidence", "questions"});
    core::SampleTouchpoint touchpoint{
        .key = newKey(place.at("key"), touchpoints),
        .title = localTextFrom(place.at("title")),
        .channel = knownOrNone(place, "channel", names.channels),
        .owner = knownOrNone(place, "owner", names.people),
        .emotion = int(place.at("emotion").integer(-2, 2)),
        .satisfaction = score(place, "satisfaction"),
        .importanceCustomer = score(place, "importanceCustomer"),
        .importanceUs = score(place, "importanceUs"),
        .weeklyContacts = int(place.at("weeklyContacts").integer(0, kMostContacts)),
        .momentOfTruth = mapTextOrNone(place, "momentOfTruth"),
        .painPoint = mapTextOrNone(place, "painPoint"),
        .bestPractice = mapTextOrNone(place, "bestPractice"),
        .responseMinutes = mapNumberOrNone(place, "responseMinutes", 1, kMostResponseMinutes),
        .confirmedDaysBefore = mapNumberOrNone(place, "confirmedDaysBefore", 0, kMostDaysBefore)};
    if (const auto feelings = place.find("feelings"))
        for (const JsonPlace& each : feelings->items())
            touchpoint.feelings.push_back(sampleFeelingFrom(each, personas));
    if (const auto listens = place.find("listeningPost"))
        touchpoint.listeningPost = listens->truth();
    if (const auto evidence = place.find("evidence"))
        touchpoint.evidence = evidence->choice(core::touchpointEvidenceFrom, "assumed, partly, measured");
    if (const auto questions = place.find("questions"))
        for (const JsonPlace& each : questions->items())
            touchpoint.questions.insert(core::QuestionId(each.text()));
    return touchpoint;
}

const core::SampleTouchpoint* touchpointWith(const core::SampleMap& map, const QString& key)
{
    for (const core::SampleStage& stage : map.stages)
        for (const core::SampleTouchpoint& each : stage.touchpoints)
            if (each.key == key)
                return &each;
    return nullptr;
}

} // namespace

core::SampleMap sampleMapFrom(const JsonPlace& place, const SampleMapNames& names,
                              std::set<QString>& touchpoints)
{
    place.expectKeys({"name", "personas", "stages"});
    core::SampleMap map{.name = localTextFrom(place.at("name"))};
    std::set<QString> personas;
    for (const JsonPlace& each : place.at("personas").items()) {
        each.expectKeys({"key", "name", "description"});
        map.personas.push_back({.key = newKey(each.at("key"), personas),
                                .name = localTextFrom(each.at("name")),
                                .description = localTextFrom(each.at("description"))});
    }
    for (const JsonPlace& each : place.at("stages").items()) {
        each.expectKeys({"name", "goal", "touchpoints"});
        core::SampleStage stage{.name = localTextFrom(each.at("name")),
                                .goal = localTextFrom(each.at("goal"))};
        for (const JsonPlace& touchpoint : each.at("touchpoints").items())
            stage.touchpoints.push_back(sampleTouchpointFrom(touchpoint, names, personas, touchpoints));
        map.stages.push_back(std::move(stage));
    }
    return map;
}

core::SampleMap sampleFutureFrom(const JsonPlace& place, const core::SampleMap& today,
                                 const SampleMapNames& names)
{
    place.expectKeys({"name", "touchpoints"});
    core::SampleMap future = today;
    future.name = localTextFrom(place.at("name"));
    for (core::SampleStage& stage : future.stages)
        stage.touchpoints.clear();
    std::set<QString> personas;
    for (const core::SamplePersona& each : today.personas)
        personas.insert(each.key);
    std::set<QString> keys;
    for (const JsonPlace& each : place.at("touchpoints").items()) {
        const auto same = each.find("same");
        each.expectKeys({"stage", same ? "same" : "touchpoint"});
        const auto stage = each.at("stage").integer(1, qint64(future.stages.size()));
        auto& touchpoints = future.stages[std::size_t(stage - 1)].touchpoints;
        if (!same) {
            touchpoints.push_back(sampleTouchpointFrom(each.at("touchpoint"), names, personas, keys));
            continue;
        }
        const core::SampleTouchpoint* kept = touchpointWith(today, newKey(*same, keys));
        if (!kept)
            same->refuseUnknown();
        touchpoints.push_back(*kept);
    }
    return future;
}

core::SampleRedesign sampleRedesignFrom(const JsonPlace& place, const std::set<QString>& touchpoints)
{
    place.expectKeys({"touchpoint", "workingDay", "notes"},
                     {"finishedOn", "ideas", "proposal", "execution", "outcome"});
    core::SampleRedesign redesign{
        .touchpoint = knownOrNone(place, "touchpoint", touchpoints),
        .workingDay = int(place.at("workingDay").integer(1, kMostDaysBefore)),
        .finishedOn = mapNumberOrNone(place, "finishedOn", 1, core::kRedesignDays),
        .ideas = mapTextOrNone(place, "ideas"),
        .proposal = mapTextOrNone(place, "proposal"),
        .execution = mapTextOrNone(place, "execution"),
        .outcome = mapTextOrNone(place, "outcome"),
    };
    for (const JsonPlace& each : place.at("notes").items()) {
        each.expectKeys({"day", "text"});
        const int day = int(each.at("day").integer(1, core::kRedesignDays));
        if (!redesign.dayNotes.emplace(day, localTextFrom(each.at("text"))).second)
            each.at("day").refuseRepeated();
    }
    return redesign;
}

} // namespace cxw::exchange
