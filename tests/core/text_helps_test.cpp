#include "core/complaint/helps/policy_costs.h"
#include "core/complaint/helps/policy_in_complaint.h"
#include "core/complaint/helps/similar_cases.h"
#include "core/complaint/helps/text_helps.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

std::vector<Snippet> snippets()
{
    return {{SnippetId(1), QStringLiteral("rf1"), QStringLiteral("Refund sent."), 1},
            {SnippetId(2), QStringLiteral("Über"), QStringLiteral("Übergabe"), 2},
            {SnippetId(3), QStringLiteral("RF1"), QStringLiteral("never"), 3}};
}

QString textFor(const char* text, qsizetype cursor = -1)
{
    const std::vector<Snippet> known = snippets();
    const QString typed = QString::fromUtf8(text);
    const auto found = snippetBefore(known, typed, cursor < 0 ? typed.size() : cursor);
    return found ? found->snippet->text : QString();
}

CitedPolicy cited(qint64 complaint, const char* phrase, std::optional<Money> money = {},
                  Defection defection = Defection::None)
{
    return {ComplaintId(complaint), QString::fromUtf8(phrase), money, defection};
}

} // namespace

TEST_CASE("a snippet is meant where its token ends at the cursor")
{
    CHECK(textFor(";rf1") == QStringLiteral("Refund sent."));
    CHECK(textFor("Done. ;RF1") == QStringLiteral("Refund sent."));
    CHECK(textFor(";über") == QStringLiteral("Übergabe"));
    CHECK(textFor("(;rf1 and more", 5) == QStringLiteral("Refund sent."));
    for (const char* text : {"", ";", "rf1", ";rf", ";rf12", "a;rf1", ";rf1 ", "1;rf1"})
        CHECK(textFor(text).isEmpty());
    CHECK(textFor(";rf1x", 4).isEmpty());
}

TEST_CASE("every token in a text is found, and nothing that only looks like one")
{
    const std::vector<Snippet> known = snippets();
    const auto found = findSnippets(known, QStringLiteral(";rf1, a;rf1 ;;rf1 ;rf12 ;no"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].range == TextRange{0, 4});
    CHECK(found[1].range == TextRange{13, 4});
    CHECK(found[1].snippet == &known.front());
}

TEST_CASE("a token is made of letters and digits")
{
    for (const char* good : {"a", "rf1", "42", "щ", "12345678901234567890"})
        CHECK(isToken(QString::fromUtf8(good)));
    for (const char* bad : {"", "a b", ";a", "a-b", "123456789012345678901"})
        CHECK_FALSE(isToken(QString::fromUtf8(bad)));
}

TEST_CASE("what citing a policy went with is summed over its complaints, each once")
{
    const Money ten{1000, QStringLiteral("EUR")};
    const Money five{500, QStringLiteral("EUR")};
    const Money lei{700, QStringLiteral("RON")};
    const auto costs =
        policyCosts({cited(1, "our policy", ten, Defection::Left), cited(2, "No refunds", five),
                     cited(1, "Our Policy!", ten, Defection::Left),
                     cited(3, "our policy", lei, Defection::Saved), cited(4, "OUR policy", five)});
    REQUIRE(costs.size() == 2);
    CHECK(costs[0]
          == PolicyCost{.phrase = QStringLiteral("OUR policy"),
                        .citations = 4,
                        .complaints = 3,
                        .cost = {{1500, QStringLiteral("EUR")}, lei},
                        .left = 1});
    CHECK(costs[1] == PolicyCost{QStringLiteral("No refunds"), 1, 1, {{500, QStringLiteral("EUR")}}, 0});
    CHECK(policyCosts({}).empty());
}

TEST_CASE("a citation whose phrase was taken out again does not count")
{
    const std::vector<PolicyCitation> citations{{QStringLiteral("our policy"), {}},
                                                {QStringLiteral("the rules"), {}}};
    CHECK(citationsIn(citations, {QStringLiteral("nothing"), QStringLiteral("It is OUR policy.")})
          == std::vector{citations[0]});
    CHECK(citationsIn(citations, {}).empty());
}

TEST_CASE("the words by which alike complaints are looked for are the longest, each once")
{
    CHECK(wordsToShare(QStringLiteral("Die Straße ist, ist gesperrt"))
          == std::vector{QStringLiteral("gesperrt"), QStringLiteral("strasse"), QStringLiteral("die"),
                         QStringLiteral("ist")});
    CHECK(wordsToShare(QStringLiteral("%&/")).empty());
    QString many;
    for (int i = 0; i < 500; ++i)
        many += QStringLiteral("word%1 ").arg(i);
    CHECK(wordsToShare(many).size() == kMostWordsToShare);
}

TEST_CASE("a phrase in any text of a complaint is offered a better sentence until it is cited")
{
    const PolicyWording wording{QStringLiteral("our policy"), QStringLiteral("Here is why.")};
    const PolicyWatch watch({wording});
    Complaint complaint{.id = ComplaintId(1), .summary = QStringLiteral("Late")};
    CHECK_FALSE(policyIn(complaint, watch));
    complaint.remedyGiven = QStringLiteral("Said: Our policy!");
    complaint.steps[3] = StepRecord{.line = QStringLiteral("it is our policy")};
    REQUIRE(policyIn(complaint, watch) == wording);
    Complaint better = withBetterSentence(complaint, wording);
    CHECK(better.remedyGiven == QStringLiteral("Said: Here is why!"));
    CHECK(policyIn(better, watch) == wording);
    better = withBetterSentence(better, wording);
    CHECK(better.steps[3]->line == QStringLiteral("it is Here is why."));
    CHECK_FALSE(policyIn(better, watch));

    const Instant now = instantFrom(1'795'338'000'000);
    const Complaint cited = withCitation(complaint, QStringLiteral("our policy"), now);
    CHECK_FALSE(policyIn(cited, watch));
    CHECK(cited.policyCited);
    CHECK(withCitation(cited, QStringLiteral("OUR POLICY"), now) == cited);

    complaint.description = QStringLiteral("Our policy. They hung up.\nTwice.");
    better = withBetterSentence(complaint, wording);
    CHECK(better.description == QStringLiteral("Here is why. They hung up.\nTwice."));
    CHECK(better.summary.startsWith(QStringLiteral("Here is why")));
}
