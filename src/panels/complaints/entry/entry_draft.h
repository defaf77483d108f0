#pragma once

#include "panels/complaints/entry/complaint_form.h"

#include <QHash>

namespace cxw::panels {

/// The fields of a draft besides those under "More", which go by their codes.
struct DraftField
{
    static inline const QString kCustomer = QStringLiteral("customer");
    static inline const QString kCustomerId = QStringLiteral("customer_id");
    static inline const QString kChannel = QStringLiteral("channel");
    static inline const QString kTouchpoint = QStringLiteral("touchpoint");
    static inline const QString kCategory = QStringLiteral("category");
    static inline const QString kSeverity = QStringLiteral("severity");
    static inline const QString kWhat = QStringLiteral("what");
    static inline const QString kDone = QStringLiteral("done");
    static inline const QString kProposal = QStringLiteral("proposal");
    static inline const QString kPromises = QStringLiteral("promises");
    static inline const QString kSteps = QStringLiteral("steps");
    static inline const QString kVerified = QStringLiteral("verified");
    static inline const QString kCitations = QStringLiteral("citations");
    static inline const QString kDuplicateOf = QStringLiteral("duplicate_of");
    static inline const QString kReceived = QStringLiteral("received_at_ms");
};

/// Steps as a draft keeps them: {"respond": {"state": …, "at": …, "line": …}, …}.
[[nodiscard]] QString draftTextOf(const core::StepRecords& steps);
/// The phrases that were kept: [[phrase, when], …].
[[nodiscard]] QString draftTextOf(const std::vector<core::PolicyCitation>& citations);

/// Fills in what a draft has kept; what cannot be read is left as it is.
void takeDraft(ComplaintForm& form, const QHash<QString, QString>& texts);

} // namespace cxw::panels
