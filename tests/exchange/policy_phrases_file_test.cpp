#include "exchange/policy_phrases_file.h"

#include "core/language.h"
#include "exchange/text_file.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace cxw;

TEST_CASE("every language has policy phrases, each with a sentence that cites no policy itself")
{
    const auto phrases = exchange::readPolicyPhrases();
    REQUIRE(phrases);
    const core::PolicyWatch watch(*phrases);
    for (const core::PolicyWording& each : *phrases) {
        INFO(each.phrase.toStdString());
        REQUIRE(watch.findIn(each.phrase).size() == 1);
        CHECK(watch.findIn(each.phrase).front().wording == each);
        CHECK(watch.findIn(each.better).empty());
        CHECK(each.better.endsWith(QLatin1Char('.')));
    }
    const auto file =
        nlohmann::json::parse(exchange::readFile(QStringLiteral(":/policies/phrases.json"))->toStdString());
    for (const core::Language language : core::kLanguages)
        CHECK(file.at(core::codeOf(language).toStdString()).size() >= 8);
}
