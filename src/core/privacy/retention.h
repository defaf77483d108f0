#pragma once

namespace cxw::core {

class UnitOfWork;

inline constexpr int kUsualRetentionMonths = 36;
inline constexpr int kMostRetentionMonths = 240;

/// How many months after closing a complaint is due to go, 1 to 240. Storage thread.
[[nodiscard]] int retentionMonths(const UnitOfWork& work);
void setRetentionMonths(UnitOfWork& work, int months);

} // namespace cxw::core
