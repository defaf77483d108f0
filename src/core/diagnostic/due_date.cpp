#include "core/diagnostic/due_date.h"

namespace cxw::core {

QDate nextDueDate(QDate anchor, QDate last, int months)
{
    if (!anchor.isValid() || months < 1)
        return {};
    QDate due = anchor;
    for (int n = 1; due <= last; ++n)
        due = anchor.addMonths(n * months);
    return due;
}

} // namespace cxw::core
