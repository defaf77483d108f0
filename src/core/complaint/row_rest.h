#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

class IdSource;
class ImportedNames;

/// A promise as a file tells it.
struct ToldPromise
{
    QString text;
    std::optional<Instant> due;
    QString by; ///< a name; empty for nobody
    std::optional<bool> kept;
    std::optional<Instant> keptAt;

    bool operator==(const ToldPromise&) const = default;
};

/// What a row says that no cell can hold.
struct RowRest
{
    StepRecords steps;
    std::vector<ToldPromise> promises;
    std::vector<PolicyCitation> citations;

    bool operator==(const RowRest&) const = default;
};

/// Puts it into the complaint: steps that were taken replace those that stand there; promises and citations,
/// where there are any, replace all of them. A promise of the same words keeps its id.
void giveRest(const RowRest& rest, Complaint& complaint, ImportedNames& names, IdSource& ids);

} // namespace cxw::core
