#include "storage/codes.h"

#include <algorithm>
#include <array>

namespace cxw::storage {
namespace {

template <class Enum> struct Code
{
    Enum value;
    QLatin1String text;
};

constexpr std::array kEntityKinds{
    Code<core::EntityKind>{core::EntityKind::Workspace, QLatin1String("workspace")},
    Code<core::EntityKind>{core::EntityKind::Person, QLatin1String("person")},
    Code<core::EntityKind>{core::EntityKind::Question, QLatin1String("question")},
    Code<core::EntityKind>{core::EntityKind::Round, QLatin1String("round")},
    Code<core::EntityKind>{core::EntityKind::RoundQuestion, QLatin1String("round_question")},
    Code<core::EntityKind>{core::EntityKind::Seat, QLatin1String("seat")},
    Code<core::EntityKind>{core::EntityKind::Vote, QLatin1String("vote")},
    Code<core::EntityKind>{core::EntityKind::Agreed, QLatin1String("agreed")},
    Code<core::EntityKind>{core::EntityKind::Draft, QLatin1String("draft")},
    Code<core::EntityKind>{core::EntityKind::Setting, QLatin1String("setting")},
};

constexpr std::array kEditActs{
    Code<core::EditAct>{core::EditAct::Added, QLatin1String("added")},
    Code<core::EditAct>{core::EditAct::Changed, QLatin1String("changed")},
    Code<core::EditAct>{core::EditAct::Removed, QLatin1String("removed")},
};

template <class Codes, class Enum> QString textIn(const Codes& codes, Enum value)
{
    return std::ranges::find(codes, value, &Code<Enum>::value)->text;
}

template <class Enum, std::size_t count>
std::optional<Enum> valueIn(const std::array<Code<Enum>, count>& codes, QStringView text)
{
    const auto found = std::ranges::find_if(codes, [&](const Code<Enum>& each) { return each.text == text; });
    return found == codes.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString codeOf(core::EntityKind kind)
{
    return textIn(kEntityKinds, kind);
}

QString codeOf(core::EditAct act)
{
    return textIn(kEditActs, act);
}

std::optional<core::EntityKind> entityKindFrom(QStringView code)
{
    return valueIn(kEntityKinds, code);
}

} // namespace cxw::storage
