// A program that map_kill_test starts and kills: it edits the map in a workspace without end, as a person
// would through the document, and prints what it did.
//
//   map_kill_writer FILE BACKUPS
//
//   edited N MS    touchpoint N mod count got the title "edit N", at that time of its own
//   saved N MS     all up to N is in the file, and how long that write took
#include "core/change_feed.h"
#include "core/touchmap/map_edits.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "panels/shared/edit_stack.h"
#include "panels/touchmap/document/map_autosaver.h"
#include "panels/touchmap/document/map_document.h"
#include "storage/sql_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <iostream>

using namespace cxw;

namespace {

void say(const char* what, qint64 number, qint64 milliseconds)
{
    std::cout << what << ' ' << number << ' ' << milliseconds << std::endl; // flushed: may be the last
}

void edit(panels::MapDocument& document, qint64 number)
{
    const auto& all = document.whole().touchpoints;
    const std::vector id{all.at(std::size_t(number) % all.size()).id};
    document.apply(
        edited(document.whole(), id,
               [number](core::Touchpoint& each) { each.title = QStringLiteral("edit %1").arg(number); }),
        QStringLiteral("title"));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const core::SystemClock clock;
    core::ChangeFeed changes;
    const auto store =
        storage::SqlStore::openAndWait({arguments.at(1), arguments.at(2)}, {clock, changes}).value();
    panels::EditStack edits(*store, clock);
    panels::MapDocument document(edits);
    panels::MapAutosaver autosaver(document, edits);
    document.show(store
                      ->readAndWait([](const core::UnitOfWork& work) {
                          return work.maps().whole(work.maps().all().front().id).value();
                      })
                      .value());

    QElapsedTimer time;
    time.start();
    qint64 number = 0;
    qint64 writing = 0;
    qint64 writingSince = 0;
    QObject::connect(&edits, &panels::EditStack::aboutToWrite, &application, [&] {
        writing = number;
        writingSince = time.elapsed();
    });
    QObject::connect(&autosaver, &panels::MapAutosaver::written, &application,
                     [&] { say("saved", writing, time.elapsed() - writingSince); });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        edit(document, ++number);
        say("edited", number, time.elapsed());
    });
    constexpr std::chrono::milliseconds kBetweenEdits{5};
    timer.start(kBetweenEdits);
    return QCoreApplication::exec();
}
