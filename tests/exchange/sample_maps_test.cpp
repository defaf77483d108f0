#include "support/qt_strings.h"

#include "sample_file_change.h"
#include "sample_workspace.h"

#include "core/complaint/complaint_repository.h"
#include "core/touchmap/linked_questions.h"
#include "core/touchmap/map_pair.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/map_summary.h"
#include "core/touchmap/pair_changes.h"
#include "core/touchmap/running_redesigns.h"

#include <QDateTime>

using namespace cxw;
using core::Language;
using core::PairChangeKind;
using core::Touchpoint;
using core::WholeMap;

namespace {

/// The sample's maps as they are written in a language.
struct SamplePair
{
    support::SampleWorkspace workspace;
    WholeMap today;
    WholeMap future;

    explicit SamplePair(Language language)
    {
        workspace.withCompany(language).withComplaints(language);
        const auto& maps = std::as_const(workspace.work).maps();
        const auto all = maps.all();
        REQUIRE(all.size() == 2u);
        today = maps.whole(all[0].id).value();
        future = maps.whole(all[1].id).value();
    }
};

const Touchpoint& touchpointIn(const WholeMap& whole, std::optional<core::TouchpointId> id)
{
    const auto found = std::ranges::find(whole.touchpoints, id, &Touchpoint::id);
    REQUIRE(found != whole.touchpoints.end());
    return *found;
}

template <class Record> std::vector<QString> namesOf(const std::vector<Record>& records)
{
    std::vector<QString> names;
    for (const Record& each : records)
        names.push_back(each.name);
    return names;
}

bool isWhole(const core::LocalText& text)
{
    return text.size() == core::kLanguages.size()
        && std::ranges::none_of(text, [](const auto& each) { return each.second.trimmed().isEmpty(); });
}

bool isWholeOrNone(const core::LocalText& text)
{
    return text.empty() || isWhole(text);
}

int countComplaints(const core::UnitOfWork& work, core::TouchpointId touchpoint, const core::DaySpan& days)
{
    int count = 0;
    work.complaints().forEach({}, [&](const core::Complaint& each) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(each.receivedAt)).date();
        count += each.touchpoint == touchpoint && day >= days.first && day <= days.last ? 1 : 0;
        return true;
    });
    return count;
}

const core::Redesign& finishedIn(const std::vector<core::Redesign>& all)
{
    const auto found =
        std::ranges::find_if(all, [](const core::Redesign& each) { return each.finishedOn.isValid(); });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("the sample company has a map of five stages, and every complaint hangs on it")
{
    for (const Language language : core::kLanguages) {
        const SamplePair maps(language);
        CHECK(maps.today.map.state == core::MapState::Current);
        CHECK(maps.today.stages.size() == 5u);
        CHECK(maps.today.personas.size() == 2u);
        CHECK(maps.today.touchpoints.size() == 20u);
        for (const Touchpoint& each : maps.today.touchpoints) {
            CHECK_FALSE(each.title.isEmpty());
            CHECK(each.channel);
        }
        std::as_const(maps.workspace.work).complaints().forEach({}, [&](const core::Complaint& each) {
            const auto isIt = [&](const Touchpoint& touchpoint) { return each.touchpoint == touchpoint.id; };
            CHECK(std::ranges::any_of(maps.today.touchpoints, isIt));
            return true;
        });
    }
}

TEST_CASE("every text of the sample's maps and redesigns stands in five languages")
{
    const auto company = exchange::readSampleCompany(support::shippedBank()).value();
    const auto sample = exchange::readSampleComplaints(company).value();
    for (const core::SampleMap* map : {&sample.map, &sample.future}) {
        CHECK(isWhole(map->name));
        for (const core::SampleStage& stage : map->stages)
            for (const core::SampleTouchpoint& each : stage.touchpoints) {
                CAPTURE(each.key.toStdString());
                CHECK(isWhole(each.title));
                for (const auto* note : {&each.momentOfTruth, &each.painPoint, &each.bestPractice})
                    CHECK(isWholeOrNone(*note));
                CHECK(std::ranges::all_of(each.feelings, isWholeOrNone, &core::SampleFeeling::word));
            }
    }
    for (const core::SampleRedesign& each : sample.redesigns) {
        CHECK(isWhole(each.ideas));
        CHECK(isWhole(each.proposal));
        CHECK(isWholeOrNone(each.execution));
        CHECK(isWhole(each.outcome) == each.finishedOn.has_value());
        CHECK_FALSE(each.dayNotes.empty());
        for (const auto& [day, note] : each.dayNotes) {
            CHECK(day <= std::min(each.workingDay, core::kRedesignDays));
            CHECK(isWhole(note));
        }
    }
}

TEST_CASE("the sample's map of the future is paired with that of today, in every language")
{
    for (const Language language : core::kLanguages) {
        CAPTURE(core::codeOf(language).toStdString());
        const SamplePair maps(language);
        CHECK(maps.future.map.state == core::MapState::Future);
        CHECK(maps.future.map.counterpart == maps.today.map.id);
        CHECK(maps.future.map.name != maps.today.map.name);
        CHECK(namesOf(maps.future.stages) == namesOf(maps.today.stages));
        CHECK(namesOf(maps.future.personas) == namesOf(maps.today.personas));
        std::map<PairChangeKind, int> kinds;
        for (const core::PairChange& each : pairChangesOf(maps.today, maps.future))
            ++kinds[each.kind()];
        CHECK(kinds[PairChangeKind::Added] == 2);
        CHECK(kinds[PairChangeKind::Removed] == 1);
        CHECK(kinds[PairChangeKind::Moved] == 1);
        CHECK(kinds[PairChangeKind::Changed] == 9);
        for (const Touchpoint& each : maps.future.touchpoints) {
            CAPTURE(each.title.toStdString());
            CHECK(each.duties.accountable);
            CHECK(each.channel);
            CHECK_FALSE(each.confirmedOn.isValid());
        }
    }
}

TEST_CASE("nothing in the sample's future is worse than today, and the weakest touchpoint has an owner")
{
    const SamplePair maps(Language::En);
    int better = 0;
    for (const core::TouchpointPair& pair : pairsOf(maps.today, maps.future)) {
        if (!pair.current || !pair.future)
            continue;
        const Touchpoint& today = touchpointIn(maps.today, pair.current);
        const Touchpoint& future = touchpointIn(maps.future, pair.future);
        CAPTURE(today.title.toStdString());
        CHECK(future.title == today.title);
        CHECK(future.satisfaction >= today.satisfaction);
        CHECK(future.feeling.emotion >= today.feeling.emotion);
        better += future.feeling.emotion > today.feeling.emotion ? 1 : 0;
        for (std::size_t i = 0; i < maps.today.personas.size(); ++i)
            CHECK(feelingOf(future, maps.future.personas[i].id).emotion
                  >= feelingOf(today, maps.today.personas[i].id).emotion);
    }
    CHECK(better >= 6);
    const auto summary = loadMapSummary(maps.workspace.work, maps.workspace.clock.today());
    const core::TouchpointId weakest = summary.weakest.front().spot.touchpoint;
    CHECK_FALSE(touchpointIn(maps.today, weakest).duties.accountable);
    const auto becomes =
        std::ranges::find(maps.future.touchpoints, std::optional(weakest), &Touchpoint::counterpart);
    REQUIRE(becomes != maps.future.touchpoints.end());
    CHECK(becomes->duties.accountable);
}

TEST_CASE("the sample redesigns its weakest touchpoint and is on day 8, whatever the weekday")
{
    for (const Language language : core::kLanguages)
        for (int later = 0; later < 7; ++later) {
            support::SampleWorkspace workspace;
            const QDate today = workspace.clock.today().addDays(later);
            CAPTURE(core::codeOf(language).toStdString(), today.toString(Qt::ISODate).toStdString());
            workspace.clock.setToday(today);
            workspace.clock.advance(std::chrono::days(later));
            workspace.withCompany(language).withComplaints(language);
            const auto running = loadRunningRedesigns(workspace.work, today, core::localZone());
            REQUIRE(running.size() == 1u);
            const core::RunningRedesign& redesign = running.front();
            CHECK(redesign.progress.state == core::RedesignState::Running);
            CHECK(redesign.progress.day == 8);
            CHECK(redesign.progress.phase == core::RedesignPhase::Proposal);
            CHECK(redesign.redesign.dayNotes.size() == 7u);
            const auto summary = loadMapSummary(workspace.work, today);
            CHECK(redesign.redesign.touchpoint == summary.weakest.front().spot.touchpoint);
        }
}

TEST_CASE("the sample's finished redesign says of the complaints what can be counted")
{
    for (int later = 0; later < 7; ++later) {
        support::SampleWorkspace workspace;
        const QDate today = workspace.clock.today().addDays(later);
        workspace.clock.setToday(today);
        workspace.clock.advance(std::chrono::days(later));
        workspace.withCompany().withComplaints();
        const auto all = std::as_const(workspace.work).redesigns().all();
        CHECK(all.size() == 2u);
        const core::Redesign& finished = finishedIn(all);
        CHECK(progressOf(finished, today, workSchedule(workspace.work, core::localZone())).day
              == core::kRedesignDays);
        const core::RedesignEffect effect = effectOf(finished, today).value();
        CHECK(countComplaints(workspace.work, finished.touchpoint, effect.before) == 5);
        CHECK(countComplaints(workspace.work, finished.touchpoint, effect.after) == 8);
        // "No complaint in the eight weeks after", but since two weeks ago
        const core::DaySpan quiet{finished.finishedOn, finished.finishedOn.addDays(8 * 7 - 1)};
        CHECK(countComplaints(workspace.work, finished.touchpoint, quiet) == 0);
        const core::DaySpan seen{today.addDays(-800), finished.startsOn.addDays(1)}; // on its day 2
        CHECK(countComplaints(workspace.work, finished.touchpoint, seen) == 5);
    }
}

TEST_CASE("a future or a redesign that names something unknown is refused by its place")
{
    const auto refused = [](const char* before, const char* after, const char* place) {
        const QString refusal = support::refusalWithChange(before, after);
        CAPTURE(before, after, refusal.toStdString());
        CHECK(refusal.contains(QLatin1String(place)));
    };
    refused("\"same\": \"advice-call\"", "\"same\": \"fax\"", "$.future.touchpoints[1].same");
    refused("\"same\": \"advice-call\"", "\"same\": \"tariff-calculator\"", "$.future.touchpoints[1].same");
    refused("\"stage\": 1, \"same\": \"advice-call\"", "\"stage\": 6, \"same\": \"advice-call\"",
            "$.future.touchpoints[1].stage");
    refused("\"stage\": 1, \"same\": \"advice-call\"", "\"stage\": 1", "$.future.touchpoints[1]");
    refused("\"touchpoint\": \"hotline-menu\",\n      \"workingDay\"",
            "\"touchpoint\": \"fax\",\n      \"workingDay\"", "$.redesigns[1].touchpoint");
    refused("\"workingDay\": 8", "\"workingDay\": 0", "$.redesigns[1].workingDay");
    refused("\"finishedOn\": 20", "\"finishedOn\": 21", "$.redesigns[0].finishedOn");
    refused("\"day\": 10", "\"day\": 2", "$.redesigns[0].notes[1].day");
}

TEST_CASE("the sample's touchpoints lead to questions that its latest round has asked and scored")
{
    const SamplePair sample(Language::En);
    std::map<core::QuestionId, core::LinkedQuestion> asked;
    for (const core::LinkedQuestion& each : loadLinkedQuestions(sample.workspace.work, Language::En))
        asked[each.id] = each;
    int links = 0;
    for (const WholeMap* whole : {&sample.today, &sample.future})
        for (const Touchpoint& each : whole->touchpoints)
            for (const core::QuestionId& question : each.questions) {
                CAPTURE(each.title, question.text());
                ++links;
                REQUIRE(asked.contains(question));
                CHECK(asked[question].number > 0);
                CHECK(asked[question].value.has_value());
            }
    CHECK(links > 15);
}
