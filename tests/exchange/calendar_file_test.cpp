#include "sample_workspace.h"
#include "support/qt_strings.h"

#include "exchange/calendar/calendar_entries.h"
#include "exchange/calendar/calendar_file.h"
#include "exchange/calendar/ical_text.h"

#include <libical/ical.h>

#include <catch2/catch.hpp>

using namespace cxw;
using exchange::CalendarEntry;

namespace {

const charts::Words kEnglish(core::Language::En);

/// A calendar as libical reads it back.
class Parsed final
{
public:
    explicit Parsed(const QByteArray& bytes)
        : m_root(icalparser_parse_string(bytes.constData()))
    {
        REQUIRE(m_root);
        REQUIRE(icalrestriction_check(m_root) == 1);
        REQUIRE(icalcomponent_count_errors(m_root) == 0);
        for (auto* each = icalcomponent_get_first_component(m_root, ICAL_VEVENT_COMPONENT); each;
             each = icalcomponent_get_next_component(m_root, ICAL_VEVENT_COMPONENT))
            m_events.push_back(each);
    }
    ~Parsed() { icalcomponent_free(m_root); }
    Parsed(const Parsed&) = delete;
    Parsed& operator=(const Parsed&) = delete;

    [[nodiscard]] icalcomponent* root() const { return m_root; }
    [[nodiscard]] const std::vector<icalcomponent*>& events() const { return m_events; }

private:
    icalcomponent* m_root;
    std::vector<icalcomponent*> m_events;
};

QString textOf(icalcomponent* event, icalproperty_kind kind)
{
    const icalproperty* property = icalcomponent_get_first_property(event, kind);
    return property ? QString::fromUtf8(icalproperty_get_value_as_string(property)) : QString();
}

QDate dateOf(const icaltimetype& time)
{
    return {time.year, time.month, time.day};
}

std::vector<int> alarmDays(icalcomponent* event)
{
    std::vector<int> days;
    for (auto* each = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT); each;
         each = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
        CHECK(textOf(each, ICAL_ACTION_PROPERTY) == QStringLiteral("DISPLAY"));
        CHECK_FALSE(textOf(each, ICAL_DESCRIPTION_PROPERTY).isEmpty());
        const icaltriggertype trigger =
            icalproperty_get_trigger(icalcomponent_get_first_property(each, ICAL_TRIGGER_PROPERTY));
        REQUIRE(icaltime_is_null_time(trigger.time));
        days.push_back(-icaldurationtype_as_int(trigger.duration) / (24 * 60 * 60));
    }
    return days;
}

/// What a calendar program shows of an entry.
CalendarEntry entryOf(icalcomponent* event)
{
    return {.uid = QString::fromUtf8(icalcomponent_get_uid(event)),
            .date = dateOf(icalcomponent_get_dtstart(event)),
            .title = QString::fromUtf8(icalcomponent_get_summary(event)),
            .description = QString::fromUtf8(icalcomponent_get_description(event)),
            .sequence = icalcomponent_get_sequence(event),
            .alarmDaysBefore = alarmDays(event),
            .isCancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED};
}

core::WorkspaceCalendar sampleCalendar()
{
    return {.workspace = {.id = core::WorkspaceId(9), .name = QStringLiteral("Nordlicht")},
            .round =
                core::WorkspaceCalendar::DatedRound{
                    .due = {.number = 4, .date = QDate(2027, 5, 18), .lastHeld = QDate(2026, 11, 18)},
                    .sequence = 5},
            .actions = {{.action = {.id = core::ActionId(4),
                                    .what = QStringLiteral("Call\nback"),
                                    .due = QDate(2026, 12, 31),
                                    .expectedEffect = QStringLiteral("fewer repeats"),
                                    .expectedScore = 3},
                         .owner = QStringLiteral("Ana"),
                         .sequence = 6}}};
}

CalendarEntry odd(const QString& text)
{
    return {.uid = QStringLiteral("x@y"), .date = QDate(2028, 2, 29), .title = text, .description = text};
}

QByteArray textFor(const CalendarEntry& entry)
{
    return exchange::icalOf({entry}, support::FixedClock().now());
}

} // namespace

TEST_CASE("the sample company's calendar reads back with its round and its actions")
{
    support::SampleWorkspace sample;
    sample.withCompany();
    const auto calendar = core::loadCalendar(sample.work);
    const auto entries = exchange::calendarEntriesOf(calendar, kEnglish);
    const auto bytes = exchange::calendarFileOf(calendar, kEnglish, sample.clock.now());
    REQUIRE(bytes);
    const Parsed parsed(*bytes);
    CHECK(textOf(parsed.root(), ICAL_VERSION_PROPERTY) == QStringLiteral("2.0"));
    CHECK(textOf(parsed.root(), ICAL_PRODID_PROPERTY) == QStringLiteral("-//CX Workbench//CX Workbench//EN"));
    REQUIRE(parsed.events().size() == 13u);
    for (std::size_t i = 0; i < entries.size(); ++i)
        CHECK(entryOf(parsed.events()[i]) == entries[i]);
}

TEST_CASE("the due date is an all-day entry with alarms 28 and 7 days before")
{
    const auto bytes =
        exchange::calendarFileOf(sampleCalendar(), kEnglish, support::FixedClock().now()).value();
    const Parsed parsed(bytes);
    icalcomponent* event = parsed.events().front();
    CHECK(entryOf(event)
          == CalendarEntry{
              .uid = QStringLiteral("round-9@cxworkbench"),
              .date = QDate(2027, 5, 18),
              .title = QStringLiteral("Round 4 is due: Nordlicht"),
              .description = QStringLiteral(
                  "Round 3 was held on 18 Nov 2026. Answer the questions again and see what moved."),
              .sequence = 5,
              .alarmDaysBefore = {28, 7}});
    CHECK(icalcomponent_get_dtstart(event).is_date == 1);
    CHECK(dateOf(icalcomponent_get_dtend(event)) == QDate(2027, 5, 19));
    CHECK(textOf(event, ICAL_DTSTAMP_PROPERTY) == QStringLiteral("20261122T090000Z"));
    CHECK(textOf(event, ICAL_TRANSP_PROPERTY) == QStringLiteral("TRANSPARENT"));
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20270518\r\n"));
    CHECK(bytes.contains("TRIGGER:-P28D\r\n"));
    CHECK(bytes.contains("TRIGGER:-P7D\r\n"));
}

TEST_CASE("an open action has an entry of its own, and alarms 7 and 1 day before")
{
    const auto entries = exchange::calendarEntriesOf(sampleCalendar(), kEnglish);
    REQUIRE(entries.size() == 2u);
    CHECK(entries[1]
          == CalendarEntry{.uid = QStringLiteral("action-4-9@cxworkbench"),
                           .date = QDate(2026, 12, 31),
                           .title = QStringLiteral("Call back"),
                           .description = QStringLiteral("Action in Nordlicht\nOwner: Ana\nExpected effect: "
                                                         "fewer repeats\nExpected score: 3"),
                           .sequence = 6,
                           .alarmDaysBefore = {7, 1}});
}

TEST_CASE("a done or dropped action is cancelled under the same name, without alarms")
{
    auto calendar = sampleCalendar();
    const QString uid = exchange::calendarEntriesOf(calendar, kEnglish)[1].uid;
    for (const auto status : {core::ActionStatus::Done, core::ActionStatus::Dropped}) {
        calendar.actions.front().action.status = status;
        const Parsed parsed(
            exchange::calendarFileOf(calendar, kEnglish, support::FixedClock().now()).value());
        const CalendarEntry entry = entryOf(parsed.events()[1]);
        CHECK(entry.uid == uid);
        CHECK(entry.isCancelled);
        CHECK(entry.alarmDaysBefore.empty());
    }
}

TEST_CASE("a workspace without a date is refused, for there is no empty calendar")
{
    const auto refused = exchange::calendarFileOf({}, kEnglish, support::FixedClock().now());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == core::ErrorKind::BadInput);
}

TEST_CASE("lines end with CR LF, are at most 75 octets long and break no character")
{
    const QString longText = QStringLiteral("șțöß漢字🎈, ; \\ words ").repeated(60).trimmed();
    const QByteArray bytes = textFor(odd(longText));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    CHECK(bytes.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray& line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // with its CR
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(entryOf(Parsed(bytes).events().front()).title == longText);
}

TEST_CASE("what a person typed reads back as it was typed")
{
    for (const char* typed : {"a,b;c\\d\"e", "one\ntwo\n\nthree", "\\n is no line break", "BEGIN:VEVENT",
                              "x\nEND:VEVENT\nBEGIN:VALARM", "a:b;c=d", "%s %n"}) {
        CAPTURE(typed);
        const CalendarEntry entry = odd(QString::fromUtf8(typed));
        const Parsed parsed(textFor(entry));
        REQUIRE(parsed.events().size() == 1u);
        CHECK(entryOf(parsed.events().front()) == entry);
    }
}

TEST_CASE("characters that no calendar may hold become spaces, other line ends become ours")
{
    const QString typed = QStringLiteral("a\tb\r\nc\rd\ae\u0085f") + QChar(u'\0') + QLatin1Char('g');
    const Parsed parsed(textFor(odd(typed)));
    CHECK(entryOf(parsed.events().front()).title == QStringLiteral("a b\nc\nd e f g"));
}

TEST_CASE("the same workspace at the same moment gives the same bytes")
{
    const auto now = support::FixedClock().now();
    const auto first = exchange::calendarFileOf(sampleCalendar(), kEnglish, now);
    CHECK(first.value() == exchange::calendarFileOf(sampleCalendar(), kEnglish, now).value());
    CHECK(first.value()
          != exchange::calendarFileOf(sampleCalendar(), kEnglish, now + std::chrono::hours(1)).value());
}
