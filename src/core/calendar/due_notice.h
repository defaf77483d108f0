#pragma once

#include "core/calendar/due_list.h"

namespace cxw::core {

/// What a person said when asked whether the desktop may tell what is due.
enum class NoticeConsent { NotAsked, Yes, No };

/// Whether it is time to ask: once something is due, and nobody has said yes or no.
[[nodiscard]] bool shouldAskForNotices(NoticeConsent consent, const DueList& due);

/// Whether the desktop is told now: after a yes only, when something is due or late, and once a day.
/// `lastNotice` is the day of the last one about this workspace, invalid when there was none.
[[nodiscard]] bool shouldNotify(NoticeConsent consent, const DueList& due, QDate lastNotice);

/// Whether a round is so near, or late, that a message says so before it is due.
[[nodiscard]] bool isRoundNear(const DueList& due);

} // namespace cxw::core
