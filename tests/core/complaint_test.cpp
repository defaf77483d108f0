#include "support/qt_strings.h"

#include "core/complaint/complaint.h"
#include "core/complaint/complaint_story.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

Instant at(int hour)
{
    return Instant(std::chrono::hours(hour));
}

Complaint complete()
{
    Complaint complaint{.customer = CustomerId(1),
                        .channel = ChannelId(2),
                        .category = CategoryId(3),
                        .severity = 2,
                        .verified = Verified::Yes,
                        .status = ComplaintStatus::Resolved};
    for (auto& step : complaint.steps)
        step = StepRecord{};
    return complaint;
}

} // namespace

TEST_CASE("a complete record lacks nothing, and what is taken away is missing")
{
    CHECK(missingIn(complete()).empty());
    Complaint complaint = complete();
    complaint.customer.reset();
    complaint.category.reset();
    CHECK(missingIn(complaint) == std::vector{MissingPart::Customer, MissingPart::Category});
}

TEST_CASE("agreement and steps are asked for once nobody waits any more")
{
    Complaint complaint = complete();
    complaint.verified = Verified::NotAsked;
    complaint.steps[3].reset();
    complaint.status = ComplaintStatus::Open;
    CHECK(missingIn(complaint).empty());
    complaint.status = ComplaintStatus::Resolved;
    CHECK(missingIn(complaint) == std::vector{MissingPart::Verified, MissingPart::Steps});
    complaint.steps[3] = StepRecord{.state = StepState::NotApplicable, .at = {}, .line = {}};
    CHECK(missingIn(complaint) == std::vector{MissingPart::Verified});
    complaint.status = ComplaintStatus::Duplicate;
    complaint.customer.reset();
    CHECK(missingIn(complaint).empty());
}

TEST_CASE("the next promise is the earliest that is due and not known to be kept or broken")
{
    Complaint complaint;
    CHECK_FALSE(nextPromiseDue(complaint));
    complaint.promises = {{.id = PromiseId(1), .text = {}, .due = at(9)},
                          {.id = PromiseId(2), .text = {}, .due = at(5)},
                          {.id = PromiseId(3), .text = {}, .due = at(1), .by = {}, .kept = true},
                          {.id = PromiseId(4), .text = {}, .due = at(2), .by = {}, .kept = false},
                          {.id = PromiseId(5), .text = {}}};
    CHECK(nextPromiseDue(complaint) == at(5));
}

TEST_CASE("marks say which steps are done and which do not apply")
{
    StepRecords steps;
    steps[0] = StepRecord{};
    steps[7] = StepRecord{.state = StepState::NotApplicable, .at = {}, .line = {}};
    const StepMarks marks = marksOf(steps);
    CHECK(marks == StepMarks{.done = 1, .notApplicable = 128});
    CHECK(marks.isDone(ResolveStep::Respond));
    CHECK_FALSE(marks.isDone(ResolveStep::Document));
    CHECK(marks.doesNotApply(ResolveStep::Document));
}

TEST_CASE("every word of a choice leads back to the choice")
{
    for (const ResolveStep step : kResolveSteps)
        CHECK(resolveStepFrom(codeOf(step)) == step);
    for (int i = 0; i <= int(ComplaintStatus::Duplicate); ++i)
        CHECK(complaintStatusFrom(codeOf(ComplaintStatus(i))) == ComplaintStatus(i));
    CHECK_FALSE(complaintStatusFrom(QStringLiteral("Open")));
}

TEST_CASE("the summary is the first sentence, the description the whole where that says more")
{
    const auto story = [](const char* text) { return storyOf(QString::fromUtf8(text)); };
    CHECK(story("Late again") == ComplaintStory{QStringLiteral("Late again"), {}});
    CHECK(story("  Late again.  ").summary == QStringLiteral("Late again."));
    const ComplaintStory two = story("Second letter today, now €118. She has no call back.");
    CHECK(two.summary == QString::fromUtf8("Second letter today, now €118"));
    CHECK(two.description == QString::fromUtf8("Second letter today, now €118. She has no call back."));
    CHECK(story("Why? Nobody says.").summary == QStringLiteral("Why?"));
    CHECK(story("Sube la cuota. ¿Por qué?").summary == QString::fromUtf8("Sube la cuota"));
    CHECK(story("Zu spät. „Bald“, hieß es.").summary == QString::fromUtf8("Zu spät"));
    CHECK(story("approx. 3 kg missing").summary == QStringLiteral("approx. 3 kg missing"));
    CHECK(story("Head\nand body").summary == QStringLiteral("Head"));
    CHECK(story("Head\nand body").description == QStringLiteral("Head\nand body"));
    CHECK(story("").summary.isEmpty());
}

TEST_CASE("a long first sentence is cut at a word")
{
    const QString words = QStringLiteral("word ").repeated(60);
    const ComplaintStory story = storyOf(words);
    CHECK(story.summary.size() <= kLongestSummary);
    CHECK(story.summary.endsWith(QString::fromUtf8("word…")));
    CHECK(story.description == words.trimmed());
    CHECK(storyOf(QStringLiteral("x").repeated(500)).summary.size() == kLongestSummary);
}

TEST_CASE("a status sets the clocks that it means")
{
    Complaint complaint;
    setStatus(complaint, ComplaintStatus::Resolved, at(5));
    CHECK(complaint.resolvedAt == at(5));
    CHECK(complaint.closedAt == at(5));
    setStatus(complaint, ComplaintStatus::Withdrawn, at(6));
    CHECK_FALSE(complaint.resolvedAt);
    CHECK(complaint.closedAt == at(6));
    CHECK(complaint.timesReopened == 0);
    setStatus(complaint, ComplaintStatus::WaitingForUs, at(7));
    CHECK_FALSE(complaint.closedAt);
    CHECK(complaint.timesReopened == 1);
}

TEST_CASE("a list leaves out what every reference of our own begins with")
{
    CHECK(shortReference(complaintReference(2026, 42)) == QStringLiteral("2026-00042"));
    CHECK(shortReference(QStringLiteral("ABC-1")) == QStringLiteral("ABC-1"));
}

TEST_CASE("the next step is the nearest one without a mark, from the last on to the first")
{
    using enum ResolveStep;
    StepRecords steps;
    CHECK(nextOpenStep(steps, Respond) == Empathize);
    CHECK(nextOpenStep(steps, Document) == Respond);
    steps[std::size_t(Empathize)] = StepRecord{};
    steps[std::size_t(Seek)] = StepRecord{.state = StepState::NotApplicable};
    CHECK(nextOpenStep(steps, Respond) == Open);
    steps.fill(StepRecord{});
    CHECK_FALSE(nextOpenStep(steps, Respond));
    steps[std::size_t(Listen)].reset();
    CHECK(nextOpenStep(steps, Listen) == Listen);
}
