#include "exchange/policy_phrases_file.h"
#include "exchange/sample_complaints_file.h"
#include "support/qt_strings.h"

#include "sample_file_change.h"
#include "sample_workspace.h"

#include "core/complaint/complaint_card.h"
#include "core/complaint/complaint_story.h"
#include "core/statistics/fix_check.h"

#include <QDateTime>

#include <set>

using namespace cxw;
using core::Complaint;
using core::Instant;
using support::refusalWithChange;

namespace {

core::SampleComplaints shippedComplaints()
{
    const auto company = exchange::readSampleCompany(support::shippedBank()).value();
    return exchange::readSampleComplaints(company).value();
}

/// Oldest first.
std::vector<Complaint> allOf(const support::SampleWorkspace& workspace)
{
    std::vector<Complaint> all;
    std::as_const(workspace.work).complaints().forEach({}, [&](const Complaint& each) {
        all.insert(all.begin(), each);
        return true;
    });
    return all;
}

std::vector<Complaint> written(core::Language language = core::Language::En)
{
    support::SampleWorkspace workspace;
    return allOf(workspace.withCompany(language).withComplaints(language));
}

/// When something about the complaint happened; not what is due.
std::vector<Instant> eventsOf(const Complaint& complaint)
{
    std::vector<Instant> events{complaint.receivedAt, complaint.loggedAt};
    for (const auto& at : {complaint.firstResponseAt, complaint.resolvedAt, complaint.closedAt})
        if (at)
            events.push_back(*at);
    for (const auto& step : complaint.steps)
        if (step)
            events.push_back(step->at);
    for (const core::Promise& promise : complaint.promises)
        if (promise.keptAt)
            events.push_back(*promise.keptAt);
    return events;
}

/// Everything that the workspace says of its complaints, by names instead of ids.
std::vector<core::ComplaintCard> cardsWithoutIds(const support::SampleWorkspace& workspace)
{
    const auto all = allOf(workspace);
    std::vector<core::ComplaintCard> cards;
    for (const Complaint& each : all) {
        core::ComplaintCard card = loadComplaintCard(workspace.work, each.id).value();
        Complaint& complaint = card.complaint;
        if (card.place)
            card.place = core::NamedTouchpoint{.title = card.place->title,
                                               .stageName = card.place->stageName,
                                               .mapName = card.place->mapName,
                                               .state = card.place->state};
        complaint.id = {};
        complaint.agent = {};
        complaint.customer = {};
        complaint.channel = {};
        complaint.touchpoint = {};
        complaint.category = {};
        complaint.cause = {};
        complaint.tags = {};
        for (core::Promise& promise : complaint.promises) {
            promise.id = {};
            promise.by = {};
        }
        if (each.duplicateOf) {
            const auto original = std::ranges::find(all, *each.duplicateOf, &Complaint::id);
            REQUIRE(original != all.end());
            complaint.duplicateOf = {};
            complaint.sourceReference = original->reference;
        }
        if (card.original)
            card.original->id = {};
        for (core::ComplaintLink& link : card.duplicates)
            link.id = {};
        cards.push_back(std::move(card));
    }
    return cards;
}

auto countOf(const std::vector<Complaint>& all, const std::function<bool(const Complaint&)>& is)
{
    return std::ranges::count_if(all, is);
}

} // namespace

TEST_CASE("the sample's complaints are sixty, with what they speak of")
{
    const core::SampleComplaints sample = shippedComplaints();
    CHECK(sample.complaints.size() == 60);
    CHECK(sample.channels.size() == 6);
    CHECK(sample.categories.size() == 15);
    CHECK(std::ranges::count(sample.categories, QString(), &core::SampleCategory::parent) == 4);
    CHECK(sample.customers.size() == 48);
}

TEST_CASE("the sample's causes are in use, with whys, and the fix of one has worked")
{
    support::SampleWorkspace workspace;
    workspace.withCompany().withComplaints();
    const auto all = allOf(workspace);
    const auto causes = std::as_const(workspace.work).causes().all();
    CHECK(causes.size() == 4);
    for (const core::Cause& cause : causes)
        CHECK(std::ranges::count(all, std::optional(cause.id), &Complaint::cause) >= 4);
    const core::FiveWhys& whys = causes.front().whys;
    REQUIRE(whys.whys.size() == 6);
    CHECK(numberOf(whys, whys.whys[1].id) == QStringLiteral("2a"));
    CHECK(whys.whys[3].mark == core::WhyMark::Suspected);
    CHECK(whys.whys[5].mark == core::WhyMark::Confirmed);
    const core::Cause& fixed = causes[1];
    REQUIRE(fixed.fixedOn == workspace.clock.today().addDays(-70));
    core::EventCount before{0, 0.0};
    core::EventCount after{0, 10.0};
    const Instant fix = core::instantFrom(fixed.fixedOn.startOfDay().toMSecsSinceEpoch());
    for (const Complaint& each : all)
        if (each.cause == fixed.id)
            ++(each.receivedAt < fix ? before : after).events;
    before.exposure =
        std::chrono::duration<double, std::chrono::weeks::period>(fix - all[0].receivedAt).count();
    CHECK(core::checkFix(before, after).verdict == core::FixVerdict::Fixed);
    for (const core::Tag& tag : std::as_const(workspace.work).tags().all())
        CHECK(countOf(all, [&](const Complaint& each) { return each.tags.contains(tag.id); }) >= 3);
}

TEST_CASE("every text of the sample's complaints stands in five languages")
{
    const core::SampleComplaints sample = shippedComplaints();
    const auto isWhole = [](const core::LocalText& text) {
        return text.size() == core::kLanguages.size()
            && std::ranges::none_of(text, [](const auto& each) { return each.second.isEmpty(); });
    };
    const auto isWholeOrNone = [&](const core::LocalText& text) { return text.empty() || isWhole(text); };
    for (const core::SampleComplaint& each : sample.complaints) {
        CAPTURE(each.what.at(core::Language::En).toStdString());
        CHECK(isWhole(each.what));
        CHECK(isWholeOrNone(each.done));
        CHECK(isWholeOrNone(each.proposal));
        CHECK(std::ranges::all_of(each.promises, isWhole, &core::SamplePromise::text));
        for (const auto& step : each.steps)
            CHECK((!step || isWholeOrNone(step->line)));
    }
}

TEST_CASE("the sample has complaints in every state")
{
    const std::vector<Complaint> all = written();
    REQUIRE(all.size() == 60);
    using enum core::ComplaintStatus;
    CHECK(countOf(all, [](const auto& each) { return !isSettled(each.status); }) == 17);
    CHECK(countOf(all, [](const auto& each) { return each.status == Resolved; }) == 38);
    CHECK(countOf(all, [](const auto& each) { return each.status == Duplicate; }) == 1);
    CHECK(countOf(all, [](const auto& each) { return !missingIn(each).empty(); }) == 5);
    CHECK(countOf(all, [](const auto& each) { return each.isPublic; }) == 6);
    CHECK(countOf(all, [](const auto& each) { return each.timesReopened > 0; }) == 4);
    CHECK(countOf(all, [](const auto& each) { return !each.customer; }) == 3);
    CHECK(countOf(all, [](const auto& each) { return each.policyCited; }) == 2);
    CHECK(countOf(all, [](const auto& each) { return each.status == Resolved && !each.resolvedAt; }) == 0);
}

TEST_CASE("the policies that the sample's complaints cite are watched for, in every language")
{
    const core::PolicyWatch watch(exchange::readPolicyPhrases().value());
    for (const core::Language language : core::kLanguages) {
        int marked = 0;
        int kept = 0;
        for (const Complaint& each : written(language)) {
            marked += each.policyCited && !watch.findIn(each.remedyGiven).empty() ? 1 : 0;
            for (const core::PolicyCitation& citation : each.citations)
                kept += core::hasPhrase(each.remedyGiven, citation.phrase)
                        && !watch.findIn(citation.phrase).empty()
                    ? 1
                    : 0;
        }
        INFO(core::codeOf(language).toStdString());
        CHECK(marked == 2);
        CHECK(kept == 1);
    }
}

TEST_CASE("a third of the sample's complaints are about the instalment letter")
{
    support::SampleWorkspace workspace;
    std::map<QString, int> counts;
    for (const core::ComplaintCard& card : cardsWithoutIds(workspace.withCompany().withComplaints()))
        ++counts[card.category];
    CHECK(counts[QStringLiteral("Instalment letter")] == 20);
    CHECK(counts.size() == 12); // eleven categories, and one that has none
}

TEST_CASE("the summary of a sample's complaint is a whole sentence in every language")
{
    for (const core::Language language : core::kLanguages)
        for (const Complaint& each : written(language)) {
            CAPTURE(each.summary.toStdString());
            CHECK(each.summary.size() < 110);
            CHECK(each.description.startsWith(each.summary));
        }
}

TEST_CASE("the references of the sample ascend as the complaints came in")
{
    const std::vector<Complaint> all = written();
    const auto isEarlier = [](const Complaint& left, const Complaint& right) {
        return left.receivedAt < right.receivedAt && left.reference < right.reference && left.id < right.id;
    };
    CHECK(std::ranges::adjacent_find(all, std::not_fn(isEarlier)) == all.end());
    CHECK(all.front().reference == QStringLiteral("CX-2026-00001"));
}

TEST_CASE("nothing in the sample happens before the complaint came in, or after now")
{
    const support::FixedClock clock;
    for (const Complaint& each : written()) {
        CAPTURE(each.reference.toStdString(), each.summary.toStdString());
        const std::vector<Instant> events = eventsOf(each);
        CHECK(std::ranges::min(events) == each.receivedAt);
        CHECK(std::ranges::max(events) <= clock.now());
    }
}

TEST_CASE("the sample keeps to the times of its file in the first hour of a day and of a year")
{
    support::SampleWorkspace workspace;
    workspace.clock.setToday(QDate(2027, 1, 1));
    const auto midnight = core::instantFrom(QDateTime(QDate(2027, 1, 1), QTime(0, 20)).toMSecsSinceEpoch());
    workspace.clock.advance(midnight - workspace.clock.now());
    const std::vector<Complaint> all = allOf(workspace.withCompany().withComplaints());
    CHECK(all.front().reference == QStringLiteral("CX-2026-00001"));
    CHECK(std::ranges::is_sorted(all, {}, &Complaint::reference));
    for (const Complaint& each : all) {
        const std::vector<Instant> events = eventsOf(each);
        CHECK(std::ranges::max(events) <= midnight);
        CHECK(std::ranges::count(events, midnight) == 0); // nothing had to be moved to now
    }
}

TEST_CASE("the sample's promises are kept, late, due today and due later")
{
    const support::FixedClock clock;
    const auto endOfToday = core::instantFrom(clock.today().addDays(1).startOfDay().toMSecsSinceEpoch());
    int kept = 0, broken = 0, late = 0, today = 0, later = 0;
    for (const Complaint& each : written())
        for (const core::Promise& promise : each.promises) {
            kept += promise.kept == true;
            broken += promise.kept == false;
            late += isPending(promise) && *promise.due < clock.now();
            today += isPending(promise) && *promise.due >= clock.now() && *promise.due < endOfToday;
            later += isPending(promise) && *promise.due >= endOfToday;
            CHECK(promise.keptAt.has_value() == promise.kept.value_or(false));
        }
    CHECK(kept > 15);
    CHECK(broken >= 3);
    CHECK(late >= 4);
    CHECK(today >= 3);
    CHECK(later >= 10);
}

TEST_CASE("the sample written twice at the same time says the same")
{
    support::SampleWorkspace first;
    support::SampleWorkspace second;
    CHECK(cardsWithoutIds(first.withCompany().withComplaints())
          == cardsWithoutIds(second.withCompany().withComplaints()));
}

TEST_CASE("a customer of the sample is known since the first complaint")
{
    support::SampleWorkspace workspace;
    std::set<core::CustomerId> seen;
    for (const Complaint& each : allOf(workspace.withCompany().withComplaints()))
        if (each.customer && seen.insert(*each.customer).second) {
            const auto customer = workspace.work.customers().find(*each.customer).value();
            CHECK(customer.createdAt == each.receivedAt);
            CHECK(customer.contact.startsWith(QStringLiteral("Customer ")));
        }
}

TEST_CASE("a sample's complaint that names somebody or something unknown is refused by its place")
{
    CHECK(refusalWithChange("\"agent\": \"Meike Hansen\"", "\"agent\": \"Meike\"")
              .contains(QStringLiteral("$.complaints[0].agent")));
    CHECK(refusalWithChange("\"customer\": \"Ingrid Voss\"", "\"customer\": \"Ingrid\"")
              .contains(QStringLiteral("$.complaints[0].customer")));
    CHECK(refusalWithChange("\"channel\": \"letter\",\n      \"category\"",
                            "\"channel\": \"fax\",\n      \"category\"")
              .contains(QStringLiteral("$.complaints[0].channel")));
    CHECK(refusalWithChange("\"touchpoint\": \"instalment-letter\",\n      \"cause\"",
                            "\"touchpoint\": \"fax\",\n      \"cause\"")
              .contains(QStringLiteral("$.complaints[0].touchpoint")));
    CHECK(refusalWithChange("\"owner\": \"Kai Brandt\"", "\"owner\": \"Kai\"")
              .contains(QStringLiteral("$.map.stages[0].touchpoints[0].owner")));
    CHECK(refusalWithChange("\"persona\": \"joerg\"", "\"persona\": \"jan\"")
              .contains(QStringLiteral("].feelings[0].persona")));
    CHECK(refusalWithChange("\"category\": \"instalment\"", "\"category\": \"other\"")
              .contains(QStringLiteral("$.complaints[0].category")));
    CHECK(
        refusalWithChange("\"cause\": \"menu\"", "\"cause\": \"other\"").contains(QStringLiteral("].cause")));
    CHECK(refusalWithChange("\"tags\": [\"business\"]", "\"tags\": [\"big\"]")
              .contains(QStringLiteral("].tags[0]")));
    CHECK(refusalWithChange("\"line\": \"called-back\"", "\"line\": \"nothing\"")
              .contains(QStringLiteral("$.complaints[0].steps.respond.line")));
    CHECK(refusalWithChange("\"duplicateOf\": \"stolten-instalment\"", "\"duplicateOf\": \"later\"")
              .contains(QStringLiteral("].duplicateOf")));
}

TEST_CASE("a sample's complaint with keys, times or words of no meaning is refused")
{
    CHECK(
        refusalWithChange("\"handlingMinutes\"", "\"minutes\"").contains(QStringLiteral("$.complaints[0]")));
    CHECK(refusalWithChange("\"at\": \"09:20\"", "\"at\": \"25:12\"")
              .contains(QStringLiteral("$.complaints[0].received.at")));
    CHECK(refusalWithChange("\"daysBefore\": 150", "\"daysBefore\": 0")
              .contains(QStringLiteral("$.complaints[0].received.daysBefore")));
    CHECK(refusalWithChange("\"status\": \"resolved\"", "\"status\": \"open\"")
              .contains(QStringLiteral("settledAfter")));
    CHECK(refusalWithChange("\"respond\": {", "\"answer\": {")
              .contains(QStringLiteral("$.complaints[0].steps.answer")));
    CHECK(refusalWithChange("sample-complaints@1", "sample-complaints@2").contains(QStringLiteral("@2")));
    CHECK(refusalWithChange("\"ru\": \"Телефон\"", "\"ru\": \" \"")
              .contains(QStringLiteral("$.channels[0].name.ru")));
}
