#include "panels/complaints/entry/entry_draft.h"

#include "core/whole_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cxw::panels {
namespace {

core::StepRecords draftedSteps(const QString& text)
{
    core::StepRecords steps;
    const QJsonObject object = core::wholeJson(text).object();
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

std::vector<core::PolicyCitation> draftedCitations(const QString& text)
{
    std::vector<core::PolicyCitation> citations;
    for (const QJsonValue& each : core::wholeJson(text).array())
        citations.push_back({each[0].toString(), core::instantFrom(each[1].toInteger())});
    return citations;
}

template <class Id> std::optional<Id> draftedId(const QString& text)
{
    const qint64 id = text.toLongLong();
    return id > 0 ? std::optional(Id(id)) : std::nullopt;
}

std::optional<int> draftedSeverity(const QString& text)
{
    const int severity = text.toInt();
    return severity >= 1 && severity <= 4 ? std::optional(severity) : std::nullopt;
}

} // namespace

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

QString draftTextOf(const std::vector<core::PolicyCitation>& citations)
{
    QJsonArray array;
    for (const core::PolicyCitation& each : citations)
        array.append(QJsonArray{each.phrase, core::millisecondsOf(each.at)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void takeDraft(ComplaintForm& form, const QHash<QString, QString>& texts)
{
    const auto take = [&texts](const QString& field, QString& into) {
        if (texts.contains(field))
            into = texts[field];
    };
    take(DraftField::kCustomer, form.customer);
    take(DraftField::kChannel, form.channel);
    take(DraftField::kTouchpoint, form.touchpoint);
    take(DraftField::kCategory, form.category);
    take(DraftField::kWhat, form.what);
    take(DraftField::kDone, form.done);
    take(DraftField::kProposal, form.proposal);
    take(DraftField::kPromises, form.promises);
    const auto kept = [&texts](const QString& field) {
        return texts.contains(field) ? std::optional(texts[field]) : std::nullopt;
    };
    if (const auto text = kept(DraftField::kCustomerId))
        form.knownCustomer = draftedId<core::CustomerId>(*text);
    if (const auto text = kept(DraftField::kSeverity))
        form.severity = draftedSeverity(*text);
    if (const auto text = kept(DraftField::kSteps))
        form.steps = draftedSteps(*text);
    if (const auto text = kept(DraftField::kVerified))
        form.verified = core::verifiedFrom(*text).value_or(form.verified);
    if (const auto text = kept(DraftField::kCitations))
        form.citations = draftedCitations(*text);
    if (const auto text = kept(DraftField::kDuplicateOf))
        form.duplicateOf = draftedId<core::ComplaintId>(*text);
    if (const auto text = kept(DraftField::kReceived))
        form.receivedAt = core::instantFrom(text->toLongLong());
    for (const core::ComplaintField each : kMoreFields)
        if (const auto text = kept(core::codeOf(each)))
            setText(form.more, each, *text);
}

} // namespace cxw::panels
