#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace cxw::core {

/// What a column of a complaint table can hold, in the order in which such tables are written.
enum class ComplaintField {
    Reference,
    SourceReference,
    ReceivedAt,
    FirstResponseAt,
    ResolvedAt,
    ClosedAt,
    LoggedAt,
    Agent,
    Customer,
    CustomerOrganisation,
    CustomerContact,
    Channel,
    IsPublic,
    Touchpoint,  ///< see TouchpointLabels
    Category,    ///< of the upper level
    Subcategory, ///< under it
    Product,
    Summary,
    Description,
    Severity,
    Status,
    DuplicateOf, ///< reference of the other complaint
    Verified,
    Outcome,
    RemedyWanted,
    RemedyGiven,
    Amount, ///< in the currency's larger unit
    Currency,
    HandlingMinutes,
    PolicyCited,
    Defection,
    DefectionReason,
    SatisfactionAfter,
    Cause,
    Preventable,
    TimesReopened,
    Tags, ///< names, see tagNames
};

/// How many there are; the values run from 0.
inline constexpr std::size_t kComplaintFields = std::size_t(ComplaintField::Tags) + 1;

/// reference source_reference received_at first_response_at …: the names of the columns that we write.
[[nodiscard]] QString codeOf(ComplaintField field);
[[nodiscard]] std::optional<ComplaintField> complaintFieldFrom(QStringView code);

/// In the order of the enumeration.
[[nodiscard]] const std::vector<ComplaintField>& allComplaintFields();

/// Whether the field holds a date or a moment.
[[nodiscard]] bool isMoment(ComplaintField field);

/// Before the name of a column that is no field, where a file of ours would else take it for one.
inline constexpr QLatin1String kExtraColumn("extra:");

} // namespace cxw::core
