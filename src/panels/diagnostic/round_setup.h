#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace cxw::panels {

class Appearance;
class TailorPresenter;

/// When a round is held, who answers it and what they see of the last one.
class RoundSetup final : public QWidget
{
    Q_OBJECT

public:
    RoundSetup(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void makeParticipants(const Appearance& appearance);
    void showParticipants();
    void commit();

    TailorPresenter& m_presenter;
    QDateEdit* m_date;
    QComboBox* m_form;
    QSpinBox* m_people;
    QLineEdit* m_person;
    QComboBox* m_mode;
    QWidget* m_names;
    QPlainTextEdit* m_participants;
    bool m_filling = false;
};

} // namespace cxw::panels
