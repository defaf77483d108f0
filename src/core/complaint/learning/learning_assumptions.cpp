#include "core/complaint/learning/learning_assumptions.h"

#include "core/unit_of_work.h"
#include "core/whole_text.h"
#include "core/workspace/setting_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cxw::core {
namespace {

const QString kSetting = QStringLiteral("complaints/assumptions");
const QString kCurrency = QStringLiteral("currency");
const QString kLeft = QStringLiteral("leftOverService");
const QString kContact = QStringLiteral("secondContact");
const QString kGoodwill = QStringLiteral("goodwillCredit");
const QString kTarget = QStringLiteral("targetPercent");

std::optional<qint64> amountIn(const QJsonObject& values, const QString& name)
{
    const qint64 amount = values.value(name).toInteger(-1);
    return amount < 0 ? std::nullopt : std::optional(amount);
}

CostLine lineOf(qint64 count, std::optional<qint64> each)
{
    return {.count = count, .each = each, .sum = each ? std::optional(count * *each) : std::nullopt};
}

int leftOverService(const DefectionFigures& defection)
{
    const auto found = std::ranges::find(defection.reasons, DefectionReason::Service, &ReasonShare::reason);
    return found == defection.reasons.end() ? 0 : found->count;
}

} // namespace

LearningAssumptions loadAssumptions(const UnitOfWork& work)
{
    const QString text = work.settings().find(kSetting).value_or(QString());
    const QJsonObject values = wholeJson(text).object();
    LearningAssumptions assumptions{.currency = values.value(kCurrency).toString(),
                                    .leftOverService = amountIn(values, kLeft),
                                    .secondContact = amountIn(values, kContact),
                                    .goodwillCredit = amountIn(values, kGoodwill)};
    assumptions.targetPercent = std::clamp(values.value(kTarget).toInt(assumptions.targetPercent), 0, 100);
    return assumptions;
}

void saveAssumptions(UnitOfWork& work, const LearningAssumptions& assumptions)
{
    QJsonObject values{{kCurrency, assumptions.currency}, {kTarget, assumptions.targetPercent}};
    const auto put = [&](const QString& name, std::optional<qint64> amount) {
        if (amount)
            values.insert(name, *amount);
    };
    put(kLeft, assumptions.leftOverService);
    put(kContact, assumptions.secondContact);
    put(kGoodwill, assumptions.goodwillCredit);
    work.settings().saveDecision(kSetting,
                                 QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
}

CostOfPoorService costOf(const LearningFigures& figures, const LearningAssumptions& assumptions)
{
    CostOfPoorService cost{.leftOverService =
                               lineOf(leftOverService(figures.defection), assumptions.leftOverService),
                           .secondContacts = lineOf(figures.reopening.times, assumptions.secondContact),
                           .goodwillCredits = lineOf(figures.goodwillCredits, assumptions.goodwillCredit)};
    for (const CostLine& line : {cost.leftOverService, cost.secondContacts, cost.goodwillCredits})
        if (line.sum)
            cost.sum = cost.sum.value_or(0) + *line.sum;
    return cost;
}

} // namespace cxw::core
