#include "core/complaint/complaint_field.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kFields{
    Code<ComplaintField>{ComplaintField::Reference, QLatin1String("reference")},
    Code<ComplaintField>{ComplaintField::SourceReference, QLatin1String("source_reference")},
    Code<ComplaintField>{ComplaintField::ReceivedAt, QLatin1String("received_at")},
    Code<ComplaintField>{ComplaintField::FirstResponseAt, QLatin1String("first_response_at")},
    Code<ComplaintField>{ComplaintField::ResolvedAt, QLatin1String("resolved_at")},
    Code<ComplaintField>{ComplaintField::ClosedAt, QLatin1String("closed_at")},
    Code<ComplaintField>{ComplaintField::LoggedAt, QLatin1String("logged_at")},
    Code<ComplaintField>{ComplaintField::Agent, QLatin1String("agent")},
    Code<ComplaintField>{ComplaintField::Customer, QLatin1String("customer")},
    Code<ComplaintField>{ComplaintField::CustomerOrganisation, QLatin1String("customer_organisation")},
    Code<ComplaintField>{ComplaintField::CustomerContact, QLatin1String("customer_contact")},
    Code<ComplaintField>{ComplaintField::Channel, QLatin1String("channel")},
    Code<ComplaintField>{ComplaintField::IsPublic, QLatin1String("is_public")},
    Code<ComplaintField>{ComplaintField::Touchpoint, QLatin1String("touchpoint")},
    Code<ComplaintField>{ComplaintField::Category, QLatin1String("category")},
    Code<ComplaintField>{ComplaintField::Subcategory, QLatin1String("subcategory")},
    Code<ComplaintField>{ComplaintField::Product, QLatin1String("product")},
    Code<ComplaintField>{ComplaintField::Summary, QLatin1String("summary")},
    Code<ComplaintField>{ComplaintField::Description, QLatin1String("description")},
    Code<ComplaintField>{ComplaintField::Severity, QLatin1String("severity")},
    Code<ComplaintField>{ComplaintField::Status, QLatin1String("status")},
    Code<ComplaintField>{ComplaintField::DuplicateOf, QLatin1String("duplicate_of")},
    Code<ComplaintField>{ComplaintField::Verified, QLatin1String("verified")},
    Code<ComplaintField>{ComplaintField::Outcome, QLatin1String("outcome")},
    Code<ComplaintField>{ComplaintField::RemedyWanted, QLatin1String("remedy_wanted")},
    Code<ComplaintField>{ComplaintField::RemedyGiven, QLatin1String("remedy_given")},
    Code<ComplaintField>{ComplaintField::Amount, QLatin1String("amount")},
    Code<ComplaintField>{ComplaintField::Currency, QLatin1String("currency")},
    Code<ComplaintField>{ComplaintField::HandlingMinutes, QLatin1String("handling_minutes")},
    Code<ComplaintField>{ComplaintField::PolicyCited, QLatin1String("policy_cited")},
    Code<ComplaintField>{ComplaintField::Defection, QLatin1String("defection")},
    Code<ComplaintField>{ComplaintField::DefectionReason, QLatin1String("defection_reason")},
    Code<ComplaintField>{ComplaintField::SatisfactionAfter, QLatin1String("satisfaction_after")},
    Code<ComplaintField>{ComplaintField::Cause, QLatin1String("cause")},
    Code<ComplaintField>{ComplaintField::Preventable, QLatin1String("preventable")},
    Code<ComplaintField>{ComplaintField::TimesReopened, QLatin1String("times_reopened")},
    Code<ComplaintField>{ComplaintField::Tags, QLatin1String("tags")},
};
static_assert(kFields.size() == kComplaintFields);

std::vector<ComplaintField> inOrder()
{
    std::vector<ComplaintField> fields;
    for (const auto& each : kFields)
        fields.push_back(each.choice);
    return fields;
}

} // namespace

QString codeOf(ComplaintField field)
{
    return wordIn(kFields, field);
}

std::optional<ComplaintField> complaintFieldFrom(QStringView code)
{
    return choiceIn(kFields, code);
}

const std::vector<ComplaintField>& allComplaintFields()
{
    static const std::vector<ComplaintField> fields = inOrder();
    return fields;
}

bool isMoment(ComplaintField field)
{
    using enum ComplaintField;
    return field == ReceivedAt || field == FirstResponseAt || field == ResolvedAt || field == ClosedAt
        || field == LoggedAt;
}

} // namespace cxw::core
