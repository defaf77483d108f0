#include "core/complaint/complaint.h"

#include "core/code_table.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr std::array kStatuses{
    Code<ComplaintStatus>{ComplaintStatus::Open, QLatin1String("open")},
    Code<ComplaintStatus>{ComplaintStatus::WaitingForCustomer, QLatin1String("waiting_customer")},
    Code<ComplaintStatus>{ComplaintStatus::WaitingForUs, QLatin1String("waiting_us")},
    Code<ComplaintStatus>{ComplaintStatus::Resolved, QLatin1String("resolved")},
    Code<ComplaintStatus>{ComplaintStatus::ClosedWithoutAgreement, QLatin1String("closed_without_agreement")},
    Code<ComplaintStatus>{ComplaintStatus::Withdrawn, QLatin1String("withdrawn")},
    Code<ComplaintStatus>{ComplaintStatus::Duplicate, QLatin1String("duplicate")},
};

constexpr std::array kVerified{
    Code<Verified>{Verified::NotAsked, QLatin1String("not_asked")},
    Code<Verified>{Verified::Yes, QLatin1String("yes")},
    Code<Verified>{Verified::No, QLatin1String("no")},
    Code<Verified>{Verified::NoAnswer, QLatin1String("no_answer")},
};

constexpr std::array kOutcomes{
    Code<Outcome>{Outcome::Upheld, QLatin1String("upheld")},
    Code<Outcome>{Outcome::Partly, QLatin1String("partly")},
    Code<Outcome>{Outcome::NotUpheld, QLatin1String("not_upheld")},
    Code<Outcome>{Outcome::Goodwill, QLatin1String("goodwill")},
};

constexpr std::array kDefections{
    Code<Defection>{Defection::None, QLatin1String("none")},
    Code<Defection>{Defection::AtRisk, QLatin1String("at_risk")},
    Code<Defection>{Defection::Left, QLatin1String("left")},
    Code<Defection>{Defection::Saved, QLatin1String("saved")},
};

constexpr std::array kReasons{
    Code<DefectionReason>{DefectionReason::Price, QLatin1String("price")},
    Code<DefectionReason>{DefectionReason::Service, QLatin1String("service")},
    Code<DefectionReason>{DefectionReason::Product, QLatin1String("product")},
    Code<DefectionReason>{DefectionReason::Other, QLatin1String("other")},
    Code<DefectionReason>{DefectionReason::Unknown, QLatin1String("unknown")},
};

constexpr QLatin1String kOurReferences("CX-");

bool lacksSteps(const Complaint& complaint)
{
    return std::ranges::any_of(complaint.steps, [](const auto& step) { return !step.has_value(); });
}

} // namespace

QString codeOf(ComplaintStatus status)
{
    return wordIn(kStatuses, status);
}

QString codeOf(Verified verified)
{
    return wordIn(kVerified, verified);
}

QString codeOf(Outcome outcome)
{
    return wordIn(kOutcomes, outcome);
}

QString codeOf(Defection defection)
{
    return wordIn(kDefections, defection);
}

QString codeOf(DefectionReason reason)
{
    return wordIn(kReasons, reason);
}

std::optional<ComplaintStatus> complaintStatusFrom(QStringView code)
{
    return choiceIn(kStatuses, code);
}

std::optional<Verified> verifiedFrom(QStringView code)
{
    return choiceIn(kVerified, code);
}

std::optional<Outcome> outcomeFrom(QStringView code)
{
    return choiceIn(kOutcomes, code);
}

std::optional<Defection> defectionFrom(QStringView code)
{
    return choiceIn(kDefections, code);
}

std::optional<DefectionReason> defectionReasonFrom(QStringView code)
{
    return choiceIn(kReasons, code);
}

QString complaintReference(int year, qint64 number)
{
    return kOurReferences + QStringLiteral("%1-%2").arg(year).arg(number, 5, 10, QLatin1Char('0'));
}

QString shortReference(const QString& reference)
{
    return reference.startsWith(kOurReferences) ? reference.sliced(kOurReferences.size()) : reference;
}

bool isSettled(ComplaintStatus status)
{
    using enum ComplaintStatus;
    return status == Resolved || status == ClosedWithoutAgreement || status == Withdrawn
        || status == Duplicate;
}

void setStatus(Complaint& complaint, ComplaintStatus status, Instant now)
{
    if (isSettled(complaint.status) && !isSettled(status))
        ++complaint.timesReopened;
    if (complaint.status == ComplaintStatus::Duplicate && status != ComplaintStatus::Duplicate)
        complaint.duplicateOf.reset();
    complaint.status = status;
    complaint.resolvedAt = status == ComplaintStatus::Resolved ? std::optional(now) : std::nullopt;
    complaint.closedAt = isSettled(status) ? std::optional(now) : std::nullopt;
}

bool isPending(const Promise& promise)
{
    return promise.due && !promise.kept;
}

std::optional<Instant> nextPromiseDue(const Complaint& complaint)
{
    std::optional<Instant> next;
    for (const Promise& each : complaint.promises)
        if (isPending(each) && (!next || *each.due < *next))
            next = each.due;
    return next;
}

std::vector<MissingPart> missingIn(const Complaint& complaint)
{
    std::vector<MissingPart> missing;
    if (complaint.status == ComplaintStatus::Duplicate || complaint.anonymisedAt)
        return missing;
    const auto needs = [&](MissingPart part, bool isThere) {
        if (!isThere)
            missing.push_back(part);
    };
    needs(MissingPart::Customer, complaint.customer.has_value());
    needs(MissingPart::Channel, complaint.channel.has_value());
    needs(MissingPart::Category, complaint.category.has_value());
    needs(MissingPart::Severity, complaint.severity.has_value());
    if (isSettled(complaint.status)) {
        needs(MissingPart::Verified, complaint.verified != Verified::NotAsked);
        needs(MissingPart::Steps, !lacksSteps(complaint));
    }
    return missing;
}

} // namespace cxw::core
