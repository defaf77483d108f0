#include "measured.h"

#include <algorithm>
#include <cstdio>

namespace bench {
namespace {

double limitOf(const Measured& each)
{
    return each.limit.endsWith(QLatin1Char('x')) ? each.limit.chopped(1).toDouble() * each.floor.value_or(0.0)
                                                 : each.limit.toDouble();
}

bool isWithin(const Measured& each)
{
    return each.limit.isEmpty() || each.figure <= limitOf(each);
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, std::size_t(share * double(values.size()))));
}

bool print(const Figures& figures)
{
    std::printf("%-52s %12s %12s %7s %7s\n", "what", "figure", "floor", "ratio", "limit");
    for (const Measured& each : figures) {
        const QString floor = each.floor ? QString::number(*each.floor, 'g', 4) : QString();
        const QString ratio = each.floor ? QString::number(each.figure / *each.floor, 'f', 2) : QString();
        const QString figure = QString::number(each.figure, 'g', 4) + QLatin1Char(' ') + each.unit;
        std::printf("%-52s %12s %12s %7s %7s %s\n", qPrintable(each.what), qPrintable(figure),
                    qPrintable(floor), qPrintable(ratio), qPrintable(each.limit),
                    each.limit.isEmpty() ? ""
                        : isWithin(each) ? "ok"
                                         : "over");
    }
    std::fflush(stdout);
    return std::ranges::all_of(figures, isWithin);
}

} // namespace bench
