#pragma once

#include "core/touchmap/pressure.h"

#include <QDialog>

class QDateEdit;

namespace cxw::panels {

class Appearance;

/// Asks between which days the complaints on a map were received. Goes when it is closed.
class HeatDaysDialog final : public QDialog
{
    Q_OBJECT

public:
    HeatDaysDialog(const Appearance& appearance, const core::DaySpan& days, QWidget* parent = nullptr);

    [[nodiscard]] core::DaySpan days() const;

private:
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace cxw::panels
