#include "core/diagnostic/codes.h"

#include <algorithm>
#include <array>

namespace cxw::core {
namespace {

template <class Choice> struct Code
{
    Choice choice;
    QLatin1String text;
};

constexpr std::array kKinds{
    Code<QuestionKind>{QuestionKind::Scale, QLatin1String("scale")},
    Code<QuestionKind>{QuestionKind::Context, QLatin1String("context")},
    Code<QuestionKind>{QuestionKind::Conditional, QLatin1String("conditional")},
};
constexpr std::array kStates{
    Code<RoundState>{RoundState::Draft, QLatin1String("draft")},
    Code<RoundState>{RoundState::Voting, QLatin1String("voting")},
    Code<RoundState>{RoundState::Revealed, QLatin1String("revealed")},
    Code<RoundState>{RoundState::Closed, QLatin1String("closed")},
};
constexpr std::array kModes{
    Code<AskingMode>{AskingMode::Blind, QLatin1String("blind")},
    Code<AskingMode>{AskingMode::Context, QLatin1String("context")},
    Code<AskingMode>{AskingMode::Shown, QLatin1String("shown")},
};
constexpr std::array kForms{
    Code<VotingForm>{VotingForm::SinglePerson, QLatin1String("single")},
    Code<VotingForm>{VotingForm::Counts, QLatin1String("counts")},
    Code<VotingForm>{VotingForm::Seats, QLatin1String("seats")},
};
constexpr std::array kFlags{
    Code<AgreementFlag>{AgreementFlag::Split, QLatin1String("split")},
    Code<AgreementFlag>{AgreementFlag::Mixed, QLatin1String("mixed")},
    Code<AgreementFlag>{AgreementFlag::Agreed, QLatin1String("agreed")},
};

template <class Choice, std::size_t size>
QString textOf(const std::array<Code<Choice>, size>& codes, Choice choice)
{
    return std::ranges::find(codes, choice, &Code<Choice>::choice)->text;
}

template <class Choice, std::size_t size>
std::optional<Choice> choiceFrom(const std::array<Code<Choice>, size>& codes, QStringView text)
{
    const auto found =
        std::ranges::find_if(codes, [&](const Code<Choice>& each) { return each.text == text; });
    return found == codes.end() ? std::nullopt : std::optional(found->choice);
}

} // namespace

QString codeOf(QuestionKind kind)
{
    return textOf(kKinds, kind);
}

QString codeOf(RoundState state)
{
    return textOf(kStates, state);
}

QString codeOf(AskingMode mode)
{
    return textOf(kModes, mode);
}

QString codeOf(VotingForm form)
{
    return textOf(kForms, form);
}

QString codeOf(AgreementFlag flag)
{
    return textOf(kFlags, flag);
}

std::optional<QuestionKind> questionKindFrom(QStringView code)
{
    return choiceFrom(kKinds, code);
}

std::optional<RoundState> roundStateFrom(QStringView code)
{
    return choiceFrom(kStates, code);
}

std::optional<AskingMode> askingModeFrom(QStringView code)
{
    return choiceFrom(kModes, code);
}

std::optional<VotingForm> votingFormFrom(QStringView code)
{
    return choiceFrom(kForms, code);
}

} // namespace cxw::core
