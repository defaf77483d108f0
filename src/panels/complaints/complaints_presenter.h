#pragma once

#include "core/complaint/complaint_card.h"
#include "core/complaint/shelf.h"
#include "core/error.h"
#include "panels/complaints/complaint_edits.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

#include <map>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

using core::ListScope;
using core::Shelf;
using core::ShelfMoment;

/// Complaints behind a figure: the list shows these alone, and can go back to what it showed.
struct ComplaintsBehind
{
    core::ComplaintFilter filter;
    QString what;            ///< "Letter: goal missed"
    bool fromFigures = true; ///< the way back leads there; else to what the list showed before
};

/// Decides what the list of complaints shows, knows the chosen one and takes the changes of single
/// complaints. Reads nothing before it is first looked at. GUI thread.
class ComplaintsPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 200;

    explicit ComplaintsPresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    [[nodiscard]] core::Instant now() const { return m_context.clock.now(); }
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Whether it is known who "mine" is.
    [[nodiscard]] bool knowsMe() const { return m_me.has_value(); }
    [[nodiscard]] const ListScope& scope() const { return m_scope; }
    [[nodiscard]] Shelf shelf() const { return m_scope.shelf; }
    [[nodiscard]] const QString& text() const { return m_scope.text; }
    [[nodiscard]] const core::FilterChoice& choice() const { return m_scope.choice; }
    /// The scope on this day: what the list shows.
    [[nodiscard]] core::ComplaintFilter filter() const;
    /// The figure that the list is narrowed to; empty when it shows what the filter means.
    [[nodiscard]] const std::optional<ComplaintsBehind>& behind() const { return m_behind; }
    /// What the list shows: either of them.
    [[nodiscard]] core::ComplaintFilter listed() const { return m_behind ? m_behind->filter : filter(); }
    /// How many stand on a shelf, whatever is searched for; empty while that is counted.
    [[nodiscard]] std::optional<qint64> count(Shelf shelf) const;
    /// How many the shelf and the search let through.
    [[nodiscard]] std::optional<qint64> found() const { return m_found; }
    /// Those of them that were read so far, newest first.
    [[nodiscard]] const std::vector<core::ComplaintRow>& rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /// The complaint that is chosen, once it is read.
    [[nodiscard]] const std::optional<core::ComplaintCard>& card() const { return m_card; }
    [[nodiscard]] core::ComplaintId chosen() const { return m_chosen; }

public slots:
    /// Reads for the first time.
    void begin();
    /// Drops a choice that the shelf contradicts.
    void showShelf(cxw::panels::Shelf shelf);
    void search(const QString& text);
    void show(const cxw::panels::ListScope& scope);
    /// Leaves a shelf that the choice contradicts for all complaints.
    void narrow(const cxw::core::FilterChoice& choice);
    /// Until the filter becomes another one, or one goes back.
    void showBehind(const cxw::panels::ComplaintsBehind& behind);
    void leaveBehind();
    void readMore();
    void choose(cxw::core::ComplaintId complaint);
    /// Not done to done and back.
    void tickStep(cxw::core::ResolveStep step);
    /// Does not apply and back.
    void skipStep(cxw::core::ResolveStep step);
    /// Kept now, and back to not known.
    void keepPromise(cxw::core::PromiseId promise);
    /// Sets and takes away the clocks that a status means.
    void setStatus(cxw::core::ComplaintStatus status);
    void removeChosen();

signals:
    /// filter() is another one now; the rows follow.
    void filterChanged();
    /// listed() is another one now; the rows follow.
    void listedChanged();
    /// The rows are others now.
    void changed();
    /// More of them stand at the end.
    void grew();
    void countsChanged();
    void cardChanged();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void reload(int limit);
    void readCounts();
    [[nodiscard]] ShelfMoment moment() const;
    void readCard();
    void change(const core::Complaint& after, const QString& text, const QString& gesture);

    WorkspaceContext m_context;
    bool m_loaded = false;
    ListScope m_scope;
    std::optional<ComplaintsBehind> m_behind;
    core::Instant m_lookedAt; ///< when the list was asked for last; its promises and goals are judged by it
    std::optional<core::PersonId> m_me;
    std::map<Shelf, qint64> m_counts;
    std::optional<qint64> m_found;
    std::vector<core::ComplaintRow> m_rows;
    bool m_hasMore = false;
    bool m_reading = false; ///< more rows are on their way
    core::ComplaintId m_chosen;
    std::optional<core::ComplaintCard> m_card;
    quint64 m_request = 0; ///< answers to older requests are dropped
    quint64 m_cardRequest = 0;
};

} // namespace cxw::panels
