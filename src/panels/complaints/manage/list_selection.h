#pragma once

#include <QObject>

class QListView;

namespace cxw::panels {

class ComplaintRowsModel;
class FilingPresenter;

/// Keeps what a list of complaints has selected the same as what is marked, when rows are read anew or on.
class ListSelection final : public QObject
{
    Q_OBJECT

public:
    /// The view shows `rows`; both and the presenter outlive this.
    ListSelection(QListView& view, const ComplaintRowsModel& rows, FilingPresenter& filing);

    /// Selects what is marked, or else the chosen complaint, and brings that wholly into view.
    void restore();

private:
    void take();
    void select();

    QListView& m_view;
    const ComplaintRowsModel& m_rows;
    FilingPresenter& m_filing;
    bool m_selecting = false; ///< the view is told what is marked
    bool m_taking = false;    ///< the presenter is told what is selected
};

} // namespace cxw::panels
