#include "core/diagnostic/codes.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

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

} // namespace

QString codeOf(QuestionKind kind)
{
    return wordIn(kKinds, kind);
}

QString codeOf(RoundState state)
{
    return wordIn(kStates, state);
}

QString codeOf(AskingMode mode)
{
    return wordIn(kModes, mode);
}

QString codeOf(VotingForm form)
{
    return wordIn(kForms, form);
}

QString codeOf(AgreementFlag flag)
{
    return wordIn(kFlags, flag);
}

std::optional<QuestionKind> questionKindFrom(QStringView code)
{
    return choiceIn(kKinds, code);
}

std::optional<RoundState> roundStateFrom(QStringView code)
{
    return choiceIn(kStates, code);
}

std::optional<AskingMode> askingModeFrom(QStringView code)
{
    return choiceIn(kModes, code);
}

std::optional<VotingForm> votingFormFrom(QStringView code)
{
    return choiceIn(kForms, code);
}

} // namespace cxw::core
