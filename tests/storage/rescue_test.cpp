#include "damage.h"
#include "storage_thread_helper.h"
#include "store_harness.h"

#include "storage/backup_folder.h"
#include "storage/outcome.h"
#include "storage/rescue.h"
#include "storage/soundness.h"
#include "storage/sql/connection.h"
#include "support/file_content.h"

using namespace cxw;
using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

constexpr int kPeople = 500;

/// A closed workspace with so many people, and one backup from before the last of them.
class Patient final
{
public:
    Patient()
    {
        REQUIRE(m_workspace.write([](UnitOfWork& work) { addPeople(work, 1, kPeople - 1); }));
        m_workspace.clock.advance(std::chrono::hours(1));
        REQUIRE(m_workspace.write([](UnitOfWork& work) { addPeople(work, kPeople, kPeople); },
                                  {QStringLiteral("import people"), true, {}}));
        m_workspace.close();
    }

    [[nodiscard]] QString path() const { return m_workspace.path(); }
    [[nodiscard]] QString target() const { return m_workspace.filePath(QStringLiteral("rescued.cxw")); }
    [[nodiscard]] std::vector<Backup> backups() const
    {
        return backupsOf(path(), m_workspace.backupFolder());
    }

    [[nodiscard]] Expected<Rescued> rescue(RescueFrom from) const
    {
        const RescueRequest request{path(), target(), m_workspace.backupFolder(), from};
        return onStorageThread([&] {
            return outcomeOf([&] { return storage::rescue(request, shippedMigrations(), FixedClock()); });
        });
    }

    /// As the program would open it.
    [[nodiscard]] std::size_t peopleIn(const QString& path)
    {
        const auto store = SqlStore::openAndWait({path, m_workspace.backupFolder()},
                                                 {m_workspace.clock, m_workspace.changes});
        REQUIRE(store);
        REQUIRE((*store)->checkAndWait());
        const auto people =
            (*store)->readAndWait([](const UnitOfWork& work) { return work.people().all().size(); });
        REQUIRE(people);
        return *people;
    }

private:
    static void addPeople(UnitOfWork& work, int first, int last)
    {
        for (int i = first; i <= last; ++i)
            work.people().save(
                {PersonId(i), QStringLiteral("Person %1").arg(i), QString(200, QLatin1Char('r')), {}});
    }

    OnFile m_workspace;
};

/// A page among those that hold people, turned to noise.
QByteArray withNoiseInTheMiddle(QByteArray content)
{
    const qsizetype someone = content.indexOf("Person 250rrr"); // name and role side by side: no history row
    REQUIRE(someone > 0);
    const qsizetype page = someone / 4096 * 4096;
    return content.replace(page, 4096, QByteArray(4096, '\x5a'));
}

} // namespace

TEST_CASE("what can be read of a damaged file comes back in a sound one")
{
    Patient patient;
    const QByteArray damaged = withNoiseInTheMiddle(contentOf(patient.path()));
    overwrite(patient.path(), damaged);
    const auto rescued = patient.rescue(RescueFrom::Remains);
    REQUIRE(rescued);
    CHECK(rescued->from == RescueFrom::Remains);
    const std::size_t people = patient.peopleIn(patient.target());
    CHECK(people < kPeople);
    CHECK(people > kPeople * 8 / 10);
    CHECK(rescued->records >= int(people));
    CHECK(contentOf(patient.path()) == damaged);
}

TEST_CASE("an undamaged file comes back whole")
{
    Patient patient;
    REQUIRE(patient.rescue(RescueFrom::Remains));
    CHECK(patient.peopleIn(patient.target()) == kPeople);
}

TEST_CASE("the newest sound backup takes a damaged file's place")
{
    Patient patient;
    overwrite(patient.path(), withNoiseInTheMiddle(contentOf(patient.path())));
    REQUIRE(patient.backups().size() == 2);
    SECTION("the newest one")
    {
        const auto rescued = patient.rescue(RescueFrom::Backup);
        REQUIRE(rescued);
        CHECK(rescued->backupAt == patient.backups().front().at);
        CHECK(patient.peopleIn(patient.target()) == kPeople - 1);
    }
    SECTION("an older one where the newest is damaged too")
    {
        const QString newest = patient.backups().front().path;
        overwrite(newest, withNoiseInTheMiddle(contentOf(newest)));
        const auto rescued = patient.rescue(RescueFrom::Backup);
        REQUIRE(rescued);
        CHECK(rescued->backupAt == patient.backups().back().at);
        CHECK(patient.peopleIn(patient.target()) == 0);
    }
    SECTION("none at all")
    {
        for (const Backup& each : patient.backups())
            QFile::remove(each.path);
        const auto rescued = patient.rescue(RescueFrom::Backup);
        REQUIRE_FALSE(rescued);
        CHECK(rescued.error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("an existing file is never taken for the rescued one's place")
{
    Patient patient;
    overwrite(patient.target(), "something else");
    for (const RescueFrom from : {RescueFrom::Backup, RescueFrom::Remains}) {
        const auto rescued = patient.rescue(from);
        REQUIRE_FALSE(rescued);
        CHECK(rescued.error().kind == ErrorKind::Constraint);
    }
    CHECK(contentOf(patient.target()) == "something else");
}

TEST_CASE("whatever the damage, what is rescued is sound", "[faults]")
{
    Patient patient;
    const QByteArray whole = contentOf(patient.path());
    std::mt19937 random(20261123);
    int came = 0;
    for (int i = 0; i < 150; ++i) {
        overwrite(patient.path(), damaged(whole, random));
        QFile::remove(patient.target());
        const auto rescued = patient.rescue(RescueFrom::Remains);
        if (!rescued) {
            CHECK_FALSE(QFile::exists(patient.target()));
            continue;
        }
        ++came;
        static_cast<void>(patient.peopleIn(patient.target()));
    }
    CHECK(came > 75);
}
