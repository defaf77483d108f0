#pragma once

#include "core/privacy/erasure.h"

#include <QDialog>

class QListView;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class PrivacyPresenter;
class TextLabel;

/// The complaints that were closed so long ago that nobody needs their words any more. Nothing goes by
/// itself.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(const Appearance& appearance, PrivacyPresenter& presenter, QWidget* parent = nullptr);

private:
    void makeHead(QVBoxLayout& column);
    void makeButtons(QVBoxLayout& column);
    void refresh();
    void judge();
    void letGo(bool keepsComplaints);
    void hold();
    [[nodiscard]] std::vector<core::ComplaintId> chosen() const;

    const Appearance& m_appearance;
    PrivacyPresenter& m_presenter;
    QSpinBox* m_months;
    TextLabel* m_count;
    QListView* m_list;
    QStandardItemModel* m_rows;
    QPushButton* m_anonymise;
    QPushButton* m_erase;
    QPushButton* m_hold;
};

} // namespace cxw::panels
