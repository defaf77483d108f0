#include "panels/complaints/lists/calendar_page.h"

#include "panels/complaints/lists/log_lists_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <optional>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr int kDaysInARow = 4;
constexpr int kMinutesOfHour = 60;
constexpr int kDateLength = 10;
constexpr int kLastMinute = 24 * kMinutesOfHour;

/// "2026-12-25 Christmas"
std::optional<std::pair<QDate, QString>> freeDayFrom(const QString& line)
{
    const QString text = line.simplified();
    const QDate day = QDate::fromString(text.left(kDateLength), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return std::pair(day, text.mid(kDateLength).trimmed());
}

QString freeDaysText(const std::map<QDate, QString>& days)
{
    QStringList lines;
    for (const auto& [day, name] : days)
        lines += (day.toString(Qt::ISODate) + QLatin1Char(' ') + name).trimmed();
    return lines.join(QLatin1Char('\n'));
}

QTime timeAt(int minute)
{
    return minute >= kLastMinute ? QTime(23, 59) : QTime(minute / kMinutesOfHour, minute % kMinutesOfHour);
}

/// The last minute of the day stands for its end.
int minuteOf(QTime time)
{
    const int minute = time.hour() * kMinutesOfHour + time.minute();
    return minute == kLastMinute - 1 ? kLastMinute : minute;
}

} // namespace

CalendarPage::CalendarPage(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_lists(lists)
    , m_start(new QTimeEdit)
    , m_end(new QTimeEdit)
    , m_zone(new TypedChoice)
    , m_free(new QPlainTextEdit)
    , m_hint(new TextLabel(appearance, TypeRole::Micro, &Tokens::warning))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(makeDays());
    column->addLayout(makeHours());
    add(*column, tr("Time zone", "field of the working hours"), m_zone, "calendarZone");
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    add(*column, tr("Free days, one a line: 2026-12-25 and a name", "field of the working hours"), m_free,
        "calendarFreeDays");
    m_free->setTabChangesFocus(true);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    connectFields();
    refresh();
}

QLayout* CalendarPage::makeDays()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    const QLocale locale = core::localeOf(m_appearance.language());
    for (int i = 0; i < int(m_days.size()); ++i) {
        m_days[std::size_t(i)] = new QCheckBox(locale.standaloneDayName(i + 1));
        m_days[std::size_t(i)]->setObjectName(QStringLiteral("calendarDay%1").arg(i + 1));
        grid->addWidget(m_days[std::size_t(i)], i / kDaysInARow, i % kDaysInARow);
    }
    return grid;
}

QLayout* CalendarPage::makeHours()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto addTime = [&](const QString& label, QTimeEdit* field, const char* name) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(4);
        add(*cell, label, field, name);
        field->setDisplayFormat(QStringLiteral("HH:mm"));
        row->addLayout(cell, 1);
    };
    addTime(tr("Work begins", "field of the working hours"), m_start, "calendarStart");
    addTime(tr("Work ends", "field of the working hours"), m_end, "calendarEnd");
    return row;
}

void CalendarPage::add(QVBoxLayout& column, const QString& label, QWidget* field, const char* name)
{
    auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    text->setText(label);
    text->setWordWrap(true);
    text->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    column.addSpacing(8);
    column.addWidget(text);
    column.addWidget(field);
}

void CalendarPage::connectFields()
{
    for (QCheckBox* each : m_days)
        connect(each, &QCheckBox::clicked, this, &CalendarPage::take);
    for (QTimeEdit* each : {m_start, m_end})
        connect(each, &QTimeEdit::editingFinished, this, &CalendarPage::take);
    connect(m_zone, &QComboBox::activated, this, &CalendarPage::take);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &CalendarPage::take);
    m_free->installEventFilter(this);
    connect(&m_lists, &LogListsPresenter::changed, this, &CalendarPage::refresh);
}

void CalendarPage::refresh()
{
    const core::WorkCalendar& calendar = m_lists.calendar();
    for (int i = 0; i < int(m_days.size()); ++i)
        m_days[std::size_t(i)]->setChecked(calendar.workingDays & (1 << i));
    m_start->setTime(timeAt(calendar.startsAtMinute));
    m_end->setTime(timeAt(calendar.endsAtMinute));
    if (m_zone->count() == 0 || m_zone->currentText() != QString::fromLatin1(calendar.zone.id())) {
        QStringList zones;
        for (const QByteArray& each : QTimeZone::availableTimeZoneIds())
            zones += QString::fromLatin1(each);
        m_zone->offer(zones, QString::fromLatin1(calendar.zone.id()));
    }
    const QString days = freeDaysText(calendar.holidays);
    if (!m_free->hasFocus() && unreadLine().isEmpty() && m_free->toPlainText() != days)
        m_free->setPlainText(days);
    const QString unread = unreadLine();
    m_hint->setText(
        tr("“%1” does not begin with a day such as 2026-12-25.", "under the free days").arg(unread));
    m_hint->setVisible(!unread.isEmpty());
    setEnabled(m_lists.canChange());
}

QString CalendarPage::unreadLine() const
{
    for (const QString& line : m_free->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty() && !freeDayFrom(line))
            return line.trimmed();
    return {};
}

/// What cannot be read stays as it was in the file.
void CalendarPage::take()
{
    core::WorkCalendar calendar = m_lists.calendar();
    calendar.workingDays = 0;
    for (int i = 0; i < int(m_days.size()); ++i)
        calendar.workingDays |= m_days[std::size_t(i)]->isChecked() ? 1 << i : 0;
    calendar.startsAtMinute = minuteOf(m_start->time());
    calendar.endsAtMinute = std::max(minuteOf(m_end->time()), calendar.startsAtMinute);
    if (const QTimeZone zone(m_zone->currentText().toLatin1()); zone.isValid())
        calendar.zone = zone;
    if (unreadLine().isEmpty()) {
        calendar.holidays.clear();
        for (const QString& line : m_free->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (const auto day = freeDayFrom(line))
                calendar.holidays.insert(*day);
    }
    m_lists.setCalendar(calendar);
    refresh();
}

bool CalendarPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_free && event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void CalendarPage::focusFirst()
{
    m_days.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
