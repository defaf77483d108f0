#pragma once

#include "core/complaint/filing/bulk_edit.h"
#include "panels/shared/filing_edits.h"
#include "panels/shared/long_write.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

#include <functional>

namespace cxw::panels {

class ComplaintsPresenter;

/// Names of tags that many complaints are given, and that are taken away from them.
struct TagNames
{
    QStringList added;
    QStringList taken;

    bool operator==(const TagNames&) const = default;
};

/// Knows which complaints of the list are marked together and files them: bulk edit, merging, duplicates.
/// What is marked is ids, or all that the filter means but some; another filter unmarks. GUI thread.
class FilingPresenter final : public QObject
{
    Q_OBJECT

public:
    FilingPresenter(const WorkspaceContext& context, ComplaintsPresenter& list, QObject* parent = nullptr);

    [[nodiscard]] ComplaintsPresenter& list() const { return m_list; }
    [[nodiscard]] bool canChange() const;
    /// All that the filter means, but for those taken out.
    [[nodiscard]] bool isAll() const { return m_all; }
    [[nodiscard]] bool isMarked(core::ComplaintId id) const;
    /// How many are marked; 0 while that is counted.
    [[nodiscard]] qint64 count() const;
    /// More than the chosen one.
    [[nodiscard]] bool marksMany() const { return count() > 1; }

    /// A long write is under way, and how far it is from 0 to 1; empty when none takes a second.
    [[nodiscard]] std::optional<double> progress() const { return m_long.progress(); }

public slots:
    /// Those on show that are marked, of the rows read so far.
    void mark(const std::vector<cxw::core::ComplaintId>& ids);
    void markAll();
    void unmark();
    /// Tags that nobody has yet come with it, and go when it is undone.
    void change(const cxw::core::BulkChange& change, const cxw::panels::TagNames& tags = {});
    /// The marked ones become duplicates of the chosen one, which is one of them.
    void merge();
    /// The marked ones, or the chosen one, become duplicates of `original`.
    void makeDuplicateOf(cxw::core::ComplaintId original, const QString& reference);
    /// The marked ones, or the chosen one, are no duplicates any more.
    void separate();
    void separateChosen();
    /// Ends the write that is under way; nothing of it stays.
    void cancel() { m_long.cancel(); }

signals:
    void marksChanged();
    void progressChanged();

private:
    [[nodiscard]] core::ComplaintSelection selection() const;

    /// `alsoUndo` runs after the complaints are as they were.
    void push(const EditName& name, const core::ComplaintSelection& selection, const SelectionAct& act,
              const std::function<void(core::UnitOfWork&)>& alsoUndo = {});
    void separate(const core::ComplaintSelection& selection);

    WorkspaceContext m_context;
    ComplaintsPresenter& m_list;
    bool m_all = false;
    std::vector<core::ComplaintId> m_ids; ///< marked, or of all those that are not; in order of id
    LongWrite m_long;
};

} // namespace cxw::panels
