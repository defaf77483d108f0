#pragma once

#include "charts/pages.h"
#include "core/diagnostic/round.h"
#include "core/error.h"
#include "core/language.h"

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::panels {

enum class ReportKind { Round, Comparison, Actions, Ballots };

/// Which report, and in which language.
struct ReportChoice
{
    ReportKind kind = ReportKind::Round;
    core::RoundId round;   ///< the round, or the later one of a comparison
    core::RoundId earlier; ///< the other one of a comparison
    core::Language language = core::Language::En;

    bool operator==(const ReportChoice&) const = default;
};

/// A report made of copies, ready to be laid out or written. Any thread; it takes its time.
class PreparedReport
{
public:
    virtual ~PreparedReport() = default;

    [[nodiscard]] virtual charts::Pages pages(const charts::PrintLook& look) const = 0;
    /// As PDF or HTML by the suffix of `path`; ballots are for paper alone.
    [[nodiscard]] virtual core::Expected<void> save(const QString& path,
                                                    const charts::PrintLook& look) const = 0;
};

/// Reads what the report needs, on the storage thread; null where there is nothing to report.
using ReadReport =
    std::function<std::shared_ptr<const PreparedReport>(const core::UnitOfWork&, const ReportChoice&)>;

} // namespace cxw::panels
