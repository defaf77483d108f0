#include "core/complaint/helps/policy_watch.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <random>

using namespace cxw::core;

namespace {

PolicyWording wording(const char* phrase, const char* better = "Better")
{
    return {QString::fromUtf8(phrase), QString::fromUtf8(better)};
}

/// What is marked, in order.
QStringList marked(const PolicyWatch& watch, const QString& text)
{
    QStringList parts;
    for (const PolicyFinding& each : watch.findIn(text))
        parts += text.mid(each.range.start, each.range.length);
    return parts;
}

QStringList marked(const std::vector<PolicyWording>& wordings, const char* text)
{
    return marked(PolicyWatch(wordings), QString::fromUtf8(text));
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* each : texts)
        all += QString::fromUtf8(each);
    return all;
}

/// The rule as plainly as it can be said, over words that need no folding.
std::vector<qsizetype> plainlyFound(const QStringList& words, const std::vector<QStringList>& phrases)
{
    std::vector<qsizetype> found;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype longest = 0;
        for (const QStringList& phrase : phrases)
            if (words.mid(at, phrase.size()) == phrase)
                longest = std::max(longest, phrase.size());
        if (longest > 0)
            found.push_back(at);
        at += std::max<qsizetype>(longest, 1);
    }
    return found;
}

} // namespace

TEST_CASE("a phrase is found whatever its case, diacritics and the signs between its words")
{
    const std::vector all{wording("it is our policy"), wording("es nuestra política"),
                          wording("așa sunt regulile"), wording("ничем не могу помочь"),
                          wording("it's our policy")};
    CHECK(marked(all, "Told her that IT IS  our\npolicy, sorry.") == list({"IT IS  our\npolicy"}));
    CHECK(marked(all, "Es nuestra politica.") == list({"Es nuestra politica"}));
    CHECK(marked(all, "Aşa sunt regulile!") == list({"Aşa sunt regulile"}));
    CHECK(marked(all, "Ничём НЕ могу помочь") == list({"Ничём НЕ могу помочь"}));
    CHECK(marked(all, "It\u2019s our policy") == list({"It\u2019s our policy"}));
}

TEST_CASE("a phrase stands between the borders of words only")
{
    const std::vector all{wording("our policy")};
    CHECK(marked(all, "your policy").empty());
    CHECK(marked(all, "our policyholders").empty());
    CHECK(marked(all, "our old policy").empty());
    CHECK(marked(all, "(our policy)") == list({"our policy"}));
    CHECK(marked(all, "our policy our policy") == list({"our policy", "our policy"}));
}

TEST_CASE("where several phrases begin the longest is found, and none overlaps another")
{
    const std::vector all{wording("company policy", "short"), wording("company policy is", "long"),
                          wording("policy is")};
    const auto found = PolicyWatch(all).findIn(QStringLiteral("Our company policy is so"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].wording.better == QStringLiteral("long"));
    CHECK(found[0].range == TextRange{4, 17});
}

TEST_CASE("a phrase without a word is never found")
{
    CHECK(marked({wording(""), wording("%&/")}, "%&/ and more").empty());
}

TEST_CASE("what is found is what the plain rule finds")
{
    std::mt19937 random(20261126);
    const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
    const QStringList alphabet{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const auto drawn = [&](int most) {
        QStringList words;
        for (int i = 1 + below(most); i > 0; --i)
            words += alphabet[below(3)];
        return words;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<QStringList> phrases;
        std::vector<PolicyWording> wordings;
        for (int i = 1 + below(4); i > 0; --i) {
            phrases.push_back(drawn(3));
            wordings.push_back({phrases.back().join(QLatin1Char(' ')), QStringLiteral("better")});
        }
        const QStringList words = drawn(30);
        const QString text = words.join(QLatin1Char('-'));
        std::vector<qsizetype> starts; // every word is one letter and one sign
        for (const PolicyFinding& each : PolicyWatch(wordings).findIn(text))
            starts.push_back(each.range.start / 2);
        INFO(text.toStdString());
        CHECK(starts == plainlyFound(words, phrases));
    }
}

TEST_CASE("a text of ten megabytes is looked through in no time, and only its beginning")
{
    const QString phrase = QStringLiteral("it is our policy ");
    const PolicyWatch watch({wording("it is our policy")});
    const QString text = phrase + QString(10'000'000, QLatin1Char('x')) + phrase;
    const auto begun = std::chrono::steady_clock::now();
    CHECK(watch.findIn(text).size() == 1);
    const QString full = phrase.repeated(600'000);
    CHECK(qsizetype(watch.findIn(full).size()) == kMostWatchedText / phrase.size());
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::milliseconds(500));
}

TEST_CASE("the workspace's own phrases come before the shipped ones and take the place of the same")
{
    const std::vector shipped{wording("our policy", "shipped"), wording("the rules", "shipped")};
    CHECK(watchedPhrases({}, shipped) == shipped);
    CHECK(watchedPhrases({wording("Our POLICY!", "own"), wording("no way", "own")}, shipped)
          == std::vector{wording("Our POLICY!", "own"), wording("no way", "own"),
                         wording("the rules", "shipped")});
    CHECK(watchedPhrases({wording("our policy", "")}, shipped)
          == std::vector{wording("the rules", "shipped")});
}
