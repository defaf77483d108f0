#pragma once

#include "core/change_set.h"
#include "core/clock.h"

#include <QString>

#include <map>
#include <vector>

namespace cxw::core {

/// One field of one record before and after a human edit. Sequence grows with each row of a workspace.
struct HistoryEntry
{
    qint64 sequence = 0;
    Instant at;
    QString gesture; ///< what the person did, in English: "score question"
    EntityKind kind = EntityKind::Workspace;
    QString entity; ///< the record's id as text
    QString act;    ///< added, changed, removed, imported
    QString field;
    QString before;
    QString after;

    bool operator==(const HistoryEntry&) const = default;
};

/// What the workspace remembers of edits. Written only by the unit of work, in the transaction of the edit.
class HistoryRepository
{
public:
    virtual ~HistoryRepository() = default;
    /// Newest first, at most `limit` rows.
    [[nodiscard]] virtual std::vector<HistoryEntry> latest(int limit) const = 0;
    /// All rows of some records of a kind, oldest first. Reads all of history.
    [[nodiscard]] virtual std::vector<HistoryEntry> of(EntityKind kind,
                                                       const std::vector<QString>& entities) const = 0;
    /// When each record of a kind was last changed, by its id as text. A bulk write counts as a change of the
    /// workspace, under an empty id.
    [[nodiscard]] virtual std::map<QString, Instant> newestChanges(EntityKind kind) const = 0;
};

/// One field of a record before and after an edit.
struct FieldChange
{
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

enum class EditAct { Added, Changed, Removed };

/// Collects what a unit of work changes. Repositories call it; fields that did not change are left out.
class ChangeRecorder
{
public:
    virtual ~ChangeRecorder() = default;
    /// Whether it is worth finding out which fields differ; without that, record() is given none.
    [[nodiscard]] virtual bool keepsFields() const = 0;
    virtual void record(EntityKind kind, const QString& entity, EditAct act,
                        const std::vector<FieldChange>& fields) = 0;
    /// For what is no edit of the user's data: drafts, view state.
    virtual void touch(EntityKind kind) = 0;
};

} // namespace cxw::core
