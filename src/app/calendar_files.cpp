#include "app/calendar_files.h"

#include "exchange/calendar/calendar_file.h"
#include "exchange/text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace cxw::app {
namespace {

struct CalendarDialog
{
    Q_DECLARE_TR_FUNCTIONS(CalendarDialog)
};

} // namespace

core::Expected<void> writeCalendarFile(const core::WorkspaceCalendar& calendar, core::Language language,
                                       core::Instant writtenAt, const QString& path)
{
    const auto text = exchange::calendarFileOf(calendar, charts::Words(language), writtenAt);
    return text ? exchange::writeFile(path, *text) : tl::make_unexpected(text.error());
}

QString askForCalendarFile(QWidget* parent, const QString& name)
{
    const QString suffix = QStringLiteral("ics");
    QFileDialog dialog(parent, CalendarDialog::tr("Export the calendar", "file dialog"),
                       QDir::home().filePath(name + QLatin1Char('.') + suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(CalendarDialog::tr("Calendar (*.ics)", "file dialog: kind of file"));
    dialog.setDefaultSuffix(suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

} // namespace cxw::app
