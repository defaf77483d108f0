#pragma once

#include "core/touchmap/touchpoint.h"

#include <vector>

namespace cxw::core {

using RedesignId = Id<struct RedesignTag>;

/// The working days within which a touchpoint is made anew.
constexpr int kRedesignDays = 20;

/// The work on one touchpoint, from ideas over a proposal to its execution. One record, saved as a whole.
struct Redesign
{
    RedesignId id;
    TouchpointId touchpoint;
    QDate startsOn;
    QString ideas;
    QString proposal;
    QString execution;
    QString outcome;
    QDate finishedOn;                ///< invalid: it goes on
    std::map<int, QString> dayNotes; ///< by working day, 1 to 20; no empty texts

    bool operator==(const Redesign&) const = default;
};

/// The name in files of a field that is empty and must not be, or out of its range; null for none.
[[nodiscard]] QString wrongFieldIn(const Redesign& redesign);

} // namespace cxw::core
