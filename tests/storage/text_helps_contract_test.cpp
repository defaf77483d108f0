// What the repositories promise that help while a complaint is written; runs on the file and on the memory
// alike.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/complaint/helps/similar_cases.h"
#include "core/search_text.h"

#include <algorithm>
#include <chrono>

using namespace cxw::core;
using namespace support;

namespace {

PolicyPhrase phrase(qint64 id, const char* words, const char* better)
{
    return {PolicyPhraseId(id), QString::fromUtf8(words), QString::fromUtf8(better), id};
}

Complaint told(qint64 id, const char* story, int hour = 0)
{
    Complaint complaint = support::complaint(id, story);
    complaint.receivedAt = at(hour);
    return complaint;
}

template <class Workspace> void save(Workspace& workspace, const std::vector<Complaint>& complaints)
{
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        for (const Complaint& each : complaints)
            work.complaints().save(each);
    }));
}

template <class Workspace>
std::vector<qint64> alike(Workspace& workspace, const char* text, TextToCompare wanted = {})
{
    wanted.text = QString::fromUtf8(text);
    const auto cases = workspace.read([&](const UnitOfWork& work) { return similarCases(work, wanted); });
    std::vector<qint64> ids;
    for (const SimilarCase& each : *cases)
        ids.push_back(each.id.value());
    return ids;
}

/// The rule as plainly as it can be said.
std::vector<ComplaintId> plainlySharing(const UnitOfWork& work, const std::vector<QString>& words, int limit)
{
    std::vector<std::pair<qsizetype, ComplaintId>> sharing;
    work.complaints().forEach({}, [&](const Complaint& each) {
        QStringList all{each.reference, each.sourceReference, each.summary, each.description,
                        each.remedyWanted};
        for (const auto& step : each.steps)
            all += step ? step->line : QString();
        for (const Promise& promise : each.promises)
            all += promise.text;
        if (each.customer)
            all += work.customers().find(*each.customer)->name;
        const QStringList own = wordsIn(all.join(QLatin1Char('\n'))).split(QLatin1Char(' '));
        const auto shared =
            std::ranges::count_if(words, [&](const QString& word) { return own.contains(word); });
        if (shared > 0)
            sharing.emplace_back(shared, each.id);
        return true;
    });
    std::ranges::sort(sharing, std::greater{});
    sharing.resize(std::min(sharing.size(), std::size_t(limit)));
    std::vector<ComplaintId> ids;
    for (const auto& [shared, id] : sharing)
        ids.push_back(id);
    return ids;
}

} // namespace

TEMPLATE_TEST_CASE("policy phrases and snippets come by position, go into the bin and come back", "",
                   InMemory, OnFile)
{
    TestType workspace;
    const PolicyPhrase one = phrase(7, "it is our policy", "Here is why.");
    const PolicyPhrase other = phrase(3, "такова политика", "");
    const Snippet refund{SnippetId(9), QStringLiteral("rf1"), QStringLiteral("Refund\nsent."), 5};
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.policyPhrases().save(one);
        work.policyPhrases().save(other);
        work.snippets().save(refund);
    }));
    const auto phrases = [](const UnitOfWork& work) { return work.policyPhrases().all(); };
    const auto snippets = [](const UnitOfWork& work) { return work.snippets().all(); };
    CHECK(workspace.read(phrases) == std::vector{other, one});
    CHECK(workspace.read(snippets) == std::vector{refund});
    REQUIRE(workspace.write([&](UnitOfWork& work) {
        work.policyPhrases().remove(one.id);
        work.snippets().remove(refund.id);
    }));
    CHECK(workspace.read(phrases) == std::vector{other});
    CHECK(workspace.read(snippets)->empty());
    REQUIRE(workspace.write([&](UnitOfWork& work) { work.snippets().save(refund); }));
    CHECK(workspace.read(snippets) == std::vector{refund});
    CHECK_FALSE(workspace.write([](UnitOfWork& work) { work.policyPhrases().save(phrase(8, "", "x")); }));
    CHECK_FALSE(workspace.write([](UnitOfWork& work) { work.snippets().save({SnippetId(8), {}, {}, 1}); }));
}

TEMPLATE_TEST_CASE("accepted citations stay with their complaint and are gathered with what it cost", "",
                   InMemory, OnFile)
{
    TestType workspace;
    Complaint one = told(1, "Late");
    one.citations = {{QStringLiteral("our policy"), at(9)}, {QStringLiteral("the rules"), at(2)}};
    one.money = Money{1250, QStringLiteral("EUR")};
    one.defection = Defection::Left;
    Complaint two = told(2, "Later");
    two.citations = {{QStringLiteral("our policy"), at(5)}};
    save(workspace, {one, two});
    const auto cited = [](const UnitOfWork& work) { return work.complaints().citedPolicies(); };
    const CitedPolicy second{two.id, QStringLiteral("our policy"), {}, Defection::None};
    CHECK(workspace.read(cited)
          == std::vector{CitedPolicy{one.id, QStringLiteral("the rules"), one.money, Defection::Left}, second,
                         CitedPolicy{one.id, QStringLiteral("our policy"), one.money, Defection::Left}});
    REQUIRE(workspace.write([](UnitOfWork& work) { work.complaints().remove(ComplaintId(1)); }));
    CHECK(workspace.read(cited) == std::vector{second});
    one.citations.clear();
    save(workspace, {one});
    CHECK(workspace.read(cited) == std::vector{second});
}

TEMPLATE_TEST_CASE("the complaints that share the most words come first", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        RandomComplaints random(8);
        for (int i = 1; i <= 150; ++i)
            work.complaints().save(random.next(i));
    }));
    REQUIRE(workspace.write([](UnitOfWork& work) { work.complaints().remove(ComplaintId(20)); }));
    RandomComplaints random(9);
    for (int round = 0; round < 60; ++round) {
        const std::vector<QString> words = wordsToShare(random.words(6));
        const int limit = 1 + random.below(30);
        workspace.read([&](const UnitOfWork& work) {
            CHECK(work.complaints().sharingWords(words, limit) == plainlySharing(work, words, limit));
            return 0;
        });
    }
}

TEMPLATE_TEST_CASE("the three most alike complaints are shown, none below a quarter", "", InMemory, OnFile)
{
    TestType workspace;
    save(workspace,
         {told(1, "The parcel came late and the box was broken"), told(2, "Instalment up, no reason given"),
          told(3, "The parcel came late and the box was open", 5),
          told(4, "The parcel came late and nobody rang the bell", 2),
          told(5, "Parcel late, box broken, nobody came"),
          told(6, "Yesterday the parcel came late and the box was broken again", 9)});
    CHECK(alike(workspace, "the PARCEL came late, and the box was broken!") == std::vector<qint64>{1, 6, 3});
    CHECK(alike(workspace, "the parcel came late and the box was broken", {.self = ComplaintId(1)})
          == std::vector<qint64>{6, 3, 4});
    CHECK(alike(workspace, "the parcel came late and the box was broken", {.receivedBefore = at(2)})
          == std::vector<qint64>{1, 4});
    CHECK(alike(workspace, "Nothing of the kind").empty());
    CHECK(alike(workspace, "").empty());
    CHECK(alike(workspace, "%&/ \" OR * NEAR(").empty());
    const auto first = workspace.read([](const UnitOfWork& work) {
        return similarCases(work, {.text = QStringLiteral("instalment up no reason given")}).at(0);
    });
    CHECK(first->similarity == 1.0);
    CHECK(first->reference == QStringLiteral("CX-2026-00002"));
    CHECK(first->original == first->id);
    Complaint repeated = told(7, "Instalment up again, no reason was given at all", 9);
    repeated.duplicateOf = first->id;
    repeated.status = ComplaintStatus::Duplicate;
    save(workspace, {repeated});
    const auto second = workspace.read([](const UnitOfWork& work) {
        return similarCases(work, {.text = QStringLiteral("instalment up again no reason was given at all")})
            .at(0);
    });
    CHECK(second->id == repeated.id);
    CHECK(second->original == first->id);
}

TEST_CASE("an old complaint of common words is found among thousands, and quickly")
{
    OnFile workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.complaints().save(told(1, "meter display wrong again after winter storm passed"));
        for (int i = 2; i <= 3000; ++i)
            work.complaints().save(
                told(i, i % 2 ? "meter display after storm passed" : "again wrong winter meter letter"));
    }));
    const auto begun = std::chrono::steady_clock::now();
    const auto found = alike(workspace, "meter display wrong again after winter storm passed");
    const auto took = std::chrono::steady_clock::now() - begun;
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == 1);
    CHECK(took < std::chrono::milliseconds(500));
}
