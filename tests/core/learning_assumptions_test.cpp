#include "core/complaint/learning/learning_assumptions.h"
#include "support/fake_unit_of_work.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

LearningFigures publishedFigures()
{
    LearningFigures figures;
    figures.defection.reasons = {{.reason = DefectionReason::Service, .count = 54}};
    figures.reopening.times = 240;
    figures.goodwillCredits = 35;
    return figures;
}

const LearningAssumptions kPublished{.currency = QStringLiteral("EUR"),
                                     .leftOverService = 320'00,
                                     .secondContact = 18'00,
                                     .goodwillCredit = 60'00,
                                     .targetPercent = 85};

} // namespace

TEST_CASE("the published counts cost what is published")
{
    const CostOfPoorService cost = costOf(publishedFigures(), kPublished);
    CHECK(cost.leftOverService.sum == 17'280'00);
    CHECK(cost.secondContacts.sum == 4'320'00);
    CHECK(cost.goodwillCredits.sum == 2'100'00);
    CHECK(cost.sum == 23'700'00);
}

TEST_CASE("what nobody assumed anything about costs nothing known")
{
    CHECK_FALSE(costOf(publishedFigures(), {}).sum.has_value());
    CHECK(costOf(publishedFigures(), {.secondContact = 100}).sum == 240'00);
}

TEST_CASE("assumptions come back as they were saved")
{
    support::FakeUnitOfWork work;
    CHECK(loadAssumptions(work) == LearningAssumptions());
    for (const LearningAssumptions& each : {kPublished, LearningAssumptions{.goodwillCredit = 0}}) {
        saveAssumptions(work, each);
        CHECK(loadAssumptions(work) == each);
    }
}

TEST_CASE("assumptions that cannot be read are fresh ones")
{
    support::FakeUnitOfWork work;
    for (const char* text : {"", "[", "{\"targetPercent\": \"x\", \"secondContact\": -4}", "[1]"}) {
        work.settings().save(QStringLiteral("complaints/assumptions"), QString::fromUtf8(text));
        CHECK(loadAssumptions(work) == LearningAssumptions());
    }
}
