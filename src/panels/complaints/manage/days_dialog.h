#pragma once

#include <QDialog>

class QDateEdit;

namespace cxw::panels {

class Appearance;
class FilterPresenter;

/// Asks between which days complaints were received.
class DaysDialog final : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(const Appearance& appearance, FilterPresenter& filters, QWidget* parent = nullptr);

private:
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace cxw::panels
