#include "core/calendar/due_notice.h"

namespace cxw::core {
namespace {

constexpr int kNearDays = 28;

} // namespace

bool shouldAskForNotices(NoticeConsent consent, const DueList& due)
{
    return consent == NoticeConsent::NotAsked && due.isAnythingDue();
}

bool shouldNotify(NoticeConsent consent, const DueList& due, QDate lastNotice)
{
    return consent == NoticeConsent::Yes && due.isAnythingDue() && lastNotice != due.today;
}

bool isRoundNear(const DueList& due)
{
    return due.round && !due.roundBegun && due.daysToRound() <= kNearDays;
}

} // namespace cxw::core
