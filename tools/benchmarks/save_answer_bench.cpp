#include "core/change_feed.h"
#include "core/diagnostic/vote_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "storage/sample_records.h"
#include "storage/sql_store.h"
#include "support/builders.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <cstdlib>
#include <memory>

namespace {

/// What the SQL driver needs of an application; benchmarks run one after the other.
void check(int result)
{
    if (result != SQLITE_OK && result != SQLITE_DONE)
        std::abort();
}

/// The least that a durable change costs: one insert, one commit, the same pragmas, nothing around it.
void commitRaw(benchmark::State& state)
{
    const QTemporaryDir folder;
    sqlite3* handle = nullptr;
    check(sqlite3_open(QFile::encodeName(folder.filePath(QStringLiteral("raw.db"))).constData(), &handle));
    check(sqlite3_exec(handle,
                       "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON;"
                       "CREATE TABLE answer (id INTEGER PRIMARY KEY, answer TEXT, at INTEGER) STRICT",
                       nullptr, nullptr, nullptr));
    sqlite3_stmt* insert = nullptr;
    check(sqlite3_prepare_v2(handle, "INSERT INTO answer (answer, at) VALUES ('2', 1795338000000)", -1,
                             &insert, nullptr));
    for (auto _ : state) {
        check(sqlite3_step(insert));
        check(sqlite3_reset(insert));
    }
    sqlite3_finalize(insert);
    sqlite3_close(handle);
}
BENCHMARK(commitRaw)->Name("raw_commit")->UseRealTime();

/// One answer through the store, from the caller's thread and back, with its history and all checks.
void saveAnswer(benchmark::State& state)
{
    using namespace cxw;
    const QTemporaryDir folder;
    const core::SystemClock clock;
    core::ChangeFeed changes;
    const storage::NewWorkspace wanted{.path = folder.filePath(QStringLiteral("a.cxw")),
                                       .fill = [](core::UnitOfWork& work) {
                                           work.workspace().save({.id = core::WorkspaceId(1)});
                                           support::addRound(work);
                                       }};
    const auto store = storage::SqlStore::createAndWait(wanted, folder.filePath(QStringLiteral("backups")),
                                                        {clock, changes});
    const auto save = [&](core::Answer answer) {
        const auto outcome =
            (*store)->writeAndWait({QStringLiteral("score question")}, [&](core::UnitOfWork& work) {
                work.votes().cast(support::vote(31, 41, answer));
            });
        if (!outcome)
            std::abort();
    };
    save(core::Answer::Three); // the backup before the first change
    bool one = false;
    for (auto _ : state)
        save((one = !one) ? core::Answer::One : core::Answer::Two);
}
BENCHMARK(saveAnswer)->Name("save_one_answer/floor:raw_commit/limit:1.3x")->UseRealTime();

} // namespace
