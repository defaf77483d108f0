#include "panels/touchmap/heat/heat_words.h"

#include "core/number_format.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct HeatWords
{
    Q_DECLARE_TR_FUNCTIONS(HeatWords)
};

} // namespace

QString measureWord(core::PressureMeasure measure)
{
    switch (measure) {
    case core::PressureMeasure::Count: return HeatWords::tr("How many", "measure of complaints on a map");
    case core::PressureMeasure::Severity:
        return HeatWords::tr("By severity", "measure of complaints on a map");
    case core::PressureMeasure::Rate:
        return HeatWords::tr("Per 100 contacts", "measure of complaints on a map");
    }
    return {};
}

QString periodWord(const core::PressurePeriod& period, const core::NumberFormat& numbers)
{
    if (!period.isOwn())
        return HeatWords::tr("%n week(s)", "period whose complaints a map shows", period.weeks);
    const core::DaySpan days = daysOf(period, {});
    return HeatWords::tr("%1 – %2", "two days, the period whose complaints a map shows")
        .arg(numbers.date(days.first), numbers.date(days.last));
}

} // namespace cxw::panels
