#pragma once

#include "core/language.h"

#include <QString>

#include <vector>

namespace cxw::exchange {

/// A name and what it says: "Facilitator", "Maria Weber".
struct ReportFact
{
    QString name;
    QString value;

    bool operator==(const ReportFact&) const = default;
};

/// A heading and the sentence under it.
struct ReportHeading
{
    QString title;
    QString sentence;
};

/// What every report begins with. Texts are plain and may hold anything the user typed.
struct ReportHead
{
    core::Language language = core::Language::En;
    QString title;    ///< the organisation
    QString subtitle; ///< "Customer experience diagnostic, round 3, 18 Nov 2026"
    std::vector<ReportFact> facts;
    QString pageNumber; ///< "Page %1 of %2"

    /// The organisation and what the report is, for heads of pages and titles of files.
    [[nodiscard]] QString fullTitle() const { return title + QStringLiteral(" · ") + subtitle; }
};

} // namespace cxw::exchange
