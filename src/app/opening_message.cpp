#include "app/opening_message.h"

#include "storage/sql_store.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cxw::app {
namespace {

struct OpeningMessage
{
    Q_DECLARE_TR_FUNCTIONS(OpeningMessage)
};

QString howItWasRescued(const storage::Rescued& rescued, const QLocale& locale)
{
    if (rescued.from == storage::RescueFrom::Remains)
        return OpeningMessage::tr("This is what could be read of the damaged file: %n record(s). The damaged "
                                  "file is left as it was.",
                                  "after opening a workspace", rescued.records);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(rescued.backupAt));
    return OpeningMessage::tr(
               "This is the backup of %1; what was changed later is not in it. The damaged file is "
               "left as it was.",
               "after opening a workspace; date and time")
        .arg(locale.toString(at, QLocale::ShortFormat));
}

} // namespace

QString clockTime(core::Instant instant, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(instant)).time(),
                           QStringLiteral("HH:mm"));
}

QString openingMessage(const storage::SqlStore& store, const QLocale& locale)
{
    if (const auto& rescued = store.rescued())
        return howItWasRescued(*rescued, locale);
    if (const auto& holder = store.lockHolder())
        return OpeningMessage::tr("%1 has this workspace open since %2, so it can only be read here.",
                                  "who holds the file; a time")
            .arg(holder->user.isEmpty() ? holder->host : holder->user + QLatin1Char('@') + holder->host,
                 clockTime(holder->since, locale));
    if (store.isReadOnly())
        return OpeningMessage::tr("This file can only be read. Save a copy to go on working.",
                                  "after opening a workspace");
    if (store.recoveredFromCrash())
        return OpeningMessage::tr(
            "The program ended unexpectedly last time. Everything that was saved is here.",
            "after opening a workspace");
    return {};
}

} // namespace cxw::app
