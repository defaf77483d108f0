#include "panels/complaints/manage/status_look.h"

namespace cxw::panels {

BadgeTone toneOf(core::ComplaintStatus status)
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return BadgeTone::Danger;
    case WaitingForCustomer:
    case WaitingForUs: return BadgeTone::Warning;
    case Resolved: return BadgeTone::Success;
    case ClosedWithoutAgreement:
    case Withdrawn:
    case Duplicate: return BadgeTone::Neutral;
    }
    return BadgeTone::Neutral;
}

QString iconOf(core::ComplaintStatus status)
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return QStringLiteral("clock");
    case WaitingForCustomer:
    case WaitingForUs: return QStringLiteral("hourglass-split");
    case Resolved: return QStringLiteral("check-lg");
    case ClosedWithoutAgreement:
    case Withdrawn: return QStringLiteral("x-lg");
    case Duplicate: return QStringLiteral("files");
    }
    return {};
}

} // namespace cxw::panels
