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

constexpr std::array kQuestionKinds{
    Code{core::QuestionKind::Scale, QLatin1String("scale")},
    Code{core::QuestionKind::Context, QLatin1String("context")},
    Code{core::QuestionKind::Conditional, QLatin1String("conditional")},
};

constexpr std::array kRoundStates{
    Code{core::RoundState::Draft, QLatin1String("draft")},
    Code{core::RoundState::Voting, QLatin1String("voting")},
    Code{core::RoundState::Revealed, QLatin1String("revealed")},
    Code{core::RoundState::Closed, QLatin1String("closed")},
};

constexpr std::array kAskingModes{
    Code{core::AskingMode::Blind, QLatin1String("blind")},
    Code{core::AskingMode::Context, QLatin1String("context")},
    Code{core::AskingMode::Shown, QLatin1String("shown")},
};

constexpr std::array kVotingForms{
    Code{core::VotingForm::SinglePerson, QLatin1String("single")},
    Code{core::VotingForm::Counts, QLatin1String("counts")},
    Code{core::VotingForm::Seats, QLatin1String("seats")},
};

constexpr std::array kEntityKinds{
    Code{core::EntityKind::Workspace, QLatin1String("workspace")},
    Code{core::EntityKind::Person, QLatin1String("person")},
    Code{core::EntityKind::Question, QLatin1String("question")},
    Code{core::EntityKind::Round, QLatin1String("round")},
    Code{core::EntityKind::RoundQuestion, QLatin1String("round_question")},
    Code{core::EntityKind::Seat, QLatin1String("seat")},
    Code{core::EntityKind::Vote, QLatin1String("vote")},
    Code{core::EntityKind::Agreed, QLatin1String("agreed")},
    Code{core::EntityKind::Draft, QLatin1String("draft")},
    Code{core::EntityKind::Setting, QLatin1String("setting")},
};

constexpr std::array kEditActs{
    Code{core::EditAct::Added, QLatin1String("added")},
    Code{core::EditAct::Changed, QLatin1String("changed")},
    Code{core::EditAct::Removed, QLatin1String("removed")},
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

QString codeOf(core::QuestionKind kind)
{
    return textIn(kQuestionKinds, kind);
}

QString codeOf(core::RoundState state)
{
    return textIn(kRoundStates, state);
}

QString codeOf(core::AskingMode mode)
{
    return textIn(kAskingModes, mode);
}

QString codeOf(core::VotingForm form)
{
    return textIn(kVotingForms, form);
}

QString codeOf(core::EntityKind kind)
{
    return textIn(kEntityKinds, kind);
}

QString codeOf(core::EditAct act)
{
    return textIn(kEditActs, act);
}

std::optional<core::QuestionKind> questionKindFrom(QStringView code)
{
    return valueIn(kQuestionKinds, code);
}

std::optional<core::RoundState> roundStateFrom(QStringView code)
{
    return valueIn(kRoundStates, code);
}

std::optional<core::AskingMode> askingModeFrom(QStringView code)
{
    return valueIn(kAskingModes, code);
}

std::optional<core::VotingForm> votingFormFrom(QStringView code)
{
    return valueIn(kVotingForms, code);
}

std::optional<core::EntityKind> entityKindFrom(QStringView code)
{
    return valueIn(kEntityKinds, code);
}

} // namespace cxw::storage
