// The figures to learn from, on the file and on the memory alike: each leads to the complaints behind it.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/calendar/work_calendar.h"
#include "core/complaint/learning/learning_figures.h"
#include "core/complaint/learning/learning_rows.h"

using namespace cxw::core;
using namespace support;

namespace {

const QTimeZone kZone("Europe/Bucharest");

LearningQuestion question()
{
    return {.now = at(40), .schedule = scheduleOf(standardCalendar(kZone))};
}

void addComplaints(UnitOfWork& work)
{
    RandomComplaints random(2026);
    addLists(work);
    for (int id = 1; id <= 300; ++id)
        work.complaints().save(random.next(id));
}

/// A filter, the figures over it, and how many complaints stand behind each.
class Behind final
{
public:
    Behind(const UnitOfWork& work, const ComplaintFilter& filter)
        : m_work(work)
        , m_rows(filter, question().now)
        , figures(learningFigures(work, filter, question()))
    {
    }

    void checkAll() const
    {
        checkStates();
        checkTimes();
        checkTarget(figures.firstResponseTarget, ComplaintTime::FirstResponse);
        checkTarget(figures.resolutionTarget, ComplaintTime::Resolved);
        checkGroups();
        checkDefection();
        checkSteps();
        for (const WeekCount& each : figures.weeks.weeks)
            CHECK(count(m_rows.inWeek(each.monday, kZone)) == each.count);
    }

private:
    [[nodiscard]] qint64 count(const ComplaintFilter& filter) const
    {
        return m_work.complaints().count(filter);
    }

    void checkStates() const
    {
        CHECK(count(m_rows.open()) == figures.open);
        CHECK(count(m_rows.withStatus(ComplaintStatus::Withdrawn)) == figures.withdrawn);
        CHECK(count(m_rows.reopened()) == figures.reopening.reopened);
        CHECK(count(m_rows.goodwill()) == figures.goodwillCredits);
    }

    void checkTimes() const
    {
        CHECK(count(m_rows.with(ComplaintTime::FirstResponse)) == figures.firstResponse.all.count);
        CHECK(count(m_rows.with(ComplaintTime::Resolved)) == figures.resolved.all.count);
        CHECK(count(m_rows.with(ComplaintTime::Closed)) == figures.closed.all.count);
        CHECK(count(m_rows.closedWithoutAgreement()) == figures.closedWithoutAgreement.all.count);
    }

    void checkTarget(const TargetFigures& target, ComplaintTime time) const
    {
        for (const ChannelTarget& each : target.channels) {
            const auto rows = [&](TargetState state) {
                return count(m_rows.target(each.channel, time, state));
            };
            CHECK(rows(TargetState::Met) == each.counts.met);
            CHECK(rows(TargetState::Missed) == each.counts.late + each.counts.overdue);
            CHECK(rows(TargetState::NotDue) == each.counts.notDue);
        }
    }

    void checkGroups() const
    {
        for (const GroupFigures& each : figures.channels)
            CHECK(count(m_rows.inChannel(each.id)) == each.count);
        for (const GroupFigures& each : figures.categories)
            CHECK(count(m_rows.inCategory(each.id)) == each.count);
        for (const GroupFigures& each : figures.causes)
            CHECK(count(m_rows.inCause(each.id)) == each.count);
    }

    void checkDefection() const
    {
        CHECK(count(m_rows.left()) == figures.defection.left);
        for (const ReasonShare& each : figures.defection.reasons)
            CHECK(count(m_rows.leftFor(each.reason)) == each.count);
        CHECK(count(m_rows.leftFor(DefectionReason::Unknown))
              == figures.defection.left - figures.defection.known);
    }

    void checkSteps() const
    {
        for (const ResolveStep step : kResolveSteps) {
            const StepFigures& each = figures.steps.at(std::size_t(step));
            CHECK(count(m_rows.step(step, StepState::Done)) == each.done);
            CHECK(count(m_rows.step(step, StepState::NotApplicable)) == each.notApplicable);
            CHECK(count(m_rows.step(step, {})) == figures.settledForSteps - each.done - each.notApplicable);
        }
    }

    const UnitOfWork& m_work;
    LearningRows m_rows;

public:
    const LearningFigures figures;
};

std::vector<ComplaintFilter> filters()
{
    return {{},
            {.text = QStringLiteral("re")},
            {.channel = ChannelId(81)},
            {.category = CategoryId(91)},
            {.category = CategoryId(93)},
            {.receivedFrom = at(4), .receivedBefore = at(25)},
            {.unsettled = true}};
}

} // namespace

TEMPLATE_TEST_CASE("every figure leads to as many complaints as it counts", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addComplaints));
    REQUIRE(workspace.read([](const UnitOfWork& work) {
        for (const ComplaintFilter& each : filters()) {
            const Behind behind(work, each);
            REQUIRE(behind.figures.count > 0);
            behind.checkAll();
        }
        return 0;
    }));
}

TEST_CASE("figures are the same from the file and from the memory")
{
    InMemory memory;
    OnFile file;
    REQUIRE(memory.write(addComplaints));
    REQUIRE(file.write(addComplaints));
    for (const ComplaintFilter& each : filters()) {
        const auto figures = [&](const UnitOfWork& work) {
            LearningFigures found = learningFigures(work, each, question());
            for (auto* groups : {&found.channels, &found.categories, &found.causes})
                std::ranges::sort(*groups, {}, &GroupFigures::id);
            return found;
        };
        const LearningFigures fromMemory = *memory.read(figures);
        LearningFigures fromFile = *file.read(figures);
        CHECK(fromFile.resolved.all.mean == Approx(fromMemory.resolved.all.mean.value_or(0)));
        // Means are sums in another order.
        for (auto times : {&LearningFigures::age, &LearningFigures::firstResponse, &LearningFigures::resolved,
                           &LearningFigures::closedWithoutAgreement, &LearningFigures::closed}) {
            (fromFile.*times).all.mean = (fromMemory.*times).all.mean;
            (fromFile.*times).working.mean = (fromMemory.*times).working.mean;
        }
        CHECK(fromFile == fromMemory);
    }
}

TEST_CASE("a store whose figures are stopped says that they were cancelled")
{
    OnFile file;
    REQUIRE(file.write(addComplaints));
    std::stop_source source;
    source.request_stop();
    const auto outcome = file.read([token = source.get_token()](const UnitOfWork& work) {
        return learningFigures(work, {}, question(), token);
    });
    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(file.read([](const UnitOfWork& work) { return work.complaints().count({}); }) == 300);
}
