#include "core/statistics/alike_texts.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

double similarity(const char* one, const char* two)
{
    return similarityOf(shinglesOf(QString::fromUtf8(one)), shinglesOf(QString::fromUtf8(two)));
}

} // namespace

TEST_CASE("a text is wholly like itself, however short")
{
    for (const char* text : {"Late", "Late again", "My parcel came late again", "Посылка опять опоздала"})
        CHECK(similarity(text, text) == 1.0);
}

TEST_CASE("letter case, diacritics and punctuation make no difference")
{
    CHECK(similarity("Coletul a întârziat, din NOU!", "coletul a intarziat din nou") == 1.0);
    CHECK(similarity("Die Straße ist gesperrt", "die STRASSE -- ist gesperrt.") == 1.0);
    CHECK(similarity("DIE STRAẞE IST GESPERRT", "die straße ist gesperrt") == 1.0);
    CHECK(similarity("¿Dónde está mi pedido?", "donde esta mi pedido") == 1.0);
    CHECK(similarity("a\u0301rbol que cae", "\u00e1rbol que cae") == 1.0);
}

TEST_CASE("the similarity is the share of three-word runs that both have")
{
    // abc bcd cde against abc bcd cdx: two of four.
    CHECK(similarity("a b c d e", "a b c d x") == 0.5);
    CHECK(similarity("a b c", "c b a") == 0.0);
    CHECK(similarity("one two three", "four five six") == 0.0);
}

TEST_CASE("similarity does not depend on which text comes first")
{
    const char* one = "the courier left my parcel in the rain and it was wet";
    const char* two = "the courier left my parcel at the door and it was gone";
    CHECK(similarity(one, two) == similarity(two, one));
    CHECK(similarity(one, two) >= kAlike);
    CHECK(similarity(one, two) < kSameText);
}

TEST_CASE("a text with one word more at the end is the same text, another complaint is not alike")
{
    const char* one = "I was charged twice for the same order and nobody answers my letters";
    CHECK(similarity(one, "I was charged twice for the same order and nobody answers my letters here")
          >= kSameText);
    CHECK(similarity(one, "The technician did not come at the agreed time and did not call either") < kAlike);
}

TEST_CASE("a run that comes twice counts once")
{
    CHECK(shinglesOf(QStringLiteral("so late so late so late")).size() == 2);
}

TEST_CASE("where one word ends and the next begins matters")
{
    CHECK(similarity("ab c d", "a bc d") == 0.0);
    CHECK(similarity("late", "late late late") == 0.0);
}

TEST_CASE("a text without a word is like nothing")
{
    CHECK(shinglesOf(QString()).empty());
    CHECK(shinglesOf(QStringLiteral(" ... !? ")).empty());
    CHECK(similarity("", "") == 0.0);
    CHECK(similarity("", "my parcel came late") == 0.0);
}

TEST_CASE("shingles are the same on every machine")
{
    CHECK(shinglesOf(QStringLiteral("A")) == shinglesOf(QStringLiteral("a")));
    // FNV-1a of the capital letter, then of that hash as the only word of its shingle.
    const quint64 letter = (0xcbf29ce484222325u ^ 0x41u) * 0x100000001b3u;
    CHECK(shinglesOf(QStringLiteral("a")) == Shingles{(0xcbf29ce484222325u ^ letter) * 0x100000001b3u});
}
