#include "core/touchmap/sample_map.h"

#include "core/sparse_position.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"

namespace cxw::core {
namespace {

template <class Found>
std::optional<Found> sampleIdIn(const std::map<QString, Found>& ids, const QString& key)
{
    const auto found = ids.find(key);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

NotedMark noteMark(const LocalText& note, Language language)
{
    const QString words = in(note, language);
    return {!words.isEmpty(), words};
}

Touchpoint touchpointOf(const SampleTouchpoint& sample, const SampleMapPlace& place,
                        const std::map<QString, PersonaId>& personas)
{
    Touchpoint touchpoint{.id = place.ids.next<TouchpointId>(),
                          .title = in(sample.title, place.language),
                          .channel = sampleIdIn(place.channels, sample.channel),
                          .duties = {.accountable = sampleIdIn(place.people, sample.owner)},
                          .feeling = {sample.emotion, {}},
                          .satisfaction = sample.satisfaction,
                          .importanceCustomer = sample.importanceCustomer,
                          .importanceUs = sample.importanceUs,
                          .momentOfTruth = noteMark(sample.momentOfTruth, place.language),
                          .painPoint = noteMark(sample.painPoint, place.language),
                          .bestPractice = noteMark(sample.bestPractice, place.language),
                          .listeningPost = sample.listeningPost,
                          .responseMinutes = sample.responseMinutes,
                          .weeklyContacts = sample.weeklyContacts,
                          .evidence = sample.evidence,
                          .questions = sample.questions};
    if (sample.confirmedDaysBefore)
        touchpoint.confirmedOn = place.clock.today().addDays(-*sample.confirmedDaysBefore);
    for (const SampleFeeling& each : sample.feelings)
        touchpoint.feelings[personas.at(each.persona)] = {each.emotion, in(each.word, place.language)};
    return touchpoint;
}

std::map<QString, PersonaId> writePersonas(const SampleMap& sample, MapId map, const SampleMapPlace& place)
{
    std::map<QString, PersonaId> personas;
    for (const SamplePersona& each : sample.personas) {
        const Persona persona{.id = place.ids.next<PersonaId>(),
                              .map = map,
                              .name = in(each.name, place.language),
                              .description = in(each.description, place.language),
                              .position = kPositionStep * qint64(personas.size() + 1)};
        place.work.maps().save(persona);
        personas[each.key] = persona.id;
    }
    return personas;
}

struct WrittenMap
{
    MapId id;
    std::map<QString, TouchpointId> touchpoints; ///< by key
};

/// `today` is what a map of the future starts from.
WrittenMap writeMap(const SampleMap& sample, const SampleMapPlace& place, const WrittenMap* today)
{
    MapRepository& maps = place.work.maps();
    const TouchpointMap map{.id = place.ids.next<MapId>(),
                            .name = in(sample.name, place.language),
                            .state = today ? MapState::Future : MapState::Current,
                            .counterpart = today ? std::optional(today->id) : std::nullopt,
                            .position = today ? 2 * kPositionStep : kPositionStep,
                            .createdAt = place.clock.now()};
    maps.save(map);
    const auto personas = writePersonas(sample, map.id, place);
    WrittenMap written{map.id, {}};
    for (qint64 position = 0; const SampleStage& each : sample.stages) {
        const Stage stage{.id = place.ids.next<StageId>(),
                          .map = map.id,
                          .name = in(each.name, place.language),
                          .goal = in(each.goal, place.language),
                          .position = position += kPositionStep};
        maps.save(stage);
        for (qint64 within = 0; const SampleTouchpoint& one : each.touchpoints) {
            Touchpoint touchpoint = touchpointOf(one, place, personas);
            touchpoint.stage = stage.id;
            touchpoint.position = within += kPositionStep;
            if (today) {
                touchpoint.counterpart = sampleIdIn(today->touchpoints, one.key);
                touchpoint.confirmedOn = {}; // nobody has seen it
            }
            maps.save(touchpoint);
            written.touchpoints[one.key] = touchpoint.id;
        }
    }
    return written;
}

} // namespace

std::map<QString, TouchpointId> writeSampleMaps(const SampleMap& today, const SampleMap& future,
                                                const SampleMapPlace& place)
{
    WrittenMap written = writeMap(today, place, nullptr);
    writeMap(future, place, &written);
    return std::move(written.touchpoints);
}

} // namespace cxw::core
