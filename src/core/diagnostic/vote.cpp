#include "core/diagnostic/vote.h"

#include <algorithm>
#include <array>

namespace cxw::core {
namespace {

struct AnswerCode
{
    Answer answer;
    QLatin1String code;
};

constexpr std::array kCodes{
    AnswerCode{Answer::One, QLatin1String("1")},       AnswerCode{Answer::Two, QLatin1String("2")},
    AnswerCode{Answer::Three, QLatin1String("3")},     AnswerCode{Answer::Yes, QLatin1String("yes")},
    AnswerCode{Answer::No, QLatin1String("no")},       AnswerCode{Answer::NotApplicable, QLatin1String("na")},
    AnswerCode{Answer::DontKnow, QLatin1String("dk")},
};

} // namespace

QString codeOf(Answer answer)
{
    return std::ranges::find(kCodes, answer, &AnswerCode::answer)->code;
}

std::optional<Answer> answerFrom(QStringView code)
{
    const auto found =
        std::ranges::find_if(kCodes, [&](const AnswerCode& each) { return each.code == code; });
    return found == kCodes.end() ? std::nullopt : std::optional(found->answer);
}

std::optional<int> scoreOf(Answer answer)
{
    switch (answer) {
    case Answer::One: return 1;
    case Answer::Two: return 2;
    case Answer::Three: return 3;
    default: return std::nullopt;
    }
}

bool fits(Answer answer, QuestionKind kind)
{
    if (answer == Answer::NotApplicable || answer == Answer::DontKnow)
        return true;
    return scoreOf(answer).has_value() != (kind == QuestionKind::Context);
}

} // namespace cxw::core
