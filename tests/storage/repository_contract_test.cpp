// What every repository promises; runs on the file and on the memory alike.
#include "sample_records.h"
#include "store_harness.h"

#include <algorithm>

using namespace cxw::core;
using namespace support;

namespace {

const DraftKey kNote{QStringLiteral("round"), QStringLiteral("new"), QStringLiteral("note")};

Draft draft(const DraftKey& key, const char* text, int minutes)
{
    return {key, QString::fromUtf8(text), FixedClock().now() + std::chrono::minutes(minutes)};
}

template <class Workspace> ErrorKind refusalOf(Workspace& workspace, const Store::WriteWork& work)
{
    const auto outcome = workspace.write(work);
    REQUIRE_FALSE(outcome);
    return outcome.error().kind;
}

} // namespace

TEMPLATE_TEST_CASE("the workspace row is one and keeps every field", "", InMemory, OnFile)
{
    TestType workspace;
    const Workspace changed{.id = WorkspaceId(1),
                            .name = QStringLiteral("Łódź & Søn"),
                            .language = Language::Ro,
                            .complaintWord = QStringLiteral("sesizare"),
                            .intent = QStringLiteral("Never let a customer wait."),
                            .monthsBetweenRounds = 3,
                            .createdAt = sampleWorkspace().createdAt};
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.workspace().save(changed); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.workspace().load(); }) == changed);
}

TEMPLATE_TEST_CASE("people come in the order of their ids", "", InMemory, OnFile)
{
    TestType workspace;
    const Person later{PersonId(12), QStringLiteral("Bo"), {}, {}};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.people().save(later);
        work.people().save(ana());
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all(); })
          == std::vector<Person>{ana(), later});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().find(PersonId(12)); })->value()
          == later);
    CHECK_FALSE(
        workspace.read([](const UnitOfWork& work) { return work.people().find(PersonId(99)); })->has_value());
}

TEMPLATE_TEST_CASE("a removed person is gone, and comes back when saved again", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().remove(ana().id); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all().size(); }) == 0u);
    CHECK_FALSE(
        workspace.read([](const UnitOfWork& work) { return work.people().find(ana().id); })->has_value());
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all(); }) == std::vector{ana()});
}

TEMPLATE_TEST_CASE("a round may go on speaking of a removed person", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().remove(ana().id); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().find(RoundId(21)); })->value()
          == round(21, 1));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().rememberedName(ana().id); })
          == ana().name);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().rememberedName(PersonId(9)); })
          == QString());
}

TEMPLATE_TEST_CASE("questions keep the order in which they were added", "", InMemory, OnFile)
{
    TestType workspace;
    Question changed = question("processes.zeal");
    changed.kind = QuestionKind::Context;
    changed.own = true;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.questions().save(question("processes.zeal"));
        work.questions().save(question("customers.aim"));
    }));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questions().save(changed); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().all(); })
          == std::vector<Question>{changed, question("customers.aim")});
}

TEMPLATE_TEST_CASE("wordings fall back to the second language, to English, to any", "", InMemory, OnFile)
{
    TestType workspace;
    const auto de = wording("a.x", 1, Language::De, "Deutsch");
    const auto en = wording("a.x", 1, Language::En, "English");
    const auto ru = wording("a.x", 2, Language::Ru, "Русский");
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.questions().save(question("a.x"));
        for (const auto& each : {en, de, ru})
            work.questions().saveWording(each);
    }));
    const auto label = [&](Language first, Language second, int revision) {
        return workspace
            .read([=](const UnitOfWork& work) {
                return work.questions()
                    .wordings(first, second)
                    .at({QuestionId(QStringLiteral("a.x")), revision})
                    .label;
            })
            .value();
    };
    CHECK(label(Language::De, Language::En, 1) == QStringLiteral("Deutsch"));
    CHECK(label(Language::Es, Language::De, 1) == QStringLiteral("Deutsch"));
    CHECK(label(Language::Es, Language::Ro, 1) == QStringLiteral("English"));
    CHECK(label(Language::Es, Language::Ro, 2) == QStringLiteral("Русский"));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().allWordings(); })
          == std::vector{de, en, ru});
}

TEMPLATE_TEST_CASE("a wording is replaced in place", "", InMemory, OnFile)
{
    TestType workspace;
    const auto better = wording("a.x", 1, Language::En, "Better");
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.questions().save(question("a.x"));
        work.questions().saveWording(wording("a.x", 1, Language::En, "Good"));
        work.questions().saveWording(better);
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().allWordings(); })
          == std::vector{better});
}

TEMPLATE_TEST_CASE("a revision can be taken away only while no round uses it", "", InMemory, OnFile)
{
    TestType workspace;
    const QuestionId training(QStringLiteral("personnel.training"));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addRound(work); // asks revision 2
        work.questions().saveWording(wording("personnel.training", 2, Language::En, "Frozen"));
        work.questions().saveWording(wording("personnel.training", 3, Language::En, "New"));
    }));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questions().removeWording(training, 3); }));
    CHECK(refusalOf(workspace, [&](UnitOfWork& work) { work.questions().removeWording(training, 2); })
          == ErrorKind::Constraint);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().allWordings().size(); }) == 1u);
}

TEMPLATE_TEST_CASE("an own question can be taken away only while no round asks it", "", InMemory, OnFile)
{
    TestType workspace;
    const QuestionId own(QStringLiteral("own.x"));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addRound(work);
        work.questions().save(question("own.x"));
        work.questions().saveWording(wording("own.x", 1, Language::En, "Own"));
    }));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questions().remove(own); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().all().size(); }) == 2u);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.questions().allWordings().size(); }) == 0u);
    const auto removeAsked = [](UnitOfWork& work) {
        work.questions().remove(QuestionId(QStringLiteral("personnel.training")));
    };
    CHECK(refusalOf(workspace, removeAsked) == ErrorKind::Constraint);
}

TEMPLATE_TEST_CASE("rounds come newest first and keep every field", "", InMemory, OnFile)
{
    TestType workspace;
    Round plain{.id = RoundId(22), .number = 2, .date = QDate(2027, 1, 1), .anchorDate = QDate(2027, 1, 1)};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.people().save(ana());
        work.rounds().save(round(21, 1));
        work.rounds().save(plain);
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().all(); })
          == std::vector{plain, round(21, 1)});
}

TEMPLATE_TEST_CASE("a removed round is gone, and comes back when saved again", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().remove(RoundId(21)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().all().size(); }) == 0u);
    CHECK_FALSE(
        workspace.read([](const UnitOfWork& work) { return work.rounds().find(RoundId(21)); })->has_value());
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().save(round(21, 1)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().questions(RoundId(21)).size(); })
          == 2u);
}

TEMPLATE_TEST_CASE("a round's questions come in the order of asking", "", InMemory, OnFile)
{
    TestType workspace;
    RoundQuestion moved = asked(31, "personnel.training", 4096);
    moved.included = false;
    moved.swappedInFor = QuestionId(QStringLiteral("customers.listening"));
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.rounds().saveQuestion(moved); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().questions(RoundId(21)); })
          == std::vector{asked(32, "customers.listening", 2048), moved});
}

TEMPLATE_TEST_CASE("a question taken from a round takes its answers along", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addRound(work);
        work.votes().cast(vote(31, 41, Answer::Two));
        work.votes().cast(vote(32, 41, Answer::Three));
        work.votes().save(Tally{RoundQuestionId(31), Answer::One, 4});
        work.votes().save(AgreedScore{RoundQuestionId(31), Answer::Two, QStringLiteral("so"), {}});
    }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().removeQuestion(RoundQuestionId(31)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().questions(RoundId(21)).size(); })
          == 1u);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().votes(RoundId(21)); })
          == std::vector{vote(32, 41, Answer::Three)});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().tallies(RoundId(21)).size(); })
          == 0u);
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().agreed(RoundId(21)).size(); })
          == 0u);
}

TEMPLATE_TEST_CASE("a poll keeps its pass and its reveal, and goes with its question", "", InMemory, OnFile)
{
    TestType workspace;
    const Poll hidden{.question = RoundQuestionId(31), .openedAt = FixedClock().now()};
    Poll revealed = hidden;
    revealed.pass = 2;
    revealed.revealedAt = FixedClock().now() + std::chrono::minutes(1);
    const auto polls = [&] {
        return *workspace.read([](const UnitOfWork& work) { return work.polls().polls(RoundId(21)); });
    };
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.polls().save(hidden);
    }));
    CHECK(polls() == std::vector{hidden});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.polls().save(revealed); }));
    CHECK(polls() == std::vector{revealed});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.polls().remove(RoundQuestionId(31)); }));
    CHECK(polls().empty());
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.polls().save(hidden); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().removeQuestion(RoundQuestionId(31)); }));
    CHECK(polls().empty());
}

TEMPLATE_TEST_CASE("the votes of an earlier pass stay beside the present ones", "", InMemory, OnFile)
{
    TestType workspace;
    const EarlierVote first{1, vote(31, 41, Answer::One, QStringLiteral("never"))};
    const EarlierVote second{2, vote(31, 41, Answer::Two)};
    const EarlierTally hands{1, {RoundQuestionId(32), Answer::Three, 4}};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.polls().save(first);
        work.polls().save(second);
        work.polls().save(hands);
        work.votes().cast(vote(31, 41, Answer::Three));
    }));
    const auto earlier = [&] {
        return *workspace.read([](const UnitOfWork& work) { return work.polls().earlierVotes(RoundId(21)); });
    };
    CHECK(earlier() == std::vector{first, second});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.polls().earlierTallies(RoundId(21)); })
          == std::vector{hands});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().votes(RoundId(21)); })
          == std::vector{vote(31, 41, Answer::Three)});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.polls().forgetPass(RoundQuestionId(31), 2); }));
    CHECK(earlier() == std::vector{first});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().removeSeat(SeatId(41)); }));
    CHECK(earlier().empty());
}

TEMPLATE_TEST_CASE("seats come by number, and leave with their votes", "", InMemory, OnFile)
{
    TestType workspace;
    Seat anonymous{.id = SeatId(40), .round = RoundId(21), .number = 3};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.rounds().saveSeat(anonymous);
        work.votes().cast(vote(31, 41, Answer::Two));
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().seats(RoundId(21)); })
          == std::vector{seat(41, 1), seat(42, 2), anonymous});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().removeSeat(SeatId(41)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.rounds().seats(RoundId(21)); })
          == std::vector{seat(42, 2), anonymous});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().votes(RoundId(21)).size(); })
          == 0u);
}

TEMPLATE_TEST_CASE("a seat answers a question once; the last answer stands", "", InMemory, OnFile)
{
    TestType workspace;
    const Vote noted = vote(31, 41, std::nullopt, QStringLiteral("ask again"));
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.votes().cast(vote(31, 41, Answer::DontKnow)); }));
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.votes().cast(noted); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().votes(RoundId(21)); })
          == std::vector{noted});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.votes().cast(vote(31, 41, std::nullopt)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().votes(RoundId(21)).size(); })
          == 0u);
}

TEMPLATE_TEST_CASE("every answer survives the file", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    for (const Answer answer : {Answer::One, Answer::Two, Answer::Three, Answer::Yes, Answer::No,
                                Answer::NotApplicable, Answer::DontKnow}) {
        REQUIRE(workspace.write([&](UnitOfWork& work) { work.votes().cast(vote(31, 42, answer)); }));
        CHECK(workspace.read([](const UnitOfWork& work) {
            return work.votes().votes(RoundId(21)).front().answer;
        }) == answer);
    }
}

TEMPLATE_TEST_CASE("counted hands are replaced, and zero takes them away", "", InMemory, OnFile)
{
    TestType workspace;
    const Tally five{RoundQuestionId(31), Answer::Two, 5};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.votes().save(Tally{RoundQuestionId(31), Answer::Two, 4});
        work.votes().save(five);
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().tallies(RoundId(21)); })
          == std::vector{five});
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.votes().save(Tally{RoundQuestionId(31), Answer::Two, 0});
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().tallies(RoundId(21)).size(); })
          == 0u);
}

TEMPLATE_TEST_CASE("an agreed score is replaced and taken back", "", InMemory, OnFile)
{
    TestType workspace;
    const AgreedScore agreed{RoundQuestionId(31), Answer::Three, QStringLiteral("proof seen"),
                             FixedClock().now()};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.votes().save(AgreedScore{RoundQuestionId(31), Answer::One, {}, {}});
        work.votes().save(agreed);
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().agreed(RoundId(21)); })
          == std::vector{agreed});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.votes().removeAgreed(RoundQuestionId(31)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.votes().agreed(RoundId(21)).size(); })
          == 0u);
}

TEMPLATE_TEST_CASE("an action keeps every field, goes into the bin and comes back", "", InMemory, OnFile)
{
    TestType workspace;
    const Action planned{.id = ActionId(51),
                         .answer = RoundQuestionId(31),
                         .what = QStringLiteral("Call „Zoë“ back"),
                         .owner = ana().id,
                         .due = QDate(2026, 12, 24),
                         .status = ActionStatus::Dropped,
                         .statusReason = QStringLiteral("no budget"),
                         .expectedEffect = QStringLiteral("fewer repeats"),
                         .expectedScore = 3,
                         .createdAt = FixedClock().now(),
                         .closedAt = FixedClock().now() + std::chrono::hours(1)};
    const Action bare{.id = ActionId(52), .what = QStringLiteral("Later"), .createdAt = FixedClock().now()};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.actions().save(bare);
        work.actions().save(planned);
    }));
    CHECK(workspace.committed.back().touches(EntityKind::Action));
    const auto all = [](const UnitOfWork& work) { return work.actions().all(); };
    CHECK(workspace.read(all) == std::vector{planned, bare});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.actions().remove(ActionId(51)); }));
    CHECK(workspace.read(all) == std::vector{bare});
    CHECK_FALSE(workspace.read([](const UnitOfWork& work) { return work.actions().find(ActionId(51)); })
                    ->has_value());
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.actions().save(planned); }));
    CHECK(workspace.read(all) == std::vector{planned, bare});
}

TEMPLATE_TEST_CASE("evidence keeps its order, goes into the bin and comes back", "", InMemory, OnFile)
{
    TestType workspace;
    const Evidence file = evidence(61, 31, 2048);
    const Evidence second = evidence(62, 31, 4096);
    Evidence first = evidence(63, 31, 1024);
    first.kind = EvidenceKind::Text;
    const auto all = [](const UnitOfWork& work) { return work.answerDetails().evidence(RoundId(21)); };
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        for (const Evidence& each : {file, second, first})
            work.answerDetails().save(each);
    }));
    CHECK(workspace.committed.back().touches(EntityKind::Evidence));
    CHECK(workspace.read(all) == std::vector{first, file, second});
    CHECK(workspace.read([](const UnitOfWork& work) {
        return work.answerDetails().evidence(RoundId(99)).size();
    }) == 0u);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.answerDetails().remove(EvidenceId(61)); }));
    CHECK(workspace.read(all) == std::vector{first, second});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.answerDetails().save(file); }));
    CHECK(workspace.read(all) == std::vector{first, file, second});
}

TEMPLATE_TEST_CASE("a why goes into the bin with its branch, and comes back row by row", "", InMemory, OnFile)
{
    TestType workspace;
    const std::vector<Why> saved{why(71, 0, 1024), why(72, 71, 2048), why(73, 72, 3072), why(74, 0, 4096)};
    const auto all = [](const UnitOfWork& work) { return work.answerDetails().whys(RoundId(21)); };
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        for (const Why& each : saved)
            work.answerDetails().save(each);
    }));
    CHECK(workspace.committed.back().touches(EntityKind::Why));
    CHECK(workspace.read(all) == saved);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.answerDetails().remove(WhyId(71)); }));
    CHECK(workspace.read(all) == std::vector{saved[3]});
    const auto removed = [](const UnitOfWork& work) {
        const auto entries = work.history().latest(100);
        return std::ranges::count_if(entries, [](const HistoryEntry& each) {
            return each.kind == EntityKind::Why && each.act == QStringLiteral("removed")
                && each.field == QStringLiteral("text");
        });
    };
    CHECK(workspace.read(removed) == 3);
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (const Why& each : saved)
            work.answerDetails().save(each);
    }));
    CHECK(workspace.read(all) == saved);
}

TEMPLATE_TEST_CASE("a then-score is replaced and taken away", "", InMemory, OnFile)
{
    TestType workspace;
    const ThenScore two{RoundQuestionId(31), 2, FixedClock().now()};
    const auto all = [](const UnitOfWork& work) { return work.answerDetails().thenScores(RoundId(21)); };
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.answerDetails().save(ThenScore{RoundQuestionId(31), 3, FixedClock().now()});
        work.answerDetails().save(two);
    }));
    CHECK(workspace.committed.back().touches(EntityKind::ThenScore));
    CHECK(workspace.read(all) == std::vector{two});
    REQUIRE(
        workspace.write([](UnitOfWork& work) { work.answerDetails().removeThenScore(RoundQuestionId(31)); }));
    CHECK(workspace.read(all)->empty());
}

TEMPLATE_TEST_CASE("a question taken from a round takes what stands beside its answer along", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addRound(work);
        for (const qint64 question : {31, 32}) {
            work.answerDetails().save(evidence(60 + question, question, 1024));
            work.answerDetails().save(why(70 + question, 0, 1024, question));
            work.answerDetails().save(why(80 + question, 70 + question, 1024, question));
            work.answerDetails().save(ThenScore{RoundQuestionId(question), 1, FixedClock().now()});
        }
    }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.rounds().removeQuestion(RoundQuestionId(31)); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.answerDetails().evidence(RoundId(21)); })
          == std::vector{evidence(92, 32, 1024)});
    CHECK(workspace.read([](const UnitOfWork& work) { return work.answerDetails().whys(RoundId(21)).size(); })
          == 2u);
    CHECK(workspace.read([](const UnitOfWork& work) {
        return work.answerDetails().thenScores(RoundId(21)).size();
    }) == 1u);
}

TEMPLATE_TEST_CASE("own areas keep their order, are renamed in place and go for good", "", InMemory, OnFile)
{
    TestType workspace;
    const auto areas = [](const UnitOfWork& work) { return work.questions().areas(); };
    const OwnArea second{AreaId(QStringLiteral("own.b")), QStringLiteral("Branches")};
    OwnArea first{AreaId(QStringLiteral("own.z")), QStringLiteral("Field")};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.questions().saveArea(first);
        work.questions().saveArea(second);
    }));
    first.name = QStringLiteral("Field service");
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questions().saveArea(first); }));
    CHECK(workspace.read(areas) == std::vector{first, second});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questions().removeArea(first.id); }));
    CHECK(workspace.read(areas) == std::vector{second});
}

TEMPLATE_TEST_CASE("an own set keeps its questions in order, changes in place, goes and comes back", "",
                   InMemory, OnFile)
{
    TestType workspace;
    const auto all = [](const UnitOfWork& work) { return work.questionSets().all(); };
    QuestionSet set{.id = QuestionSetId(61),
                    .name = QStringLiteral("Field"),
                    .items = {{question("customers.listening").id, AreaId(QStringLiteral("own.field"))},
                              {question("personnel.training").id, AreaId(QStringLiteral("personnel"))}}};
    const QuestionSet later{.id = QuestionSetId(62), .name = QStringLiteral("Empty")};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        addRound(work);
        work.questionSets().save(later);
        work.questionSets().save(set);
    }));
    CHECK(workspace.read(all) == std::vector{set, later});
    std::swap(set.items.front(), set.items.back());
    set.name = QStringLiteral("Field service");
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questionSets().save(set); }));
    CHECK(workspace.read(all) == std::vector{set, later});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questionSets().remove(set.id); }));
    CHECK(workspace.read(all) == std::vector{later});
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.questionSets().save(set); }));
    CHECK(workspace.read(all) == std::vector{set, later});
}

TEMPLATE_TEST_CASE("an own set holds on to its questions and leaves its changes in the history", "", InMemory,
                   OnFile)
{
    TestType workspace;
    const QuestionSet set{.id = QuestionSetId(61),
                          .name = QStringLiteral("Field"),
                          .items = {{question("own.q").id, AreaId(QStringLiteral("own"))}}};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.questions().save(question("own.q"));
        work.questionSets().save(set);
    }));
    CHECK(refusalOf(workspace, [](UnitOfWork& work) { work.questions().remove(question("own.q").id); })
          == ErrorKind::Constraint);
    const auto latest =
        workspace.read([](const UnitOfWork& work) { return work.history().latest(1); })->front();
    CHECK(latest.kind == EntityKind::QuestionSet);
    CHECK(latest.field == QStringLiteral("questions"));
    CHECK(latest.after == QStringLiteral("own/own.q"));
}

TEMPLATE_TEST_CASE("records that point nowhere are refused", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) { addRound(work); }));
    const std::vector<Store::WriteWork> bad{
        [](UnitOfWork& work) { work.questions().saveWording(wording("no.such", 1, Language::En, "x")); },
        [](UnitOfWork& work) { work.votes().cast(vote(99, 41, Answer::One)); },
        [](UnitOfWork& work) { work.polls().save(Poll{.question = RoundQuestionId(99)}); },
        [](UnitOfWork& work) { work.polls().save(Poll{.question = RoundQuestionId(31), .pass = 0}); },
        [](UnitOfWork& work) {
            work.polls().save(EarlierVote{1, vote(31, 99, Answer::One)});
        },
        [](UnitOfWork& work) { work.votes().cast(vote(31, 99, Answer::One)); },
        [](UnitOfWork& work) {
            work.votes().save(Tally{RoundQuestionId(99), Answer::One, 1});
        },
        [](UnitOfWork& work) {
            work.votes().save(Tally{RoundQuestionId(31), Answer::One, -1});
        },
        [](UnitOfWork& work) {
            work.votes().save(AgreedScore{RoundQuestionId(99), Answer::One, {}, {}});
        },
        [](UnitOfWork& work) { work.rounds().saveQuestion(asked(33, "no.such", 1)); },
        [](UnitOfWork& work) {
            Seat lost = seat(43, 3);
            lost.round = RoundId(99);
            work.rounds().saveSeat(lost);
        },
        [](UnitOfWork& work) {
            Round headless = round(23, 3);
            headless.facilitator = PersonId(99);
            work.rounds().save(headless);
        },
        [](UnitOfWork& work) { work.actions().save({.id = ActionId(53), .owner = PersonId(99)}); },
        [](UnitOfWork& work) { work.actions().save({.id = ActionId(53), .expectedScore = 4}); },
        [](UnitOfWork& work) { work.answerDetails().save(evidence(61, 99, 1)); },
        [](UnitOfWork& work) { work.answerDetails().save(why(71, 0, 1, 99)); },
        [](UnitOfWork& work) { work.answerDetails().save(why(71, 99, 1)); },
        [](UnitOfWork& work) { work.answerDetails().save(why(71, 71, 1)); },
        [](UnitOfWork& work) {
            work.answerDetails().save(ThenScore{RoundQuestionId(99), 1, {}});
        },
        [](UnitOfWork& work) {
            work.answerDetails().save(ThenScore{RoundQuestionId(31), 4, {}});
        },
        [](UnitOfWork& work) {
            work.questionSets().save({.id = QuestionSetId(63),
                                      .name = QStringLiteral("Lost"),
                                      .items = {{question("no.such").id, AreaId(QStringLiteral("no"))}}});
        },
        [](UnitOfWork& work) {
            const QuestionSetItem twice{question("personnel.training").id,
                                        AreaId(QStringLiteral("personnel"))};
            work.questionSets().save(
                {.id = QuestionSetId(63), .name = QStringLiteral("Twice"), .items = {twice, twice}});
        },
    };
    for (const auto& each : bad)
        CHECK(refusalOf(workspace, each) == ErrorKind::Constraint);
}

TEMPLATE_TEST_CASE("removing what is not there does nothing", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.people().remove(PersonId(99));
        work.questions().remove(QuestionId(QStringLiteral("no.such")));
        work.questions().removeWording(QuestionId(QStringLiteral("no.such")), 1);
        work.rounds().remove(RoundId(99));
        work.rounds().removeQuestion(RoundQuestionId(99));
        work.rounds().removeSeat(SeatId(99));
        work.votes().removeAgreed(RoundQuestionId(99));
        work.actions().remove(ActionId(99));
        work.answerDetails().remove(EvidenceId(99));
        work.answerDetails().remove(WhyId(99));
        work.answerDetails().removeThenScore(RoundQuestionId(99));
        work.questionSets().remove(QuestionSetId(99));
        work.questions().removeArea(AreaId(QStringLiteral("own.none")));
        work.drafts().discard(kNote);
    }));
    CHECK(workspace.committed.empty());
}

TEMPLATE_TEST_CASE("a draft is found, replaced and discarded by its key", "", InMemory, OnFile)
{
    TestType workspace;
    const DraftKey other{QStringLiteral("person"), QStringLiteral("11"), QStringLiteral("name")};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.drafts().save(draft(kNote, "We", 1));
        work.drafts().save(draft(other, "Ana M", 2));
        work.drafts().save(draft(kNote, "We should", 3));
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.drafts().find(kNote); })->value()
          == draft(kNote, "We should", 3));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.drafts().all(); })
          == std::vector{draft(other, "Ana M", 2), draft(kNote, "We should", 3)});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.drafts().discard(kNote); }));
    CHECK_FALSE(
        workspace.read([](const UnitOfWork& work) { return work.drafts().find(kNote); })->has_value());
}

TEMPLATE_TEST_CASE("history knows when each record of a kind was changed last", "", InMemory, OnFile)
{
    TestType workspace;
    const auto start = workspace.clock.now();
    const Action first{.id = ActionId(51), .what = QStringLiteral("Call"), .createdAt = start};
    const Action second{.id = ActionId(52), .what = QStringLiteral("Write"), .createdAt = start};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.people().save(ana());
        work.actions().save(first);
        work.actions().save(second);
    }));
    workspace.clock.advance(std::chrono::minutes(5));
    Action changed = first;
    changed.what = QStringLiteral("Call back");
    changed.due = QDate(2026, 12, 24);
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.actions().save(changed); }));
    const auto newest = [&](EntityKind kind) {
        return *workspace.read([kind](const UnitOfWork& work) { return work.history().newestChanges(kind); });
    };
    CHECK(newest(EntityKind::Action)
          == std::map<QString, Instant>{{QStringLiteral("51"), start + std::chrono::minutes(5)},
                                        {QStringLiteral("52"), start}});
    CHECK(newest(EntityKind::Person).size() == 1u);
    CHECK(newest(EntityKind::Round).empty());
}

TEMPLATE_TEST_CASE("a bulk write is a change of the workspace and of no record", "", InMemory, OnFile)
{
    TestType workspace;
    workspace.clock.advance(std::chrono::minutes(7));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().save(ana()); },
                            {QStringLiteral("import"), true, QStringLiteral("people.csv")}));
    const auto newest = [&](EntityKind kind) {
        return *workspace.read([kind](const UnitOfWork& work) { return work.history().newestChanges(kind); });
    };
    CHECK(newest(EntityKind::Person).empty());
    CHECK(newest(EntityKind::Workspace)[QString()] == workspace.clock.now());
}

TEMPLATE_TEST_CASE("a setting is found by name and replaced", "", InMemory, OnFile)
{
    TestType workspace;
    const auto zoom = [](const UnitOfWork& work) { return work.settings().find(QStringLiteral("zoom")); };
    CHECK_FALSE(workspace.read(zoom)->has_value());
    REQUIRE(workspace.write(
        [](UnitOfWork& work) { work.settings().save(QStringLiteral("zoom"), QStringLiteral("100")); }));
    REQUIRE(workspace.write(
        [](UnitOfWork& work) { work.settings().save(QStringLiteral("zoom"), QStringLiteral("150")); }));
    CHECK(workspace.read(zoom)->value() == QStringLiteral("150"));
}

TEMPLATE_TEST_CASE("history keeps what somebody decided, and nothing of view state", "", InMemory, OnFile)
{
    TestType workspace;
    const QString name = QStringLiteral("filters");
    const auto decide = [&](const QString& value) {
        REQUIRE(workspace.write([&](UnitOfWork& work) { work.settings().saveDecision(name, value); }));
    };
    const auto history = [&] {
        return *workspace.read(
            [&](const UnitOfWork& work) { return work.history().of(EntityKind::Setting, {name}); });
    };
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.settings().save(name, QStringLiteral("0")); }));
    CHECK(history().empty());
    decide(QStringLiteral("1"));
    decide(QStringLiteral("1"));
    decide(QStringLiteral("2"));
    const auto rows = history();
    REQUIRE(rows.size() == 2u);
    CHECK(rows[0].act == QStringLiteral("changed"));
    CHECK(rows[0].field == QStringLiteral("value"));
    CHECK(rows[0].before == QStringLiteral("0"));
    CHECK(rows[1].before == QStringLiteral("1"));
    CHECK(rows[1].after == QStringLiteral("2"));
    CHECK(workspace.committed.back().touches(EntityKind::Setting));
    CHECK(*workspace.read([&](const UnitOfWork& work) { return *work.settings().find(name); })
          == QStringLiteral("2"));
}

TEMPLATE_TEST_CASE("text survives as it was typed", "", InMemory, OnFile)
{
    TestType workspace;
    const QString odd =
        QStringLiteral("'; DROP TABLE person;-- \"ș\" 漢字 🎈 \n\t\r%_:x?") + QChar(u'\0') + QLatin1Char('z');
    Person person = ana();
    person.name = odd;
    person.role = QString(100'000, QLatin1Char('x'));
    person.contact = QString();
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.people().save(person); }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.people().all(); }) == std::vector{person});
}
