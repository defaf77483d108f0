#include "core/diagnostic/vote.h"
#include "core/diagnostic/vote_counts.h"
#include "support/qt_strings.h"

using namespace cxw::core;

TEST_CASE("every answer is found again by its code")
{
    for (const Answer answer : {Answer::One, Answer::Two, Answer::Three, Answer::Yes, Answer::No,
                                Answer::NotApplicable, Answer::DontKnow})
        CHECK(answerFrom(codeOf(answer)) == answer);
    CHECK_FALSE(answerFrom(u"4").has_value());
    CHECK_FALSE(answerFrom(u"").has_value());
}

TEST_CASE("only one to three are scores")
{
    CHECK(scoreOf(Answer::Three) == 3);
    CHECK_FALSE(scoreOf(Answer::Yes).has_value());
    CHECK_FALSE(scoreOf(Answer::NotApplicable).has_value());
}

TEST_CASE("an answer fits its kind of question")
{
    CHECK(fits(Answer::Two, QuestionKind::Scale));
    CHECK(fits(Answer::Two, QuestionKind::Conditional));
    CHECK_FALSE(fits(Answer::Two, QuestionKind::Context));
    CHECK(fits(Answer::Yes, QuestionKind::Context));
    CHECK_FALSE(fits(Answer::No, QuestionKind::Scale));
    CHECK(fits(Answer::DontKnow, QuestionKind::Context));
}

TEST_CASE("every answer is counted once")
{
    VoteCounts counts;
    for (const Answer answer : {Answer::One, Answer::Two, Answer::Three, Answer::Yes, Answer::No,
                                Answer::NotApplicable, Answer::DontKnow})
        counts.add(answer);
    CHECK(counts.valid() == 3);
    CHECK(counts.given() == 7);
}
