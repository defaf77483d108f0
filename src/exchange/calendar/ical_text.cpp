#include "exchange/calendar/ical_text.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace cxw::exchange {
namespace {

struct FreeComponent
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText
{
    void operator()(char* text) const { std::free(text); }
};

Component newComponent(icalcomponent_kind kind)
{
    return Component(icalcomponent_new(kind));
}

/// The tree owns its properties and components from here on.
void add(icalcomponent& to, icalproperty* property)
{
    icalcomponent_add_property(&to, property);
}
void add(icalcomponent& to, Component component)
{
    icalcomponent_add_component(&to, component.release());
}

/// What RFC 5545 allows in a text, as UTF-8: line breaks, and no other control character.
QByteArray textOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control && each != QLatin1Char('\n'))
            each = QLatin1Char(' ');
    return text.toUtf8();
}

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

icaltimetype momentOf(core::Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
    return icaltime_from_timet_with_zone(seconds, 0, icaltimezone_get_utc_timezone());
}

Component alarm(int daysBefore, const QByteArray& title)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration.is_neg = 1;
    trigger.duration.days = unsigned(daysBefore);
    Component component = newComponent(ICAL_VALARM_COMPONENT);
    add(*component, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(*component, icalproperty_new_description(title.constData()));
    add(*component, icalproperty_new_trigger(trigger));
    return component;
}

Component eventOf(const CalendarEntry& entry, core::Instant writtenAt)
{
    const QByteArray title = textOf(entry.title);
    Component event = newComponent(ICAL_VEVENT_COMPONENT);
    add(*event, icalproperty_new_uid(textOf(entry.uid).constData()));
    add(*event, icalproperty_new_dtstamp(momentOf(writtenAt)));
    add(*event, icalproperty_new_sequence(entry.sequence));
    add(*event, icalproperty_new_dtstart(dayOf(entry.date)));
    add(*event, icalproperty_new_dtend(dayOf(entry.date.addDays(1)))); // the first day after it
    add(*event, icalproperty_new_summary(title.constData()));
    if (!entry.description.isEmpty())
        add(*event, icalproperty_new_description(textOf(entry.description).constData()));
    add(*event, icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(*event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy for it
    for (const int days : entry.alarmDaysBefore)
        add(*event, alarm(days, title));
    return event;
}

} // namespace

QByteArray icalOf(const std::vector<CalendarEntry>& entries, core::Instant writtenAt)
{
    const Component calendar = newComponent(ICAL_VCALENDAR_COMPONENT);
    add(*calendar, icalproperty_new_prodid("-//CX Workbench//CX Workbench//EN"));
    add(*calendar, icalproperty_new_version("2.0"));
    for (const CalendarEntry& each : entries)
        add(*calendar, eventOf(each, writtenAt));
    const std::unique_ptr<char, FreeText> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace cxw::exchange
