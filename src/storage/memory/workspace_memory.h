#pragma once

#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"
#include "core/workspace/workspace_repository.h"
#include "storage/memory/memory_state.h"

namespace cxw::storage {

class WorkspaceMemory final : public core::WorkspaceRepository
{
public:
    explicit WorkspaceMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] core::Workspace load() const override;
    void save(const core::Workspace& workspace) override;

private:
    const MemoryScope& m_scope;
};

class PersonMemory final : public core::PersonRepository
{
public:
    explicit PersonMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::Person> all() const override;
    [[nodiscard]] std::optional<core::Person> find(core::PersonId id) const override;
    [[nodiscard]] QString rememberedName(core::PersonId id) const override;
    void save(const core::Person& person) override;
    void remove(core::PersonId id) override;

private:
    const MemoryScope& m_scope;
};

class DraftMemory final : public core::DraftRepository
{
public:
    explicit DraftMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<core::Draft> find(const core::DraftKey& key) const override;
    [[nodiscard]] std::vector<core::Draft> all() const override;
    void save(const core::Draft& draft) override;
    void discard(const core::DraftKey& key) override;

private:
    const MemoryScope& m_scope;
};

class SettingMemory final : public core::SettingRepository
{
public:
    explicit SettingMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::optional<QString> find(const QString& name) const override;
    void save(const QString& name, const QString& value) override;
    void saveDecision(const QString& name, const QString& value) override;

private:
    const MemoryScope& m_scope;
};

class HistoryMemory final : public core::HistoryRepository
{
public:
    explicit HistoryMemory(const MemoryScope& scope)
        : m_scope(scope)
    {
    }

    [[nodiscard]] std::vector<core::HistoryEntry> latest(int limit) const override;
    [[nodiscard]] std::vector<core::HistoryEntry> of(core::EntityKind kind,
                                                     const std::vector<QString>& entities) const override;
    [[nodiscard]] std::map<QString, core::Instant> newestChanges(core::EntityKind kind) const override;

private:
    const MemoryScope& m_scope;
};

} // namespace cxw::storage
