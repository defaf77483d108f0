#include "store_harness.h"

#include "storage/backup_folder.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>
#include <random>
#include <set>

using namespace cxw;
using namespace cxw::storage;
using namespace support;

namespace {

constexpr qint64 kPlenty = 1'000'000'000;
constexpr std::chrono::hours kDay{24};

/// One backup at noon of each of the last `days` days, newest first.
std::vector<Backup> dailyBackups(int days, core::Instant now, qint64 sizeBytes = 1)
{
    std::vector<Backup> backups;
    for (int day = 0; day < days; ++day)
        backups.push_back({QString::number(day), now - day * kDay, sizeBytes});
    return backups;
}

std::set<QString> kept(const std::vector<Backup>& all, core::Instant now, qint64 cap = kPlenty)
{
    std::set<QString> names;
    for (const Backup& each : all)
        names.insert(each.path);
    for (const Backup& each : surplusOf(all, now, cap))
        names.erase(each.path);
    return names;
}

int backupsIn(const QString& folder)
{
    int count = 0;
    for (QDirIterator files(folder, {QStringLiteral("*.cxw")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext(); files.next())
        ++count;
    return count;
}

const core::Store::WriteWork kEdit = [](core::UnitOfWork& work) {
    const auto count = qint64(work.people().all().size());
    work.people().save({core::PersonId(100 + count), QStringLiteral("P"), {}, {}});
};

} // namespace

TEST_CASE("every backup of two days is kept")
{
    const core::Instant now = FixedClock().now();
    std::vector<Backup> backups;
    for (int half = 0; half < 96; ++half)
        backups.push_back({QString::number(half), now - half * std::chrono::minutes(30), 1});
    CHECK(surplusOf(backups, now, kPlenty).empty());
}

TEST_CASE("of older days the newest backup is kept for twelve days")
{
    const core::Instant now = FixedClock().now();
    auto backups = dailyBackups(15, now);
    backups.insert(backups.begin() + 6,
                   {QStringLiteral("5 in the morning"), backups[5].at - std::chrono::hours(4), 1});
    const auto names = kept(backups, now);
    CHECK(names.contains(QStringLiteral("5")));
    CHECK_FALSE(names.contains(QStringLiteral("5 in the morning")));
    CHECK(names.contains(QStringLiteral("14"))); // 0 to 2 are of the two days, then twelve
}

TEST_CASE("after two years of daily backups twelve days, ten weeks and nine months are left")
{
    const core::Instant now = FixedClock().now();
    const auto names = kept(dailyBackups(730, now), now);
    // three of the last two days, twelve days, then weeks and months that no day stands for already
    CHECK(names.size() >= 3 + 12 + 7 + 6);
    CHECK(names.size() <= 3 + 12 + 10 + 9);
    const int oldest =
        (*std::ranges::max_element(names, {}, [](const QString& name) { return name.toInt(); })).toInt();
    CHECK(oldest == 236); // 31 March, the newest of the ninth month
}

TEST_CASE("what is kept today is kept from what was kept yesterday")
{
    const core::Instant start = FixedClock().now();
    std::vector<Backup> backups;
    for (int day = 0; day < 400; ++day) {
        const core::Instant now = start + day * kDay;
        backups.insert(backups.begin(), {QString::number(day), now, 1});
        for (const Backup& gone : surplusOf(backups, now, kPlenty))
            std::erase(backups, gone);
    }
    CHECK(backups.size() >= 3 + 12 + 7 + 6);
    CHECK(backups.size() <= 3 + 12 + 10 + 9);
}

TEST_CASE("backups stay within the size that is given to them, but the newest always stays")
{
    const core::Instant now = FixedClock().now();
    CHECK(kept(dailyBackups(10, now, 100), now, 350)
          == std::set<QString>{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")});
    CHECK(kept(dailyBackups(3, now, 100), now, 10) == std::set<QString>{QStringLiteral("0")});
}

TEST_CASE("the first change after opening is preceded by a backup, the second is not")
{
    OnFile workspace;
    CHECK(backupsIn(workspace.backupFolder()) == 0);
    REQUIRE(workspace.write(kEdit));
    REQUIRE(workspace.write(kEdit));
    CHECK(backupsIn(workspace.backupFolder()) == 1);
}

TEST_CASE("a bulk write is preceded by a backup of its own")
{
    OnFile workspace;
    REQUIRE(workspace.write(kEdit));
    REQUIRE(workspace.write(kEdit, {QStringLiteral("import"), true, QStringLiteral("votes.csv")}));
    CHECK(backupsIn(workspace.backupFolder()) == 2);
}

TEST_CASE("an edit that changes much is preceded by a backup of its own, and leaves its history")
{
    OnFile workspace;
    REQUIRE(workspace.write(kEdit));
    REQUIRE(workspace.write(
        [](core::UnitOfWork& work) {
            work.people().save({core::PersonId(7), QStringLiteral("Bo"), {}, {}});
        },
        {.name = QStringLiteral("change many"), .backUpFirst = true}));
    CHECK(backupsIn(workspace.backupFolder()) == 2);
    const auto newest =
        *workspace.read([](const core::UnitOfWork& work) { return work.history().latest(1); });
    CHECK(newest.front().act == QStringLiteral("added"));
}

TEST_CASE("without its backup a bulk write does not happen, an ordinary one does")
{
    OnFile workspace;
    QFile inTheWay(workspace.backupFolder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK_FALSE(workspace.write(kEdit, {QStringLiteral("import"), true, QStringLiteral("votes.csv")}));
    CHECK(workspace.read([](const core::UnitOfWork& work) { return work.people().all().size(); }) == 0u);
    CHECK(workspace.write(kEdit));
}

TEST_CASE("thirty minutes after the last backup a changed file is backed up again", "[faults]")
{
    OnFile workspace;
    REQUIRE(workspace.write(kEdit));
    REQUIRE(workspace.write(kEdit));
    workspace.clock.advance(std::chrono::minutes(31));
    waitFor([&] { return backupsIn(workspace.backupFolder()) == 2; });
}

TEST_CASE("a backup is for its owner's eyes, and a complete workspace")
{
    OnFile workspace;
    REQUIRE(workspace.write(kEdit));
    std::optional<std::vector<Backup>> list;
    workspace.store().backups(nullptr, [&](const auto& found) { list = *found; });
    waitFor([&] { return list.has_value(); });
    REQUIRE(list->size() == 1);
    const Backup backup = list->front();
    CHECK(backupsOf(workspace.path(), workspace.backupFolder()) == *list);
    CHECK(backup.at == workspace.clock.now());
    CHECK(backup.sizeBytes > 0);
    const QFileInfo file(backup.path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((file.permissions() & others) == 0);
    CHECK((QFileInfo(file.path()).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)) == 0);

    auto opened = SqlStore::openAndWait({backup.path, workspace.filePath(QStringLiteral("other")), true},
                                        {workspace.clock, workspace.changes});
    REQUIRE(opened);
    CHECK((*opened)->readAndWait([](const core::UnitOfWork& work) { return work.workspace().load(); })
          == sampleWorkspace());
}
