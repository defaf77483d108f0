#include "storage/workspace/workspace_sql.h"

#include "core/storage_error.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kLoad = R"sql(
    SELECT id, name, language, complaint_word, intent, months_between_rounds, created_at_ms
    FROM workspace
)sql";

constexpr auto kSave = R"sql(
    INSERT INTO workspace (id, name, language, complaint_word, intent, months_between_rounds, created_at_ms)
    VALUES (:id, :name, :language, :complaint_word, :intent, :months_between_rounds, :created_at_ms)
    ON CONFLICT (only_row) DO UPDATE SET
        id = excluded.id, name = excluded.name, language = excluded.language,
        complaint_word = excluded.complaint_word, intent = excluded.intent,
        months_between_rounds = excluded.months_between_rounds, created_at_ms = excluded.created_at_ms
)sql";

core::Workspace workspaceFrom(const Row& row)
{
    return {.id = row.id<core::WorkspaceId>("id"),
            .name = row.text("name"),
            .language = known(core::languageFrom(row.text("language")), "language"),
            .complaintWord = row.text("complaint_word"),
            .intent = row.text("intent"),
            .monthsBetweenRounds = row.smallInteger("months_between_rounds"),
            .createdAt = row.instant("created_at_ms")};
}

} // namespace

core::Workspace WorkspaceSql::load() const
{
    const auto workspace = m_scope.connection.prepare(kLoad).first(workspaceFrom);
    if (!workspace)
        throw core::StorageError({core::ErrorKind::NotFound, QStringLiteral("workspace")});
    return *workspace;
}

void WorkspaceSql::save(const core::Workspace& workspace)
{
    const auto before = m_scope.connection.prepare(kLoad).first(workspaceFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Workspace, nameOf(workspace.id), before, workspace))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", workspace.id)
        .bind(":name", workspace.name)
        .bind(":language", core::codeOf(workspace.language))
        .bind(":complaint_word", workspace.complaintWord)
        .bind(":intent", workspace.intent)
        .bind(":months_between_rounds", workspace.monthsBetweenRounds)
        .bind(":created_at_ms", workspace.createdAt)
        .run();
}

} // namespace cxw::storage
