#include "core/complaint/saved_filter.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"

using namespace cxw::core;

TEST_CASE("every part of a saved filter comes back from its text, and what is none of ours is left out")
{
    const SavedFilter full{
        .name = QStringLiteral("„Alles“ \"x\" & ё"),
        .scope = {.shelf = Shelf::DueToday,
                  .choice = {.parts = {.status = ComplaintStatus::WaitingForUs,
                                       .isPublic = true,
                                       .severity = 4,
                                       .agent = PersonId(9'007'199'254'740'993),
                                       .customer = CustomerId(-2),
                                       .channel = ChannelId(3),
                                       .category = CategoryId(4),
                                       .cause = CauseId(6),
                                       .tag = TagId(7),
                                       .withoutChannel = true,
                                       .withoutCategory = true,
                                       .withoutCause = true,
                                       .has = ComplaintTime::Resolved,
                                       .outcome = Outcome::Goodwill,
                                       .defection = Defection::Saved,
                                       .defectionReason = DefectionReason::Other,
                                       .reopened = true,
                                       .step = StepCondition{ResolveStep::Verify, StepState::NotApplicable},
                                       .promise = PromiseCondition{.state = PromiseState::Broken},
                                       .target = TargetCondition{.time = ComplaintTime::Resolved,
                                                                 .state = TargetState::NotDue}},
                             .period = ReceivedPeriod::FromTo,
                             .from = QDate(2026, 1, 1),
                             .to = QDate(2026, 1, 31)},
                  .text = QStringLiteral("50 % [] {}")}};
    const std::vector<SavedFilter> both{full, {.name = QStringLiteral("Plain"), .scope = {}}};
    CHECK(savedFiltersFrom(savedFiltersText(both)) == both);
    for (const char* odd : {"", "null", "[1, \"x\", {}]", "{\"name\": \"x\"}", "[{"})
        CHECK(savedFiltersFrom(QString::fromUtf8(odd)).empty());
    const auto mended = savedFiltersFrom(QStringLiteral(
        R"([{"name": "x", "shelf": "none", "severity": 9, "status": "odd", "channel": "y"}])"));
    REQUIRE(mended.size() == 1u);
    CHECK(mended[0].scope == ListScope{.shelf = Shelf::All});
}

TEST_CASE("a saved filter keeps a byte order mark in front of its words")
{
    const QString marked = QChar(QChar::ByteOrderMark) + QStringLiteral("Bills");
    const std::vector<SavedFilter> one{{.name = marked, .scope = {.text = marked}}};
    CHECK(savedFiltersFrom(savedFiltersText(one)) == one);
}

TEST_CASE("conditions that make no sense are left out")
{
    const auto read = savedFiltersFrom(QStringLiteral(
        R"([{"name": "x", "goal": "closed:met", "step": "respond", "promise": "late", "has": "", "reason": 1}])"));
    REQUIRE(read.size() == 1u);
    CHECK(read[0].scope.choice == FilterChoice());
    const auto notDone = savedFiltersFrom(QStringLiteral(R"([{"name": "x", "step": "listen:not_done"}])"));
    REQUIRE(notDone.size() == 1u);
    CHECK(notDone[0].scope.choice.parts.step == StepCondition{ResolveStep::Listen, {}});
}

TEST_CASE("a filter saved by an earlier version, with numbers and truths, is read")
{
    const auto read = savedFiltersFrom(QStringLiteral(R"([{"name": "x", "severity": 3, "public": true}])"));
    REQUIRE(read.size() == 1u);
    CHECK(read[0].scope.choice.parts == ComplaintFilter{.isPublic = true, .severity = 3});
}

TEST_CASE("a workspace keeps its saved filters in their order")
{
    support::FakeUnitOfWork work;
    CHECK(loadSavedFilters(work).empty());
    const std::vector<SavedFilter> two{{.name = QStringLiteral("Zoo"), .scope = {.shelf = Shelf::Mine}},
                                       {.name = QStringLiteral("Ana"), .scope = {.shelf = Shelf::All}}};
    saveSavedFilters(work, two);
    CHECK(loadSavedFilters(work) == two);
}
