#pragma once

#include "core/calendar/day_span.h"

#include <QDialog>

class QDateEdit;

namespace cxw::panels {

class Appearance;

/// Asks between which days complaints were received.
class DaysDialog final : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(const Appearance& appearance, const core::DaySpan& days, QWidget* parent = nullptr);

    /// As they stand in the fields; the first may be the later one.
    [[nodiscard]] core::DaySpan days() const;

private:
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace cxw::panels
