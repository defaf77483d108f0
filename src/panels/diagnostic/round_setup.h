#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace cxw::panels {

class Appearance;
class TailorPresenter;

/// When a round is held and who answers it.
class RoundSetup final : public QWidget
{
    Q_OBJECT

public:
    RoundSetup(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();
    void showSeats(bool shown);
    void commit();

    TailorPresenter& m_presenter;
    QDateEdit* m_date;
    QComboBox* m_form;
    QSpinBox* m_people;
    QLineEdit* m_person;
    bool m_filling = false;
};

} // namespace cxw::panels
