#include "core/touchmap/touchpoint_field.h"

namespace cxw::core {

std::set<TouchpointField> fieldsThatDiffer(const Touchpoint& one, const Touchpoint& other)
{
    using enum TouchpointField;
    std::set<TouchpointField> differing;
    const auto compare = [&](TouchpointField field, const auto& left, const auto& right) {
        if (!(left == right))
            differing.insert(field);
    };
    const auto compareAll = [&](const auto&... each) {
        (compare(each.first, each.second(one), each.second(other)), ...);
    };
    const auto by = [](TouchpointField field, auto member) {
        return std::pair(
            field, [member](const Touchpoint& each) -> const auto& { return each.*member; });
    };
    const auto byDuty = [](TouchpointField field, auto member) {
        return std::pair(
            field, [member](const Touchpoint& each) -> const auto& { return each.duties.*member; });
    };
    compareAll(by(Title, &Touchpoint::title), by(Activity, &Touchpoint::activity),
               by(Stage, &Touchpoint::stage), by(Position, &Touchpoint::position),
               by(Channel, &Touchpoint::channel), by(Kind, &Touchpoint::kind),
               by(Visibility, &Touchpoint::visibility));
    compareAll(byDuty(Accountable, &Duties::accountable), byDuty(Responsible, &Duties::responsible),
               byDuty(Consulted, &Duties::consulted), byDuty(Informed, &Duties::informed));
    compareAll(
        by(Feeling, &Touchpoint::feeling), by(PersonaFeelings, &Touchpoint::feelings),
        by(Satisfaction, &Touchpoint::satisfaction), by(TargetSatisfaction, &Touchpoint::targetSatisfaction),
        by(ImportanceCustomer, &Touchpoint::importanceCustomer), by(ImportanceUs, &Touchpoint::importanceUs));
    compareAll(by(MomentOfTruth, &Touchpoint::momentOfTruth), by(PainPoint, &Touchpoint::painPoint),
               by(BestPractice, &Touchpoint::bestPractice), by(ListeningPost, &Touchpoint::listeningPost),
               by(ResponseMinutes, &Touchpoint::responseMinutes),
               by(WeeklyContacts, &Touchpoint::weeklyContacts), by(Evidence, &Touchpoint::evidence),
               by(ConfirmedOn, &Touchpoint::confirmedOn));
    compareAll(by(Note, &Touchpoint::note), by(LaneTexts, &Touchpoint::laneTexts),
               by(Questions, &Touchpoint::questions), by(Counterpart, &Touchpoint::counterpart));
    return differing;
}

} // namespace cxw::core
