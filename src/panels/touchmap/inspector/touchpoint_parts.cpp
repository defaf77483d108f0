#include "panels/touchmap/inspector/touchpoint_parts.h"

namespace cxw::panels {

using core::TouchpointField;

std::optional<int>* scoreIn(core::Touchpoint& touchpoint, TouchpointField field)
{
    switch (field) {
    case TouchpointField::Satisfaction: return &touchpoint.satisfaction;
    case TouchpointField::TargetSatisfaction: return &touchpoint.targetSatisfaction;
    case TouchpointField::ImportanceCustomer: return &touchpoint.importanceCustomer;
    case TouchpointField::ImportanceUs: return &touchpoint.importanceUs;
    default: return nullptr;
    }
}

core::NotedMark* markIn(core::Touchpoint& touchpoint, TouchpointField field)
{
    switch (field) {
    case TouchpointField::MomentOfTruth: return &touchpoint.momentOfTruth;
    case TouchpointField::PainPoint: return &touchpoint.painPoint;
    case TouchpointField::BestPractice: return &touchpoint.bestPractice;
    default: return nullptr;
    }
}

QString* textIn(core::Touchpoint& touchpoint, TouchpointField field)
{
    if (core::NotedMark* mark = markIn(touchpoint, field))
        return &mark->note;
    switch (field) {
    case TouchpointField::Activity: return &touchpoint.activity;
    case TouchpointField::Feeling: return &touchpoint.feeling.word;
    case TouchpointField::Note: return &touchpoint.note;
    default: return nullptr;
    }
}

std::set<core::PersonId>& peopleIn(core::Duties& duties, Duty duty)
{
    return duty == Duty::Responsible ? duties.responsible
        : duty == Duty::Consulted    ? duties.consulted
                                     : duties.informed;
}

TouchpointField fieldOf(Duty duty)
{
    return duty == Duty::Responsible ? TouchpointField::Responsible
        : duty == Duty::Consulted    ? TouchpointField::Consulted
                                     : TouchpointField::Informed;
}

} // namespace cxw::panels
