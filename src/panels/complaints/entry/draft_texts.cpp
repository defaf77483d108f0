#include "panels/complaints/entry/draft_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cxw::panels {

QString draftTextOf(const core::StepRecords& steps)
{
    QJsonObject object;
    for (const core::ResolveStep step : core::kResolveSteps)
        if (const auto& record = steps[std::size_t(step)])
            object[core::codeOf(step)] = QJsonObject{{QStringLiteral("state"), core::codeOf(record->state)},
                                                     {QStringLiteral("at"), core::millisecondsOf(record->at)},
                                                     {QStringLiteral("line"), record->line}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

core::StepRecords draftedSteps(const QString& text)
{
    core::StepRecords steps;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const core::ResolveStep step : core::kResolveSteps) {
        const QJsonObject record = object[core::codeOf(step)].toObject();
        if (const auto state = core::stepStateFrom(record[QStringLiteral("state")].toString()))
            steps[std::size_t(step)] =
                core::StepRecord{.state = *state,
                                 .at = core::instantFrom(record[QStringLiteral("at")].toInteger()),
                                 .line = record[QStringLiteral("line")].toString()};
    }
    return steps;
}

QString draftTextOf(const std::vector<core::PolicyCitation>& citations)
{
    QJsonArray array;
    for (const core::PolicyCitation& each : citations)
        array.append(QJsonArray{each.phrase, core::millisecondsOf(each.at)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<core::PolicyCitation> draftedCitations(const QString& text)
{
    std::vector<core::PolicyCitation> citations;
    for (const QJsonValue& each : QJsonDocument::fromJson(text.toUtf8()).array())
        citations.push_back({each[0].toString(), core::instantFrom(each[1].toInteger())});
    return citations;
}

} // namespace cxw::panels
