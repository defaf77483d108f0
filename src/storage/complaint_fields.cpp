#include "storage/complaint_words.h"
#include "storage/record_fields.h"

#include <QDateTime>

namespace cxw::storage {
namespace {

QString text(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString text(int value)
{
    return QString::number(value);
}

QString text(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

template <class Tag> QString text(core::Id<Tag> id)
{
    return nameOf(id);
}

QString text(const core::Money& money)
{
    return QString::number(money.minorUnits) + QLatin1Char(' ') + money.currency;
}

template <class Choice>
requires std::is_enum_v<Choice> QString text(Choice choice)
{
    return core::codeOf(choice);
}

template <class Value> QString text(const std::optional<Value>& value)
{
    return value ? text(*value) : QString();
}

QString text(const std::set<core::TagId>& tags)
{
    QStringList names;
    for (const core::TagId each : tags)
        names += nameOf(each);
    return names.join(QLatin1Char(' '));
}

void addSteps(Fields& fields, const core::StepRecords& steps)
{
    for (const core::ResolveStep step : core::kResolveSteps) {
        const auto& record = steps.at(std::size_t(step));
        const QString name = QStringLiteral("step.") + core::codeOf(step);
        fields.emplace_back(name, record ? text(record->state) : QString());
        fields.emplace_back(name + QStringLiteral(".at"), record ? text(record->at) : QString());
        fields.emplace_back(name + QStringLiteral(".line"), record ? record->line : QString());
    }
}

void addPromises(Fields& fields, const std::vector<core::Promise>& promises)
{
    int number = 0;
    for (const core::Promise& each : promises) {
        const QString name = QStringLiteral("promise.%1").arg(++number);
        fields.emplace_back(name, each.text);
        fields.emplace_back(name + QStringLiteral(".due"), text(each.due));
        fields.emplace_back(name + QStringLiteral(".by"), text(each.by));
        fields.emplace_back(name + QStringLiteral(".kept"), text(each.kept));
        fields.emplace_back(name + QStringLiteral(".kept_at"), text(each.keptAt));
    }
}

void addCitations(Fields& fields, const std::vector<core::PolicyCitation>& citations)
{
    int number = 0;
    for (const core::PolicyCitation& each : citations) {
        const QString name = QStringLiteral("citation.%1").arg(++number);
        fields.emplace_back(name, each.phrase);
        fields.emplace_back(name + QStringLiteral(".at"), text(each.at));
    }
}

Fields plainFieldsOf(const core::Complaint& complaint)
{
    return {{QStringLiteral("reference"), complaint.reference},
            {QStringLiteral("source_reference"), complaint.sourceReference},
            {QStringLiteral("received_at"), text(complaint.receivedAt)},
            {QStringLiteral("first_response_at"), text(complaint.firstResponseAt)},
            {QStringLiteral("resolved_at"), text(complaint.resolvedAt)},
            {QStringLiteral("closed_at"), text(complaint.closedAt)},
            {QStringLiteral("logged_at"), text(complaint.loggedAt)},
            {QStringLiteral("agent"), text(complaint.agent)},
            {QStringLiteral("customer"), text(complaint.customer)},
            {QStringLiteral("channel"), text(complaint.channel)},
            {QStringLiteral("public"), text(complaint.isPublic)},
            {QStringLiteral("touchpoint"), text(complaint.touchpoint)},
            {QStringLiteral("category"), text(complaint.category)},
            {QStringLiteral("product"), text(complaint.product)},
            {QStringLiteral("summary"), complaint.summary},
            {QStringLiteral("description"), complaint.description},
            {QStringLiteral("severity"), text(complaint.severity)},
            {QStringLiteral("remedy_wanted"), complaint.remedyWanted},
            {QStringLiteral("remedy_given"), complaint.remedyGiven},
            {QStringLiteral("verified"), text(complaint.verified)},
            {QStringLiteral("outcome"), text(complaint.outcome)},
            {QStringLiteral("money"), text(complaint.money)},
            {QStringLiteral("handling_minutes"), text(complaint.handlingMinutes)},
            {QStringLiteral("policy_cited"), text(complaint.policyCited)},
            {QStringLiteral("defection"), text(complaint.defection)},
            {QStringLiteral("defection_reason"), text(complaint.defectionReason)},
            {QStringLiteral("satisfaction_after"), text(complaint.satisfactionAfter)},
            {QStringLiteral("cause"), text(complaint.cause)},
            {QStringLiteral("preventable"), text(complaint.preventable)},
            {QStringLiteral("status"), text(complaint.status)},
            {QStringLiteral("duplicate_of"), text(complaint.duplicateOf)},
            {QStringLiteral("times_reopened"), text(complaint.timesReopened)},
            {QStringLiteral("tags"), text(complaint.tags)},
            {QStringLiteral("legal_hold"), complaint.legalHold.value_or(QString())},
            {QStringLiteral("anonymised_at"), text(complaint.anonymisedAt)},
            {QStringLiteral("extra_fields"), extraFieldsText(complaint.extraFields)}};
}

} // namespace

Fields fieldsOf(const core::Channel& channel)
{
    return {{QStringLiteral("name"), channel.name},
            {QStringLiteral("icon"), channel.icon},
            {QStringLiteral("first_response_minutes"), text(channel.firstResponseMinutes)},
            {QStringLiteral("resolution_minutes"), text(channel.resolutionMinutes)},
            {QStringLiteral("position"), QString::number(channel.position)}};
}

Fields fieldsOf(const core::Category& category)
{
    return {{QStringLiteral("parent"), text(category.parent)},
            {QStringLiteral("name"), category.name},
            {QStringLiteral("position"), QString::number(category.position)},
            {QStringLiteral("merged_into"), text(category.mergedInto)},
            {QStringLiteral("valid_from"), category.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"), category.validUntil.toString(Qt::ISODate)}};
}

Fields fieldsOf(const core::Product& product)
{
    return {{QStringLiteral("name"), product.name},
            {QStringLiteral("position"), QString::number(product.position)}};
}

Fields fieldsOf(const core::Tag& tag)
{
    return {{QStringLiteral("name"), tag.name}, {QStringLiteral("position"), QString::number(tag.position)}};
}

Fields fieldsOf(const core::Cause& cause)
{
    Fields fields{{QStringLiteral("name"), cause.name},
                  {QStringLiteral("description"), cause.description},
                  {QStringLiteral("fixed_on"), cause.fixedOn.toString(Qt::ISODate)},
                  {QStringLiteral("position"), QString::number(cause.position)}};
    for (const core::Why& each : cause.whys.whys) {
        const QString name = QStringLiteral("why.") + nameOf(each.id);
        fields.emplace_back(name, each.text);
        fields.emplace_back(name + QStringLiteral(".parent"),
                            each.parent.isNull() ? QString() : nameOf(each.parent));
        fields.emplace_back(name + QStringLiteral(".mark"), text(each.mark));
        fields.emplace_back(name + QStringLiteral(".position"), QString::number(each.position));
    }
    return fields;
}

Fields fieldsOf(const core::PolicyPhrase& phrase)
{
    return {{QStringLiteral("phrase"), phrase.phrase},
            {QStringLiteral("better"), phrase.better},
            {QStringLiteral("position"), QString::number(phrase.position)}};
}

Fields fieldsOf(const core::Snippet& snippet)
{
    return {{QStringLiteral("token"), snippet.token},
            {QStringLiteral("text"), snippet.text},
            {QStringLiteral("position"), QString::number(snippet.position)}};
}

Fields fieldsOf(const core::Customer& customer)
{
    return {{QStringLiteral("name"), customer.name},
            {QStringLiteral("organisation"), customer.organisation},
            {QStringLiteral("contact"), customer.contact},
            {QStringLiteral("note"), customer.note}};
}

Fields fieldsOf(const core::ComplaintFiling& filing)
{
    Fields fields{{QStringLiteral("resolved_at"), text(filing.resolvedAt)},
                  {QStringLiteral("closed_at"), text(filing.closedAt)},
                  {QStringLiteral("agent"), text(filing.agent)},
                  {QStringLiteral("channel"), text(filing.channel)},
                  {QStringLiteral("public"), text(filing.isPublic)},
                  {QStringLiteral("touchpoint"), text(filing.touchpoint)},
                  {QStringLiteral("category"), text(filing.category)},
                  {QStringLiteral("cause"), text(filing.cause)},
                  {QStringLiteral("severity"), text(filing.severity)},
                  {QStringLiteral("status"), text(filing.status)},
                  {QStringLiteral("duplicate_of"), text(filing.duplicateOf)},
                  {QStringLiteral("times_reopened"), text(filing.timesReopened)}};
    if (filing.tags)
        fields.emplace_back(QStringLiteral("tags"), text(*filing.tags));
    return fields;
}

Fields fieldsOf(const core::Complaint& complaint)
{
    Fields fields = plainFieldsOf(complaint);
    addSteps(fields, complaint.steps);
    addPromises(fields, complaint.promises);
    addCitations(fields, complaint.citations);
    return fields;
}

} // namespace cxw::storage
