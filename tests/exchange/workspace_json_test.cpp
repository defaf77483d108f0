#include "exchange/workspace_json.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include <nlohmann/json.hpp>

#include <ctime>

using namespace cxw;
using nlohmann::json;

namespace {

/// The sample as a file that a test can change and read again.
json sampleAsJson()
{
    static const QByteArray bytes = [] {
        support::SampleWorkspace workspace;
        return exchange::exportWorkspace(workspace.withCompany().work);
    }();
    return json::parse(bytes.toStdString());
}

/// Evidence of both kinds, whys that branch, and a then-score beside an answer of the latest round.
void addDetails(support::SampleWorkspace& workspace)
{
    auto& details = workspace.work.answerDetails();
    const core::RoundQuestionId question = workspace.latestRound().questions[0].id;
    details.save(core::Evidence{core::EvidenceId(71), question, core::EvidenceKind::Text,
                                QStringLiteral("41 repeats in May"), 1024});
    details.save(core::Evidence{core::EvidenceId(72), question, core::EvidenceKind::File,
                                QStringLiteral("Überblick.pdf"), 2048});
    details.save(core::Why{core::WhyId(83), question, {}, QStringLiteral("nobody owns it"), 1024});
    details.save(core::Why{core::WhyId(81), question, core::WhyId(83), QStringLiteral("no time"), 2048});
    details.save(core::Why{core::WhyId(82), question, core::WhyId(83), QStringLiteral("no goal"), 1024});
    details.save(core::ThenScore{question, 2, workspace.clock.now()});
}

json withDetailsAsJson()
{
    support::SampleWorkspace workspace;
    addDetails(workspace.withCompany());
    return json::parse(exchange::exportWorkspace(workspace.work).toStdString());
}

QString refusalOf(const QByteArray& bytes)
{
    const auto copy = exchange::readWorkspaceJson(bytes);
    return copy ? QString() : core::sentenceFor(copy.error());
}

QString refusalOf(const json& file)
{
    return refusalOf(QByteArray::fromStdString(file.dump()));
}

bool refuses(const json& file, const char* place)
{
    const QString sentence = refusalOf(file);
    INFO(sentence.toStdString());
    CHECK(sentence.contains(QString::fromUtf8(place)));
    return !sentence.isEmpty();
}

} // namespace

TEST_CASE("a workspace goes out and comes back equal")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const core::WorkspaceCopy before = core::copyWorkspace(workspace.work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(workspace.work)).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
}

TEST_CASE("what the room voted, hid and voted again survives the way")
{
    support::SampleWorkspace workspace;
    auto& work = workspace.withCompany().work;
    const core::RoundSheet sheet = workspace.latestRound();
    const core::RoundQuestionId question = sheet.questions.front().id;
    const core::SeatId seat = sheet.seats.front().id;
    work.polls().save(core::Poll{question, 2, workspace.clock.now(), std::nullopt});
    work.polls().save(core::EarlierVote{
        1, {.question = question, .seat = seat, .answer = core::Answer::One, .at = workspace.clock.now()}});
    work.polls().save(core::EarlierTally{1, {question, core::Answer::Two, 3}});
    const core::WorkspaceCopy before = core::copyWorkspace(work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(work)).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    CHECK(before.rounds.back().polls.size() == 1);
}

TEST_CASE("a file from before the room is read")
{
    json file = sampleAsJson();
    for (json& round : file["rounds"])
        for (const char* key : {"polls", "earlierVotes", "earlierTallies"})
            round.erase(key);
    CHECK(refusalOf(file).isEmpty());
}

TEST_CASE("an earlier vote of a seat that is not there is refused")
{
    json file = sampleAsJson();
    json earlier = file["rounds"][0]["votes"][0];
    earlier["pass"] = 1;
    earlier["seat"] = "1";
    file["rounds"][0]["earlierVotes"].push_back(earlier);
    CHECK(refuses(file, "$.rounds[0].earlierVotes[0].seat"));
}

TEST_CASE("own areas and own sets come back equal, and a file from before them is read")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const core::OwnArea area{core::AreaId(QStringLiteral("own.field")), QStringLiteral("Field service")};
    workspace.work.questions().saveArea(area);
    workspace.work.questionSets().save({.id = core::QuestionSetId(9),
                                        .name = QStringLiteral("Field"),
                                        .items = {{support::shippedBank().questions.front().id, area.id}}});
    const core::WorkspaceCopy before = core::copyWorkspace(workspace.work);
    REQUIRE(before.areas.size() == 1);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(workspace.work)).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    json old = sampleAsJson();
    old.erase("areas");
    old.erase("sets");
    CHECK(refusalOf(old).isEmpty());
}

TEST_CASE("an own set that asks what the file does not hold, or twice, is refused by its place")
{
    json file = sampleAsJson();
    const json item{{"question", "customers.touchpoints-mapped"}, {"area", "customers"}};
    file["sets"] = json::array({{{"id", "9"}, {"name", "Field"}, {"questions", {item, item}}}});
    CHECK(refuses(file, "$.sets[0].questions[1].question"));
    file["sets"][0]["questions"] = json::array({{{"question", "no.such"}, {"area", "customers"}}});
    CHECK(refuses(file, "$.sets[0].questions[0].question"));
    file["sets"] = json::array();
    file["areas"] = json::array({{{"id", "own.a"}, {"name", ""}}});
    CHECK(refuses(file, "$.areas[0].name"));
}

TEST_CASE("tallies, notes without an answer and any character survive the way as well")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    auto& work = workspace.work;
    const core::RoundSheet sheet = workspace.latestRound();
    work.votes().cast(
        {.question = sheet.questions[0].id, .seat = sheet.seats[0].id, .note = QStringLiteral("“ё”\n\t")});
    work.votes().save(core::Tally{sheet.questions[1].id, core::Answer::Two, 4});
    const core::WorkspaceCopy before = core::copyWorkspace(work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(work)).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
}

TEST_CASE("a person who was removed is not written, and the seat keeps the name")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const core::PersonId removed = *workspace.latestRound().round.facilitator;
    workspace.work.people().remove(removed);
    const auto copy = exchange::readWorkspaceJson(exchange::exportWorkspace(workspace.work)).value();
    CHECK(copy.people.size() == 10);
    CHECK_FALSE(copy.rounds.back().round.facilitator.has_value());
    CHECK_FALSE(copy.rounds.back().seats.front().person.has_value());
    CHECK(copy.rounds.back().seats.front().name == QStringLiteral("Ana Lindner"));
}

TEST_CASE("the same workspace gives the same bytes, also after a way out and back")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const QByteArray bytes = exchange::exportWorkspace(workspace.work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, bytes).has_value());
    CHECK(exchange::exportWorkspace(fresh) == bytes);
    CHECK(bytes.startsWith("{\n  \"format\": \"cxworkbench/workspace@1\","));
}

TEST_CASE("a workspace with people or rounds takes no other one in")
{
    support::SampleWorkspace workspace;
    workspace.withCompany();
    const auto outcome = exchange::importWorkspace(workspace.work, exchange::exportWorkspace(workspace.work));
    REQUIRE_FALSE(outcome.has_value());
    CHECK(core::sentenceFor(outcome.error()).contains(QStringLiteral("already holds")));
}

TEST_CASE("an unknown key is refused by its place, never dropped")
{
    json file = sampleAsJson();
    file["rounds"][1]["votes"][5]["weight"] = 2;
    CHECK(refuses(file, "$.rounds[1].votes[5]: the key “weight” is not known"));
}

TEST_CASE("a missing key is refused by its place")
{
    json file = sampleAsJson();
    file["people"][2].erase("role");
    CHECK(refuses(file, "$.people[2]: the key “role” is missing"));
}

TEST_CASE("a value of the wrong type or out of range is refused by its place")
{
    const std::vector<std::pair<json::json_pointer, json>> changes{
        {"/people/0/id"_json_pointer, 7},
        {"/people/0/id"_json_pointer, "07"},
        {"/people/0/id"_json_pointer, "99999999999999999999"},
        {"/people/0/name"_json_pointer, nullptr},
        {"/people/0/name"_json_pointer, std::string("a\0b", 3)},
        {"/questions/0/own"_json_pointer, "no"},
        {"/workspace/language"_json_pointer, "fr"},
        {"/workspace/createdAt"_json_pointer, "yesterday"},
        {"/workspace/monthsBetweenRounds"_json_pointer, 0},
        {"/workspace/monthsBetweenRounds"_json_pointer, 6.5},
        {"/rounds/0/date"_json_pointer, "2026-02-30"},
        {"/rounds/0/invited"_json_pointer, -1},
        {"/rounds/0/invited"_json_pointer, 18446744073709551615u},
        {"/rounds/0/state"_json_pointer, "over"},
        {"/rounds/0/votes"_json_pointer, json::object()},
        {"/rounds/0/votes/0"_json_pointer, json::array()},
        {"/wordings/0/anchors"_json_pointer, {"one", "two"}},
    };
    for (const auto& [place, value] : changes) {
        json file = sampleAsJson();
        file[place] = value;
        INFO(place.to_string() << " = " << value.dump());
        CHECK(refuses(file, "$."));
    }
}

TEST_CASE("an id that names nothing in the file is refused by its place")
{
    const std::vector<std::pair<json::json_pointer, const char*>> changes{
        {"/rounds/0/facilitator"_json_pointer, "$.rounds[0].facilitator"},
        {"/rounds/0/seats/0/person"_json_pointer, "$.rounds[0].seats[0].person"},
        {"/rounds/0/votes/0/question"_json_pointer, "$.rounds[0].votes[0].question"},
        {"/rounds/0/votes/0/seat"_json_pointer, "$.rounds[0].votes[0].seat"},
        {"/rounds/0/agreed/0/question"_json_pointer, "$.rounds[0].agreed[0].question"},
        {"/rounds/0/questions/0/question"_json_pointer, "$.rounds[0].questions[0].question"},
        {"/wordings/0/question"_json_pointer, "$.wordings[0].question"},
    };
    for (const auto& [place, expected] : changes) {
        json file = sampleAsJson();
        file[place] = "1";
        CHECK(refuses(file, expected));
    }
}

TEST_CASE("a revision without words is refused")
{
    json file = sampleAsJson();
    file["rounds"][0]["questions"][0]["revision"] = 9;
    CHECK(refuses(file, "$.rounds[0].questions[0].revision"));
}

TEST_CASE("what stands twice is refused at the second place")
{
    for (const char* list : {"people", "questions", "wordings", "rounds"}) {
        json file = sampleAsJson();
        file[list].push_back(file[list].front());
        CHECK(refuses(file, (std::string("$.") + list + '[').c_str()));
    }
    for (const char* list : {"questions", "seats", "votes", "agreed"}) {
        json file = sampleAsJson();
        json& rows = file["rounds"][0][list];
        rows.push_back(rows.front());
        CHECK(refuses(file, (std::string("$.rounds[0].") + list + '[').c_str()));
    }
}

TEST_CASE("a workspace file with an answer of the other kind is refused")
{
    json file = sampleAsJson();
    file["rounds"][0]["votes"][0]["answer"] = "yes";
    CHECK(refuses(file, "$.rounds[0].votes[0].answer"));
}

TEST_CASE("another kind of file and a later version are told apart")
{
    json file = sampleAsJson();
    file["format"] = "cxworkbench/round@1";
    CHECK(refuses(file, "calls itself “cxworkbench/round@1”"));
    file["format"] = "cxworkbench/workspace@2";
    CHECK(refuses(file, "Update the program"));
    CHECK(refusalOf(QByteArray("[]")).contains(QStringLiteral("$: an object")));
}

TEST_CASE("what is not JSON is refused by line and column")
{
    CHECK(refusalOf(QByteArray("{\n  \"a\": nul\n}")).contains(QStringLiteral("Line 2, column")));
    CHECK(refusalOf(QByteArray("")).contains(QStringLiteral("Line 1")));
    CHECK(refusalOf(QByteArray("{\"a\": 1e999}")).contains(QStringLiteral("too large")));
    CHECK(refusalOf(QByteArray("{\"a\":\n\"\xF6\"}")).contains(QStringLiteral("Line 2")));
    CHECK(refusalOf(QByteArray("{\"a\": 1, \"a\": 2}")).contains(QStringLiteral("stands twice")));
}

TEST_CASE("nesting bombs and ten megabytes of noise are refused quickly")
{
    const std::clock_t start = std::clock(); // of the processor: other programs do not count
    CHECK(refusalOf(QByteArray(100'000, '[')).contains(QStringLiteral("nested deeper")));
    CHECK(refusalOf(QByteArray("{\"a\":").repeated(100'000)).contains(QStringLiteral("nested deeper")));
    CHECK_FALSE(refusalOf(QByteArray(10'000'000, 'x')).isEmpty());
    CHECK_FALSE(refusalOf("[" + QByteArray("{},").repeated(3'000'000) + "0]").isEmpty());
    CHECK_FALSE(refusalOf("[" + QByteArray(10'000'000, '9') + "]").isEmpty());
    CHECK(std::clock() - start < 20 * CLOCKS_PER_SEC);
}

TEST_CASE("evidence, whys and then-scores go out and come back equal")
{
    support::SampleWorkspace workspace;
    addDetails(workspace.withCompany());
    const core::WorkspaceCopy before = core::copyWorkspace(workspace.work);
    CHECK(before.rounds.back().whys.front().id == core::WhyId(83));
    CHECK(before.rounds.back().whys.back().id == core::WhyId(81));
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(workspace.work)).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
}

TEST_CASE("a file from before evidence, whys and then-scores is still read")
{
    json file = sampleAsJson();
    for (json& round : file["rounds"])
        for (const char* key : {"evidence", "whys", "thenScores"})
            REQUIRE(round.erase(key) == 1);
    CHECK(refusalOf(file).isEmpty());
}

TEST_CASE("evidence, whys and then-scores that name nothing, stand twice or make no sense are refused")
{
    REQUIRE(refusalOf(withDetailsAsJson()).isEmpty());
    const std::vector<std::pair<json::json_pointer, json>> changes{
        {"/rounds/2/evidence/0/question"_json_pointer, "1"},
        {"/rounds/2/evidence/0/kind"_json_pointer, "link"},
        {"/rounds/2/evidence/1/id"_json_pointer, "71"},
        {"/rounds/2/evidence/0/text"_json_pointer, nullptr},
        {"/rounds/2/whys/0/question"_json_pointer, "1"},
        {"/rounds/2/whys/1/parent"_json_pointer, "1"},
        {"/rounds/2/whys/1/parent"_json_pointer, "82"}, // itself
        {"/rounds/2/whys/1/parent"_json_pointer, "81"}, // stands later
        {"/rounds/2/whys/1/id"_json_pointer, "83"},
        {"/rounds/2/whys/0/position"_json_pointer, 0.5},
        {"/rounds/2/thenScores/0/question"_json_pointer, "1"},
        {"/rounds/2/thenScores/0/score"_json_pointer, 4},
        {"/rounds/2/thenScores/0/at"_json_pointer, "now"},
    };
    for (const auto& [place, value] : changes) {
        json file = withDetailsAsJson();
        file[place] = value;
        INFO(place.to_string() << " = " << value.dump());
        CHECK(refuses(file, "$.rounds[2]."));
    }
    json twice = withDetailsAsJson();
    twice["rounds"][2]["thenScores"].push_back(twice["rounds"][2]["thenScores"][0]);
    CHECK(refuses(twice, "$.rounds[2].thenScores[1]"));
}
