#pragma once

#include "core/clock.h"
#include "core/id_source.h"
#include "core/local_text.h"
#include "core/touchmap/touchpoint_map.h"

#include <vector>

namespace cxw::core {

class UnitOfWork;

struct SamplePersona
{
    QString key;
    LocalText name;
    LocalText description;
};

/// How a persona feels that feels otherwise than the others.
struct SampleFeeling
{
    QString persona; ///< key
    int emotion = 0; ///< -2 to 2
    LocalText word;  ///< may be empty
};

/// A mark is set where its note has words.
struct SampleTouchpoint
{
    QString key;
    LocalText title;
    QString channel; ///< key; empty for none
    QString owner;   ///< name of a person; empty for nobody
    int emotion = 0; ///< -2 to 2
    std::vector<SampleFeeling> feelings;
    int satisfaction = 3; ///< 1 to 5, as the two below
    int importanceCustomer = 3;
    int importanceUs = 3;
    int weeklyContacts = 0;
    LocalText momentOfTruth;
    LocalText painPoint;
    LocalText bestPractice;
    bool listeningPost = false;
    std::optional<int> responseMinutes;
    std::optional<int> confirmedDaysBefore; ///< today; empty: never
    TouchpointEvidence evidence = TouchpointEvidence::Assumed;
    std::set<QuestionId> questions;
};

struct SampleStage
{
    LocalText name;
    LocalText goal;
    std::vector<SampleTouchpoint> touchpoints;
};

/// The journey of the sample company's customers, today or in the future; data, read from the resources.
struct SampleMap
{
    LocalText name;
    std::vector<SamplePersona> personas;
    std::vector<SampleStage> stages;
};

/// What a sample map needs of the workspace it is written into.
struct SampleMapPlace
{
    UnitOfWork& work;
    Language language;
    const Clock& clock;
    IdSource& ids;
    const std::map<QString, ChannelId>& channels; ///< by key
    const std::map<QString, PersonId>& people;    ///< by name
};

/// Writes the map of today and that of the future, in which a touchpoint with the key of one of today is what
/// becomes of it. Says which touchpoint of today each key became. Storage thread.
std::map<QString, TouchpointId> writeSampleMaps(const SampleMap& today, const SampleMap& future,
                                                const SampleMapPlace& place);

} // namespace cxw::core
