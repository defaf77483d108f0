#include "storage/codes.h"

#include "core/code_table.h"

namespace cxw::storage {
namespace {

constexpr std::array kEntityKinds{
    core::Code<core::EntityKind>{core::EntityKind::Workspace, QLatin1String("workspace")},
    core::Code<core::EntityKind>{core::EntityKind::Person, QLatin1String("person")},
    core::Code<core::EntityKind>{core::EntityKind::Question, QLatin1String("question")},
    core::Code<core::EntityKind>{core::EntityKind::Round, QLatin1String("round")},
    core::Code<core::EntityKind>{core::EntityKind::RoundQuestion, QLatin1String("round_question")},
    core::Code<core::EntityKind>{core::EntityKind::Seat, QLatin1String("seat")},
    core::Code<core::EntityKind>{core::EntityKind::Vote, QLatin1String("vote")},
    core::Code<core::EntityKind>{core::EntityKind::Agreed, QLatin1String("agreed")},
    core::Code<core::EntityKind>{core::EntityKind::Draft, QLatin1String("draft")},
    core::Code<core::EntityKind>{core::EntityKind::Action, QLatin1String("action")},
    core::Code<core::EntityKind>{core::EntityKind::Poll, QLatin1String("poll")},
    core::Code<core::EntityKind>{core::EntityKind::Evidence, QLatin1String("evidence")},
    core::Code<core::EntityKind>{core::EntityKind::Why, QLatin1String("why")},
    core::Code<core::EntityKind>{core::EntityKind::ThenScore, QLatin1String("then_score")},
    core::Code<core::EntityKind>{core::EntityKind::Area, QLatin1String("own_area")},
    core::Code<core::EntityKind>{core::EntityKind::QuestionSet, QLatin1String("question_set")},
    core::Code<core::EntityKind>{core::EntityKind::Customer, QLatin1String("customer")},
    core::Code<core::EntityKind>{core::EntityKind::Channel, QLatin1String("channel")},
    core::Code<core::EntityKind>{core::EntityKind::Category, QLatin1String("category")},
    core::Code<core::EntityKind>{core::EntityKind::Product, QLatin1String("product")},
    core::Code<core::EntityKind>{core::EntityKind::Complaint, QLatin1String("complaint")},
    core::Code<core::EntityKind>{core::EntityKind::Cause, QLatin1String("cause")},
    core::Code<core::EntityKind>{core::EntityKind::Tag, QLatin1String("tag")},
    core::Code<core::EntityKind>{core::EntityKind::Calendar, QLatin1String("calendar")},
    core::Code<core::EntityKind>{core::EntityKind::PolicyPhrase, QLatin1String("policy_phrase")},
    core::Code<core::EntityKind>{core::EntityKind::Snippet, QLatin1String("snippet")},
    core::Code<core::EntityKind>{core::EntityKind::Map, QLatin1String("map")},
    core::Code<core::EntityKind>{core::EntityKind::Persona, QLatin1String("persona")},
    core::Code<core::EntityKind>{core::EntityKind::Stage, QLatin1String("stage")},
    core::Code<core::EntityKind>{core::EntityKind::Touchpoint, QLatin1String("touchpoint")},
    core::Code<core::EntityKind>{core::EntityKind::Lane, QLatin1String("lane")},
    core::Code<core::EntityKind>{core::EntityKind::Redesign, QLatin1String("redesign")},
    core::Code<core::EntityKind>{core::EntityKind::Setting, QLatin1String("setting")},
};

constexpr std::array kEditActs{
    core::Code<core::EditAct>{core::EditAct::Added, QLatin1String("added")},
    core::Code<core::EditAct>{core::EditAct::Changed, QLatin1String("changed")},
    core::Code<core::EditAct>{core::EditAct::Removed, QLatin1String("removed")},
};

} // namespace

QString codeOf(core::EntityKind kind)
{
    return core::wordIn(kEntityKinds, kind);
}

QString codeOf(core::EditAct act)
{
    return core::wordIn(kEditActs, act);
}

std::optional<core::EntityKind> entityKindFrom(QStringView code)
{
    return core::choiceIn(kEntityKinds, code);
}

} // namespace cxw::storage
