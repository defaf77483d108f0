#include "exchange/calendar/calendar_file.h"

#include "exchange/calendar/calendar_entries.h"
#include "exchange/calendar/ical_text.h"

#include <QCoreApplication>

namespace cxw::exchange {
namespace {

struct CalendarSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::CalendarFile)
};

} // namespace

core::Expected<QByteArray> calendarFileOf(const core::WorkspaceCalendar& calendar, const charts::Words& words,
                                          core::Instant writtenAt)
{
    const auto entries = calendarEntriesOf(calendar, words);
    if (entries.empty())
        return tl::make_unexpected(core::Error{
            core::ErrorKind::BadInput,
            CalendarSentences::tr("There is nothing to put into a calendar yet: no round has answers, and no "
                                  "action has a date.",
                                  "refusal of an export")});
    return icalOf(entries, writtenAt);
}

} // namespace cxw::exchange
