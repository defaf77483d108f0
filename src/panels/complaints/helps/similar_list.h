#pragma once

#include "core/complaint/complaint.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace cxw::panels {

class Appearance;
class SimilarPresenter;

/// Earlier complaints with a like text, with what solved them and how alike they are. Hidden while there is
/// none. A click or Enter opens one.
class SimilarList final : public QWidget
{
    Q_OBJECT

public:
    SimilarList(const Appearance& appearance, SimilarPresenter& presenter, QWidget* parent = nullptr);

signals:
    void opened(cxw::core::ComplaintId complaint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void open(const QModelIndex& index);

    const Appearance& m_appearance;
    SimilarPresenter& m_presenter;
    QListView* m_list;
    QStandardItemModel* m_rows;
};

} // namespace cxw::panels
