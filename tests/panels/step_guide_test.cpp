#include "panels/complaints/guide/step_guide.h"

#include "support/qt_strings.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace cxw;

TEST_CASE("every step has a sentence that helps and one to avoid in every language, none twice")
{
    QSet<QString> sentences;
    for (const core::ResolveStep step : core::kResolveSteps)
        for (const core::Language language : core::kLanguages) {
            const panels::StepAdvice advice = panels::adviceFor(step, language);
            CHECK_FALSE(advice.helps.isEmpty());
            CHECK_FALSE(advice.avoid.isEmpty());
            sentences << advice.helps << advice.avoid;
        }
    CHECK(sentences.size() == int(core::kResolveSteps.size() * core::kLanguages.size() * 2));
}

TEST_CASE("Romanian sentences are written with comma below")
{
    for (const core::ResolveStep step : core::kResolveSteps) {
        const panels::StepAdvice advice = panels::adviceFor(step, core::Language::Ro);
        for (const QChar cedilla : {QChar(0x015f), QChar(0x0163)})
            CHECK_FALSE((advice.helps + advice.avoid).contains(cedilla, Qt::CaseInsensitive));
    }
}
