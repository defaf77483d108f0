#pragma once

#include "core/clock.h"
#include "core/language.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace cxw::core {

/// A promise as it was typed, taken apart.
struct PromiseLine
{
    QString text; ///< without the words of the time
    std::optional<Instant> due;

    bool operator==(const PromiseLine&) const = default;
};

/// Where and when the line is read.
struct ReadingPlace
{
    Language language = Language::En;
    QTimeZone zone;
    Instant now;
};

/// Reads the due time at the end of a line: "call her tomorrow 11", "letter by 12 Nov 17:00", "refund today",
/// "invoice 30.11.". Words in the language or in English. A day without a time is due at 17:00; a time
/// without a day is due the next time that the clock shows it; a date without a year is the next one. A line
/// without such an end is all text.
[[nodiscard]] PromiseLine readPromiseLine(const QString& line, const ReadingPlace& place);

} // namespace cxw::core
