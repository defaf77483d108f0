#pragma once

#include "core/touchmap/touchpoint.h"

namespace cxw::core {

/// What is said of a touchpoint, field by field, in the order in which forms and lists show it.
enum class TouchpointField {
    Title,
    Activity,
    Stage,
    Position, ///< its place within the stage
    Channel,
    Kind,
    Visibility,
    Accountable,
    Responsible,
    Consulted,
    Informed,
    Feeling,
    PersonaFeelings,
    Satisfaction,
    TargetSatisfaction,
    ImportanceCustomer,
    ImportanceUs,
    MomentOfTruth,
    PainPoint,
    BestPractice,
    ListeningPost,
    ResponseMinutes,
    WeeklyContacts,
    Evidence,
    ConfirmedOn,
    Note,
    LaneTexts,
    Questions,
    Counterpart,
};

/// In which fields two touchpoints differ; their ids do not count.
[[nodiscard]] std::set<TouchpointField> fieldsThatDiffer(const Touchpoint& one, const Touchpoint& other);

} // namespace cxw::core
