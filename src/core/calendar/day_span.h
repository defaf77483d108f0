#pragma once

#include <QDate>

namespace cxw::core {

/// From one day to another, both of them counted.
struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] int days() const { return int(first.daysTo(last)) + 1; }
    bool operator==(const DaySpan&) const = default;
};

} // namespace cxw::core
