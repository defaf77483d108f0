#include "damage.h"
#include "sample_complaints.h"
#include "storage_thread_helper.h"
#include "store_harness.h"

#include "core/diagnostic/round_sheet.h"
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

/// A page that holds people, from the middle of them, turned to noise.
QByteArray withNoiseInTheMiddle(QByteArray content)
{
    const qsizetype page = content.indexOf("Person 250rrr") / 4096 * 4096;
    REQUIRE(page > 0);
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

TEST_CASE("evidence, a branch of whys and a then-score are saved from a damaged file too")
{
    OnFile workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addRound(work);
        work.answerDetails().save(evidence(61, 31, 1024));
        work.answerDetails().save(why(71, 0, 1024));
        work.answerDetails().save(why(72, 71, 1024));
        work.answerDetails().save(ThenScore{RoundQuestionId(31), 2, FixedClock().now()});
    }));
    workspace.close();
    const RescueRequest request{workspace.path(), workspace.filePath(QStringLiteral("rescued.cxw")),
                                workspace.backupFolder(), RescueFrom::Remains};
    REQUIRE(onStorageThread([&] {
        return outcomeOf([&] { return storage::rescue(request, shippedMigrations(), FixedClock()); });
    }));
    const auto store = SqlStore::openAndWait({request.target, workspace.backupFolder()},
                                             {workspace.clock, workspace.changes});
    REQUIRE(store);
    const auto sheet =
        (*store)->readAndWait([](const UnitOfWork& work) { return loadSheet(work, RoundId(21)).value(); });
    REQUIRE(sheet);
    CHECK(sheet->evidence.size() == 1);
    REQUIRE(sheet->whys.size() == 2);
    CHECK(sheet->whys.back().parent == WhyId(71));
    CHECK(sheet->thenScores.size() == 1);
}

TEST_CASE("complaints come back with their search, and with marks that fit what was lost")
{
    OnFile workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        Complaint known = fullComplaint();
        known.severity = 1;
        known.duplicateOf.reset();
        known.anonymisedAt.reset();
        work.complaints().save(known);
        work.complaints().save(complaint(1, "Häuser"));
        static_cast<void>(work.complaints().takeReference(2026));
    }));
    CHECK(workspace.read([](const UnitOfWork& work) { return work.complaints().count({.incomplete = true}); })
          == 1);
    workspace.close();
    onStorageThread([&] {
        Connection connection = Connection::open(workspace.path(), Access::ReadWrite);
        connection.execute("PRAGMA foreign_keys=OFF");
        connection.execute("DELETE FROM customer WHERE id = 71");
        connection.execute("UPDATE complaint SET extra_fields = '[[\"a\",' WHERE id = 201");
        connection.execute("INSERT INTO complaint_text (complaint_text) VALUES ('delete-all')");
    });
    const RescueRequest request{workspace.path(), workspace.filePath(QStringLiteral("rescued.cxw")),
                                workspace.backupFolder(), RescueFrom::Remains};
    REQUIRE(onStorageThread([&] {
        return outcomeOf([&] { return storage::rescue(request, shippedMigrations(), FixedClock()); });
    }));
    const auto store = SqlStore::openAndWait({request.target, workspace.backupFolder()},
                                             {workspace.clock, workspace.changes});
    REQUIRE(store);
    REQUIRE((*store)->readAndWait([](const UnitOfWork& work) {
        const ComplaintRepository& complaints = work.complaints();
        CHECK(complaints.count({.text = QStringLiteral("haus")}) == 1);
        CHECK(complaints.count({.text = QStringLiteral("heizung")}) == 1);
        CHECK(complaints.count({.text = QStringLiteral("muller")}) == 0);
        CHECK(complaints.count({.incomplete = true}) == 2);
        CHECK(work.customers().matching(QStringLiteral("nunez"), 5).size() == 1);
        const Complaint known = complaints.find(ComplaintId(201)).value();
        CHECK_FALSE(known.customer);
        CHECK(known.steps == fullComplaint().steps);
        CHECK(known.promises == fullComplaint().promises);
        REQUIRE(known.extraFields.size() == 1);
        CHECK(known.extraFields[0].second == QStringLiteral("[[\"a\","));
        return 0;
    }));
    REQUIRE((*store)->writeAndWait({}, [](UnitOfWork& work) {
        CHECK(work.complaints().takeReference(2026) == QStringLiteral("CX-2026-00003"));
    }));
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
