#pragma once

#include "core/complaint/complaint_list_repositories.h"
#include "core/id_source.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "support/built_map.h"

#include <algorithm>
#include <map>

namespace support {

/// A touchpoint of the map "Household electricity" as the design shows it.
struct HouseholdTouchpoint
{
    const char* title;
    const char* channel;
    const char* owner; ///< null for none
    int first = 0;     ///< feelings of the two personas
    int second = 0;
    const char* pain = nullptr;
    char mark = ' '; ///< * moment of truth, + best practice
    bool listens = false;
    const char* word = nullptr;
};

struct HouseholdStage
{
    const char* name;
    std::vector<HouseholdTouchpoint> touchpoints;
};

inline const std::vector<HouseholdStage>& householdStages()
{
    static const std::vector<HouseholdStage> stages{
        {"Compare and sign",
         {{"Tariff calculator", "Web", "Jansen", 1, 0, nullptr, '+'},
          {"Advice call", "Phone", "Petersen", 1, 1, nullptr, ' ', true},
          {"Sign online", "Web", "Jansen", 1, -1, "Two codes by post", '*'}}},
        {"Switch and start",
         {{"Switch confirmed", "E-mail", "Nowak", 0, 1},
          {"Meter reading", "Letter", "Brandt", -1, 0, "Asks too late"},
          {"Welcome call", "Phone", "Petersen", 1, 2, nullptr, '+', true, "cared for"}}},
        {"Pay and use",
         {{"Instalment letter", "Letter", "Brandt", -1, -2, "No reason given", ' ', false, "alarmed"},
          {"Customer portal", "Web", "Jansen", 1, 0, nullptr, ' ', true},
          {"Meter app", "App", "Jansen", 1, -1},
          {"Yearly bill", "Letter", "Brandt", -1, -1, "Nine pages long", '*'}}},
        {"Get help",
         {{"Outage SMS", "SMS", "Ahmadi", 1, 0, nullptr, '+'},
          {"Hotline menu", "Phone", nullptr, -2, -2, "No way to a person", '*', false, "angry"},
          {"Dispute a bill", "Phone", "Lorenz", -1, -2, "Told twice", '*', true},
          {"Dispute a bill", "E-mail", "Lorenz", 0, -1}}},
        {"Move or leave",
         {{"Report a move", "Web", "Nowak", 1, 0},
          {"Cancel contract", "Phone", "Lorenz", -1, 0, "Passed around", ' ', true}}},
    };
    return stages;
}

/// Writes the map, and whichever of its channels and people are not there yet. Personas are Lea and Jörg.
inline cxw::core::WholeMap saveHousehold(cxw::core::UnitOfWork& work, cxw::core::IdSource& ids)
{
    using namespace cxw::core;
    std::map<QString, ChannelId> channels;
    for (const Channel& each : work.channels().all())
        channels.emplace(each.name, each.id);
    std::map<QString, PersonId> people;
    for (const Person& each : work.people().all())
        people.emplace(each.name.section(QLatin1Char(' '), -1), each.id);
    const auto channelOf = [&](const char* name) {
        const auto [found, isNew] = channels.try_emplace(QString::fromUtf8(name), ids.next<ChannelId>());
        if (isNew) {
            Channel made;
            made.id = found->second;
            made.name = found->first;
            work.channels().save(made);
        }
        return found->second;
    };
    const auto personOf = [&](const char* name) {
        const auto [found, isNew] = people.try_emplace(QString::fromUtf8(name), ids.next<PersonId>());
        if (isNew)
            work.people().save({.id = found->second, .name = found->first, .role = {}, .contact = {}});
        return found->second;
    };
    MapBuilder builder;
    builder.persona("Lea, first flat").persona("Jörg, house owner");
    for (const HouseholdStage& stage : householdStages()) {
        builder.stage(stage.name);
        for (const HouseholdTouchpoint& each : stage.touchpoints) {
            builder.touchpoint(each.title);
            Touchpoint& made = builder.last();
            made.channel = channelOf(each.channel);
            if (each.owner)
                made.duties.accountable = personOf(each.owner);
            const QString word = QString::fromUtf8(each.word ? each.word : "");
            made.feelings[PersonaId(1)] = {each.first, each.first == -2 ? word : QString()};
            made.feelings[PersonaId(2)] = {each.second, each.first == -2 ? QString() : word};
            made.painPoint = {each.pain != nullptr, QString::fromUtf8(each.pain ? each.pain : "")};
            made.momentOfTruth.isSet = each.mark == '*';
            made.bestPractice.isSet = each.mark == '+';
            made.listeningPost = each.listens;
        }
    }
    const WholeMap& whole = builder.whole();
    auto& maps = work.maps();
    maps.save(whole.map);
    for (const Persona& each : whole.personas)
        maps.save(each);
    for (const Stage& each : whole.stages)
        maps.save(each);
    for (const Touchpoint& each : whole.touchpoints)
        maps.save(each);
    return whole;
}

} // namespace support
