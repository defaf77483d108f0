#include "core/privacy/retention.h"

#include "core/unit_of_work.h"
#include "core/workspace/setting_repository.h"

#include <algorithm>

namespace cxw::core {
namespace {

const QString kMonthsSetting = QStringLiteral("privacy.retention_months");

} // namespace

int retentionMonths(const UnitOfWork& work)
{
    const int kept = work.settings().find(kMonthsSetting).value_or(QString()).toInt();
    return kept > 0 ? std::min(kept, kMostRetentionMonths) : kUsualRetentionMonths;
}

void setRetentionMonths(UnitOfWork& work, int months)
{
    work.settings().saveDecision(kMonthsSetting, QString::number(months));
}

} // namespace cxw::core
