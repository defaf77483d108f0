#include "core/change_feed.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "panels/touchmap/document/map_autosaver.h"
#include "storage/sql_store.h"
#include "support/builders.h"
#include "support/map_builder.h"
#include "support/qt_strings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace cxw;

namespace {

constexpr unsigned kKillSeed = 20261126;

int rounds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CXW_KILLS", &given);
    return given ? std::max(1, wanted / 4) : 6;
}

struct Line
{
    QString what;
    qint64 number = 0;
    qint64 milliseconds = 0;
};

/// What the writer said until it was killed at a random moment after its first write.
std::vector<Line> linesUntilKilled(const QString& path, const QString& backups, std::mt19937& random)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CXW_MAP_KILL_WRITER), {path, backups});
    REQUIRE(process.waitForStarted());
    QByteArray said;
    while (!said.contains("saved")) {
        REQUIRE(process.waitForReadyRead(20'000));
        said += process.readAll();
    }
    QThread::msleep(std::uniform_int_distribution<unsigned long>(0, 700)(random)); // the moment is the test
    process.kill();
    process.waitForFinished();
    said += process.readAll();
    std::vector<Line> lines;
    for (const QByteArray& each : said.left(said.lastIndexOf('\n')).split('\n')) {
        const QStringList parts = QString::fromLatin1(each).split(QLatin1Char(' '));
        REQUIRE(parts.size() == 3);
        lines.push_back({parts.at(0), parts.at(1).toLongLong(), parts.at(2).toLongLong()});
    }
    return lines;
}

class Workspace final
{
public:
    Workspace()
    {
        core::IdSource ids(m_clock);
        const core::WholeMap whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d", "e"}}}, ids);
        const storage::NewWorkspace wanted{.path = path(), .fill = [&](core::UnitOfWork& work) {
                                               work.workspace().save({.id = core::WorkspaceId(1),
                                                                      .name = QStringLiteral("Nordlicht"),
                                                                      .createdAt = m_clock.now()});
                                               work.maps().save(whole.map);
                                               for (const core::Stage& each : whole.stages)
                                                   work.maps().save(each);
                                               for (const core::Touchpoint& each : whole.touchpoints)
                                                   work.maps().save(each);
                                           }};
        REQUIRE(storage::SqlStore::createAndWait(wanted, backups(), {m_clock, m_changes}));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("nordlicht.cxw")); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    /// The number in each title "edit N", in the order of the map; the file is opened for it as its writer.
    std::vector<qint64> editsFound()
    {
        const auto store = storage::SqlStore::openAndWait({path(), backups()}, {m_clock, m_changes}).value();
        REQUIRE_FALSE(store->isReadOnly());
        const auto whole = store
                               ->readAndWait([](const core::UnitOfWork& work) {
                                   return work.maps().whole(work.maps().all().front().id).value();
                               })
                               .value();
        std::vector<qint64> numbers;
        for (const core::Touchpoint& each : whole.touchpoints)
            numbers.push_back(each.title.section(QLatin1Char(' '), 1).toLongLong());
        REQUIRE(store->checkAndWait());
        return numbers;
    }

private:
    support::FixedClock m_clock;
    core::ChangeFeed m_changes;
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("kill -9 while a map is edited loses at most the last 0.3 s, and leaves a state that was", "[kill]")
{
    std::mt19937 random(kKillSeed);
    for (int round = 0; round < rounds(); ++round) {
        CAPTURE(round);
        Workspace workspace;
        const auto lines = linesUntilKilled(workspace.path(), workspace.backups(), random);
        const std::vector<qint64> found = workspace.editsFound();
        const qint64 last = std::ranges::max(found);

        qint64 saved = 0;
        qint64 longestWrite = 0;
        qint64 end = 0;
        for (const Line& each : lines)
            if (each.what == QLatin1String("saved")) {
                saved = each.number;
                longestWrite = std::max(longestWrite, each.milliseconds);
            } else {
                end = each.milliseconds;
            }
        CHECK(last >= saved);
        constexpr qint64 kBetweenEdits = 50; // the timer of a busy machine
        const qint64 mayBeLost =
            panels::MapAutosaver::kFoldingTime.count() + 2 * longestWrite + kBetweenEdits;
        for (const Line& each : lines)
            if (each.what == QLatin1String("edited") && each.milliseconds < end - mayBeLost)
                CHECK(each.number <= last);

        // Of each touchpoint the latest edit up to the last one: all of a write, or nothing.
        const auto count = qint64(found.size());
        for (qint64 place = 0; place < count; ++place) {
            const qint64 expected = last - (last - place + count) % count;
            CHECK(found.at(std::size_t(place)) == expected);
        }
    }
}
