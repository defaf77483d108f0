#pragma once

#include "core/complaint/complaint.h"

#include <QItemSelection>
#include <QObject>

#include <vector>

class QListView;

namespace cxw::panels {

class OrphansModel;
class OrphansPresenter;

/// What is chosen in the list of complaints without a touchpoint: some of its rows, or all complaints, also
/// those that were not read yet. Lives through new rows by id; where the chosen ones are gone, the row in
/// their place is chosen.
class OrphanSelection final : public QObject
{
    Q_OBJECT

public:
    /// A child of the view, which shows the model.
    OrphanSelection(QListView& view, OrphansModel& model, OrphansPresenter& presenter);

    void selectAll();
    /// All of them; a further choice ends that.
    [[nodiscard]] bool isAll() const { return m_all; }
    [[nodiscard]] qint64 count() const;
    /// Those of the rows.
    [[nodiscard]] std::vector<core::ComplaintId> ids() const;
    /// Chosen, and with a guess.
    [[nodiscard]] bool hasGuess() const;

signals:
    void changed();

private:
    void keep();
    void restore();
    [[nodiscard]] QItemSelection kept() const;
    void select(int first, int last);

    QListView& m_view;
    OrphansModel& m_model;
    OrphansPresenter& m_presenter;
    bool m_all = false;
    bool m_selecting = false;
    std::vector<core::ComplaintId> m_kept; ///< in order of id
    core::ComplaintId m_current;
    int m_row = 0; ///< of the first chosen one
    int m_scrolled = 0;
};

} // namespace cxw::panels
