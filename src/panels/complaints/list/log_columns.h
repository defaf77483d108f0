#pragma once

#include <QSplitter>

class QTimer;

namespace cxw::panels {

class Appearance;
class ListLayout;

/// What stands beside the list of complaints.
enum class BesideList { Nothing, Reading, Writing };

/// The list of complaints and what is open beside it; in a narrow window in its place. What is written has a
/// share of its own, what is read the one that was dragged to.
class LogColumns final : public QSplitter
{
    Q_OBJECT

public:
    LogColumns(const Appearance& appearance, ListLayout& layout, QWidget& list, QWidget& side);

    /// Shares a width between them, or gives it to one where it is not `wide`.
    void fit(int width, bool wide, BesideList beside);

private:
    void keepShare();

    const Appearance& m_appearance;
    ListLayout& m_layout;
    QWidget& m_list;
    QWidget& m_side;
    QTimer* m_moved; ///< the handle stands still
    BesideList m_beside = BesideList::Nothing;
};

} // namespace cxw::panels
