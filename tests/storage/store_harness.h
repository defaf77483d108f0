#pragma once

#include "core/change_feed.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/diagnostic/vote_repository.h"
#include "core/history.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "core/workspace/draft_repository.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "core/workspace/workspace_repository.h"
#include "storage/memory_store.h"
#include "storage/sql_store.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include <QTemporaryDir>
#include <QTest>

namespace support {

/// The workspace row of every test.
inline cxw::core::Workspace sampleWorkspace()
{
    return {.id = cxw::core::WorkspaceId(1),
            .name = QStringLiteral("Nordlicht"),
            .createdAt = FixedClock().now()};
}

/// Turns the event loop until `condition` holds; fails the test after five minutes, for some are given very
/// many rows.
template <class Condition> void waitFor(Condition condition)
{
    REQUIRE(QTest::qWaitFor(condition, 300'000));
}

/// What both kinds of store are driven with: jobs that are waited for, and a record of what the feed said.
class StoreHarness
{
public:
    StoreHarness()
    {
        QObject::connect(&changes, &cxw::core::ChangeFeed::committed, &changes,
                         [this](const cxw::core::ChangeSet& set) { committed.push_back(set); });
    }

    cxw::core::Expected<void> write(cxw::core::Store& store, const cxw::core::Store::WriteWork& work,
                                    const cxw::core::Gesture& gesture = {QStringLiteral("edit")})
    {
        std::optional<cxw::core::Expected<void>> outcome;
        store.write(nullptr, gesture, work, [&](const auto& result) { outcome = result; });
        waitFor([&] { return outcome.has_value(); });
        return *outcome;
    }

    template <class Work> auto read(cxw::core::Store& store, Work work)
    {
        using Result = std::invoke_result_t<Work, const cxw::core::UnitOfWork&>;
        std::optional<cxw::core::Expected<Result>> outcome;
        store.read(nullptr, work, [&](cxw::core::Expected<Result> result) { outcome = std::move(result); });
        waitFor([&] { return outcome.has_value(); });
        return *outcome;
    }

    FixedClock clock;
    cxw::core::ChangeFeed changes;
    std::vector<cxw::core::ChangeSet> committed;
};

/// A fresh workspace in memory.
class InMemory final : public StoreHarness
{
public:
    InMemory()
    {
        REQUIRE(write([](cxw::core::UnitOfWork& work) { work.workspace().save(sampleWorkspace()); },
                      {QStringLiteral("create workspace"), true, QStringLiteral("nordlicht.cxw")}));
        committed.clear();
    }

    cxw::core::Store& store() { return m_store; }
    cxw::core::Expected<void> write(const cxw::core::Store::WriteWork& work,
                                    const cxw::core::Gesture& gesture = {QStringLiteral("edit")})
    {
        return StoreHarness::write(m_store, work, gesture);
    }
    template <class Work> auto read(Work work) { return StoreHarness::read(m_store, work); }
    void makeReadOnly() { m_store.setReadOnly(true); }

private:
    cxw::storage::MemoryStore m_store{clock, changes};
};

/// A fresh workspace in a file of a folder of its own.
class OnFile final : public StoreHarness
{
public:
    OnFile()
    {
        m_store = created();
        committed.clear();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("nordlicht.cxw")); }
    [[nodiscard]] QString backupFolder() const { return m_folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    cxw::storage::SqlStore& store() { return *m_store; }
    cxw::core::Expected<void> write(const cxw::core::Store::WriteWork& work,
                                    const cxw::core::Gesture& gesture = {QStringLiteral("edit")})
    {
        return StoreHarness::write(*m_store, work, gesture);
    }
    template <class Work> auto read(Work work) { return StoreHarness::read(*m_store, work); }

    void close() { m_store.reset(); }
    void reopen(bool readOnly = false)
    {
        close();
        auto opened = open(readOnly);
        REQUIRE(opened);
        m_store = *std::move(opened);
    }
    void makeReadOnly() { reopen(true); }

    [[nodiscard]] cxw::core::Expected<std::unique_ptr<cxw::storage::SqlStore>> open(bool readOnly = false)
    {
        return cxw::storage::SqlStore::openAndWait({path(), backupFolder(), readOnly}, {clock, changes});
    }

private:
    std::unique_ptr<cxw::storage::SqlStore> created()
    {
        const cxw::storage::NewWorkspace wanted{.path = path(), .fill = [](cxw::core::UnitOfWork& work) {
                                                    work.workspace().save(sampleWorkspace());
                                                }};
        auto made = cxw::storage::SqlStore::createAndWait(wanted, backupFolder(), {clock, changes});
        REQUIRE(made);
        return *std::move(made);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<cxw::storage::SqlStore> m_store;
};

} // namespace support
