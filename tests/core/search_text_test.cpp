#include "core/search_text.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

TEST_CASE("folding leaves letters without case and diacritics")
{
    const auto folded = [](const char* text) { return foldedText(QString::fromUtf8(text)).toStdString(); };
    CHECK(folded("Reclamație") == "reclamatie");
    CHECK(folded("Häuser STRASSE straße") == "hauser strasse strasse");
    CHECK(folded("Ёлка") == "елка");
    CHECK(folded("Łódź Øre Đà İı") == "lodz ore da ii");
    CHECK(folded("™ ＡＢ ﬁ") == "tm ab fi");
}

TEST_CASE("a text is kept as its words with a space between")
{
    const auto words = [](const char* text) { return wordsIn(QString::fromUtf8(text)).toStdString(); };
    CHECK(words("") == "");
    CHECK(words("%&/ \"'*") == "");
    CHECK(words(" „Häuser“, CX-2026…\n42%") == "hauser cx 2026 42");
    CHECK(words("great👍") == "great");
}

TEST_CASE("half a surrogate pair is no letter")
{
    const QString text = QStringLiteral("a") + QChar(0xD835) + QStringLiteral("b") + QChar(0xDC00);
    CHECK(wordsIn(text) == QStringLiteral("a b"));
}

TEST_CASE("only the beginning of a very long word counts")
{
    const QString word(kLongestSearchWord, QLatin1Char('x'));
    CHECK(wordsIn(word + QStringLiteral("yz end")) == word + QStringLiteral(" end"));
    CHECK(searchWords(word + word) == std::vector{word});
}

TEST_CASE("so many typed words count and no more")
{
    CHECK(searchWords(QStringLiteral("a ").repeated(50)).size() == std::size_t(kMostSearchWords));
}

TEST_CASE("each typed word begins a word of the text")
{
    const auto has = [](const char* text, const char* typed) {
        return hasWords(wordsIn(QString::fromUtf8(text)), searchWords(QString::fromUtf8(typed)));
    };
    CHECK(has("Die Häuser", "haus DI"));
    CHECK_FALSE(has("Die Häuser", "user"));
    CHECK_FALSE(has("Die Häuser", "haus x"));
    CHECK(has("Die Häuser", ""));
}

TEST_CASE("what was found are the beginnings of words, as they are written")
{
    const auto marked = [](const char* text, const char* typed) {
        QStringList parts;
        for (const TextRange& each : foundIn(QString::fromUtf8(text), searchWords(QString::fromUtf8(typed))))
            parts += QString::fromUtf8(text).sliced(each.start, each.length);
        return parts.join(QLatin1Char('|')).toStdString();
    };
    CHECK(marked("Instalment up, the instalments too", "instal") == "Instal|instal");
    CHECK(marked("Häuser und Gehäuse", "hauser") == "Häuser");
    CHECK(marked("reclamație nouă", "reclamatie noua") == "reclamație|nouă");
    CHECK(marked("Straßen", "strass") == "Straß");
    CHECK(marked("nothing here", "there") == "");
    CHECK(marked("", "a") == "");
}
