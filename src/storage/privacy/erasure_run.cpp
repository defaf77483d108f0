#include "storage/privacy/erasure_run.h"

#include "core/clock.h"
#include "core/storage_error.h"
#include "storage/complaint/complaint_search_sql.h"
#include "storage/outcome.h"
#include "storage/privacy/erasure_ledger.h"
#include "storage/privacy/erasure_sql.h"
#include "storage/privacy/traces.h"
#include "storage/sql/connection.h"
#include "storage/sql/hardening.h"
#include "storage/sql/transaction.h"
#include "storage/workspace_file.h"

#include <QDir>
#include <QFileInfo>

namespace cxw::storage {
namespace {

// Says that rows are gone and the file was not cleaned yet, and what is to become of the backups.
constexpr auto kSetMark = R"sql(
    INSERT INTO setting (name, value) VALUES ('privacy.cleaning', :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

constexpr auto kMark = R"sql(
    SELECT value FROM setting WHERE name = 'privacy.cleaning'
)sql"; // primary key

constexpr auto kTakeMark = R"sql(
    DELETE FROM setting WHERE name = 'privacy.cleaning'
)sql"; // primary key

constexpr auto kMergeComplaintWords = R"sql(
    INSERT INTO complaint_text (complaint_text) VALUES ('optimize')
)sql";

constexpr auto kMergeCustomerWords = R"sql(
    INSERT INTO customer_text (customer_text) VALUES ('optimize')
)sql";

constexpr auto kCheckComplaintWords = R"sql(
    INSERT INTO complaint_text (complaint_text) VALUES ('integrity-check')
)sql";

constexpr auto kCheckCustomerWords = R"sql(
    INSERT INTO customer_text (customer_text) VALUES ('integrity-check')
)sql";

constexpr QLatin1String kKeep("keep"); // else the moment of the erasure: older backups go

QString markFor(const core::Erasure& erasure, core::Instant at)
{
    return erasure.keepsBackups ? QString(kKeep) : QString::number(core::millisecondsOf(at));
}

/// Not before any of the backups, whatever the clock says.
core::Instant notBefore(core::Instant now, const std::vector<Backup>& backups)
{
    return backups.empty() ? now : std::max(now, backups.front().at);
}

std::optional<QString> markIn(Connection& connection)
{
    return connection.prepare(kMark).first([](const Row& row) { return row.text("value"); });
}

void rebuildSearch(Connection& connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    rebuildComplaintSearch(connection);
    transaction.commit();
}

bool isSearchSound(Connection& connection)
{
    return outcomeOf([&] {
               connection.execute(kCheckComplaintWords);
               connection.execute(kCheckCustomerWords);
           })
        .has_value();
}

/// Writes the file anew, without what free pages and the ends of pages still hold.
void compact(Connection& connection)
{
    const VacuumPermit permit(connection);
    connection.execute("VACUUM");
}

/// `settle` hears of each transaction.
void cleanFile(Connection& connection, bool anew, const std::function<void()>& settle)
{
    if (!anew) {
        for (const char* each : {kMergeComplaintWords, kMergeCustomerWords}) {
            connection.execute(each);
            settle();
        }
    }
    const bool isSound = !anew && isSearchSound(connection);
    settle();
    if (!isSound) {
        rebuildSearch(connection);
        settle();
    }
    compact(connection);
    settle();
}

} // namespace

ErasureRun::ErasureRun(WorkspaceFile& file, const core::Clock& clock, core::Eraser::Progress progress)
    : m_file(file)
    , m_clock(clock)
    , m_progress(std::move(progress))
{
}

core::ErasureReport ErasureRun::run(const core::Erasure& erasure, const std::stop_token& stop)
{
    say(core::ErasurePhase::Collecting);
    const PersonWords words = takeRows(erasure, stop);
    finish(erasure.keepsBackups, false);
    prove(words, erasure.keepsBackups);
    if (!m_report.traces.empty()) { // what merging left, making the search anew does not
        finish(erasure.keepsBackups, true);
        prove(words, erasure.keepsBackups);
    }
    return m_report;
}

PersonWords ErasureRun::takeRows(const core::Erasure& erasure, const std::stop_token& stop)
{
    Connection& connection = m_file.connection();
    Erased erased;
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        say(core::ErasurePhase::Erasing);
        erased = eraseRows(connection, erasure, m_clock.now(), Holds::Respected, stop);
        connection.prepare(kSetMark)
            .bind(":value", markFor(erasure, notBefore(m_clock.now(), m_file.backups().list())))
            .run();
        transaction.commit();
    }
    settle();
    m_report = std::move(erased.report);
    return std::move(erased.words);
}

void ErasureRun::finish(bool keepsBackups, bool anew)
{
    clean(anew);
    syncLedgerFile();
    const auto backups = m_file.backups().list();
    if (!keepsBackups)
        replaceBackups(backups);
    else if (!anew)
        for (const Backup& each : backups)
            m_report.backupsKept += each.path;
    takeMark();
}

void ErasureRun::takeMark()
{
    m_file.connection().prepare(kTakeMark).run();
    settle();
}

void ErasureRun::clean(bool anew)
{
    say(core::ErasurePhase::Cleaning);
    cleanFile(m_file.connection(), anew, [this] { settle(); });
}

/// The fresh one first: until it is there and sound, the old ones are all there is.
void ErasureRun::replaceBackups(const std::vector<Backup>& old)
{
    say(core::ErasurePhase::BackingUp);
    const bool isFirst = !m_backup;
    const core::Instant after = notBefore(m_clock.now(), old) + std::chrono::milliseconds(1);
    m_backup = m_file.backups().make(m_file.connection(), after);
    m_file.backups().clear(old);
    if (isFirst)
        m_report.backupsRemoved = int(old.size());
}

void ErasureRun::syncLedgerFile()
{
    const auto ledger = readLedger(m_file.connection());
    const QString path = ledgerFileIn(m_file.backups().path());
    auto kept = readLedgerFile(path);
    const auto fresh = missingEntries(ledger, kept);
    if (fresh.empty())
        return;
    std::ranges::copy(fresh, std::back_inserter(kept));
    m_file.backups().ensureFolder();
    writeLedgerFile(path, kept);
}

bool ErasureRun::finishEarlier()
{
    Connection& connection = m_file.connection();
    const auto mark = markIn(connection);
    const auto missing =
        missingEntries(readLedgerFile(ledgerFileIn(m_file.backups().path())), readLedger(connection));
    if (mark || !missing.empty())
        m_file.finishChecking();
    bool again = false;
    if (!missing.empty()) {
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            again = eraseByLedger(connection, missing, m_clock.now());
            transaction.commit();
        }
        settle();
    }
    if (!mark && !again) {
        syncLedgerFile();
        return false;
    }
    clean(false);
    syncLedgerFile();
    if (mark.value_or(kKeep) != kKeep) {
        auto old = m_file.backups().list();
        const core::Instant erasedAt = core::instantFrom(mark->toLongLong());
        std::erase_if(old, [&](const Backup& each) { return each.at > erasedAt; });
        if (!old.empty())
            replaceBackups(old);
    }
    takeMark();
    return true;
}

void ErasureRun::prove(const PersonWords& words, bool keepsBackups)
{
    say(core::ErasurePhase::Proving);
    m_report.filesRead = filesToRead(keepsBackups);
    m_report.traces = tracesOf(needlesFor(words), m_report.filesRead, m_file.connection());
}

QStringList ErasureRun::filesToRead(bool keepsBackups) const
{
    const QFileInfo main(m_file.path());
    QStringList files{m_file.path()};
    for (const auto* suffix : {"-journal", "-wal", "-shm"})
        if (const QString path = m_file.path() + QLatin1String(suffix); QFileInfo::exists(path))
            files += path;
    const auto add = [&files](const QFileInfoList& found) {
        for (const QFileInfo& each : found)
            files += each.filePath();
    };
    add(main.absoluteDir().entryInfoList({QStringLiteral(".%1.*.part*").arg(main.fileName())},
                                         QDir::Files | QDir::Hidden));
    if (!keepsBackups)
        add(QDir(m_file.backups().path()).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name));
    return files;
}

void ErasureRun::settle()
{
    if (const auto trouble = m_file.watch().rememberOwnWriting())
        throw core::StorageError(*trouble);
}

void ErasureRun::say(core::ErasurePhase phase) const
{
    if (m_progress)
        m_progress(phase);
}

void applyLedger(Connection& copy, const QString& backupFolder, core::Instant now)
{
    const auto missing = missingEntries(readLedgerFile(ledgerFileIn(backupFolder)), readLedger(copy));
    if (missing.empty())
        return;
    bool found = false;
    {
        Transaction transaction(copy, Transaction::Kind::Write);
        found = eraseByLedger(copy, missing, now);
        transaction.commit();
    }
    if (found)
        cleanFile(copy, false, [] {});
}

} // namespace cxw::storage
