#pragma once

#include "core/complaint/promise_time.h"

#include <QDate>
#include <QTime>

namespace cxw::core {

/// "9:05" or "16:30"; invalid for anything else.
[[nodiscard]] QTime clockIn(const QString& word);

/// "today", "yesterday", "2026-11-22", "22.11.2026" or "22.11.", which is the last such day up to now;
/// invalid for anything else and for a day that is still to come.
[[nodiscard]] QDate pastDayIn(const QString& word, const ReadingPlace& place);

/// When that was. Without a day the last time that the clock showed it; a day without a time is its noon, and
/// now for today. Empty for a moment that is still to come, and when both are invalid.
[[nodiscard]] std::optional<Instant> pastMoment(QDate day, QTime time, const ReadingPlace& place);

} // namespace cxw::core
