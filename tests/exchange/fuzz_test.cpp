#include "support/qt_strings.h"

#include "complaint_bench.h"
#include "sample_workspace.h"

#include "exchange/complaint_json_table.h"
#include "exchange/question_set_json.h"
#include "exchange/votes_csv.h"
#include "exchange/workspace_json.h"

#include <random>

using namespace cxw;

namespace {

constexpr int kMutations = 3'000;

/// Damages a text the way editors, mail and malice do: bytes changed, cut out, doubled, moved, cut off.
class Mutator final
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray damaged(QByteArray bytes)
    {
        for (int times = below(4) + 1; times > 0 && !bytes.isEmpty(); --times)
            damageOnce(bytes);
        return bytes;
    }

private:
    int below(qsizetype limit) { return int(m_random() % unsigned(limit)); }

    void damageOnce(QByteArray& bytes)
    {
        constexpr std::string_view kMarks = "\",;:{}[]\r\n\t 019-+.eE\\/\xEF\xBB\xBF\xFF";
        const qsizetype at = below(bytes.size());
        switch (below(6)) {
        case 0: bytes[at] = char(m_random()); return;
        case 1: bytes[at] = kMarks[std::size_t(below(qsizetype(kMarks.size())))]; return;
        case 2: bytes.remove(at, below(20) + 1); return;
        case 3: bytes.insert(at, bytes.mid(below(bytes.size()), below(60))); return;
        case 4: bytes.insert(at, kMarks[std::size_t(below(qsizetype(kMarks.size())))]); return;
        default:
            if (below(10) == 0)
                bytes.truncate(at);
        }
    }

    std::mt19937 m_random;
};

/// A small workspace, so that many mutations stay quick.
QByteArray smallWorkspaceFile()
{
    const core::RoundSheet sheet = support::RoundBuilder(3)
                                       .asks("customers.a", "12?")
                                       .agrees(core::Answer::Two)
                                       .asks("customers.b", "33-")
                                       .sheet();
    core::WorkspaceCopy copy{.people = {{.id = core::PersonId(5), .name = QStringLiteral("Ana")}},
                             .rounds = {sheet}};
    copy.customers = {{.id = core::CustomerId(6), .name = QStringLiteral("Kai")}};
    copy.complaints = {{.id = core::ComplaintId(7),
                        .reference = QStringLiteral("CX-2026-00042"),
                        .customer = core::CustomerId(6)}};
    for (const core::RoundQuestion& each : sheet.questions) {
        copy.questions.push_back({.id = each.question, .area = each.area});
        copy.wordings.push_back({.question = each.question});
    }
    return exchange::workspaceJsonOf(copy);
}

} // namespace

TEST_CASE("a damaged file of votes is either read or refused with a sentence")
{
    const core::RoundSheet sheet = support::RoundBuilder(4)
                                       .asks("customers.touchpoints-mapped", "123?")
                                       .asks("financials.return-model", "221-")
                                       .sheet();
    const QByteArray good = exchange::votesCsvOf(sheet).value();
    Mutator mutator(2026);
    int refused = 0;
    for (int i = 0; i < kMutations; ++i) {
        const auto file = exchange::readVotesCsv(mutator.damaged(good), support::shippedBank().questions);
        for (const core::FileProblem& each : file.problems)
            REQUIRE_FALSE(each.sentence.isEmpty());
        refused += file.isGood() ? 0 : 1;
    }
    CHECK(refused > kMutations / 4);
    CHECK(refused < kMutations);
}

TEST_CASE("a damaged workspace file is either read or refused with a sentence")
{
    const QByteArray good = smallWorkspaceFile();
    REQUIRE(exchange::readWorkspaceJson(good).has_value());
    Mutator mutator(11);
    int refused = 0;
    for (int i = 0; i < kMutations; ++i) {
        const auto copy = exchange::readWorkspaceJson(mutator.damaged(good));
        if (!copy)
            REQUIRE_FALSE(core::sentenceFor(copy.error()).isEmpty());
        else
            REQUIRE(exchange::readWorkspaceJson(exchange::workspaceJsonOf(*copy)) == copy);
        refused += copy ? 0 : 1;
    }
    CHECK(refused > kMutations / 4);
    CHECK(refused < kMutations);
}

TEST_CASE("a damaged question set is either read or refused with a sentence")
{
    const core::QuestionSetFile set{
        .name = QStringLiteral("Field"),
        .areas = {{core::AreaId(QStringLiteral("own.field")), QStringLiteral("Field service")}},
        .questions = {
            {.question = support::shippedBank().questions.front()},
            {.question = {.id = core::QuestionId(QStringLiteral("own.q")),
                          .area = core::AreaId(QStringLiteral("own.field")),
                          .own = true},
             .wording = {{core::Language::En, {.label = QStringLiteral("Vans carry the parts")}}}}}};
    const QByteArray good = exchange::questionSetJsonOf(set);
    const auto read = [](const QByteArray& bytes) {
        return exchange::readQuestionSetJson(bytes, support::shippedBank());
    };
    REQUIRE(read(good) == set);
    Mutator mutator(13);
    int refused = 0;
    for (int i = 0; i < kMutations; ++i) {
        const auto damaged = read(mutator.damaged(good));
        if (!damaged)
            REQUIRE_FALSE(core::sentenceFor(damaged.error()).isEmpty());
        else
            REQUIRE(read(exchange::questionSetJsonOf(*damaged)) == damaged);
        refused += damaged ? 0 : 1;
    }
    CHECK(refused > kMutations / 4);
    CHECK(refused < kMutations);
}

TEST_CASE("a damaged table of complaints is refused, or every row of it is accounted for")
{
    const QByteArray good =
        "reference,source_reference,received_at,closed_at,customer,channel,category,amount,"
        "currency,duplicate_of,State\r\n"
        "CX-2026-00002,T-1,2026-11-02T10:00:00Z,2026-11-03,Ana,Web,\"Late, very\",12.50,EUR,,CA\r\n"
        "CX-2026-00001,T-2,2026-11-04,,Kai,Phone,Rude,,,CX-2026-00002,\"two\r\nlines\"\r\n"
        ",T-1,2026-11-05,,Ana,Web,Late,1,EUR,,NY\r\n";
    Mutator mutator(17);
    int taken = 0;
    for (int i = 0; i < kMutations; ++i) {
        const auto rows = exchange::ComplaintCsv::read(mutator.damaged(good));
        support::ComplaintBench bench;
        if (!rows)
            continue;
        const auto plan = planComplaintImport(bench.work, *rows, bench.options, {bench.clock, bench.ids});
        const auto report = importComplaints(bench.work, *rows, bench.options, {bench.clock, bench.ids});
        REQUIRE(plan == report);
        if (!report)
            continue;
        REQUIRE(report->added + report->updated + report->skipped + report->refusedRows() == report->read);
        REQUIRE(qint64(bench.complaints().size()) == report->added);
        taken += report->added > 0 ? 1 : 0;
    }
    CHECK(taken > kMutations / 4);
    CHECK(taken < kMutations);
}

TEST_CASE("a damaged file of complaints is refused, or every row of it is accounted for")
{
    const QByteArray good =
        R"({"format": "cxworkbench/complaints@1", "complaints": [
  {"id": "8", "reference": "CX-2026-00002", "receivedAt": "2026-11-03T08:00:00.000Z", "summary": "Again",
   "duplicateOf": "7", "tags": ["late"], "extraFields": [{"name": "Branch", "text": "North"}]},
  {"id": "7", "reference": "CX-2026-00001", "receivedAt": "2026-11-02T08:00:00.000Z", "summary": "Late",
   "customer": {"name": "Kai", "note": "x"}, "money": {"minorUnits": 1250, "currency": "EUR"}, "severity": 3,
   "promises": [{"text": "Call", "due": "2026-11-05T09:00:00.000Z", "by": "Ana", "kept": true}]}]})";
    REQUIRE(exchange::ComplaintJsonTable::read(good).has_value());
    Mutator mutator(19);
    int taken = 0;
    for (int i = 0; i < kMutations; ++i) {
        const auto rows = exchange::ComplaintJsonTable::read(mutator.damaged(good));
        if (!rows) {
            REQUIRE_FALSE(core::sentenceFor(rows.error()).isEmpty());
            continue;
        }
        support::ComplaintBench bench;
        const auto report = importComplaints(bench.work, *rows, bench.options, {bench.clock, bench.ids});
        if (!report)
            continue;
        REQUIRE(report->added + report->updated + report->skipped + report->refusedRows() == report->read);
        REQUIRE(qint64(bench.complaints().size()) == report->added);
        taken += report->added > 0 ? 1 : 0;
    }
    CHECK(taken > 0);
    CHECK(taken < kMutations);
}
