#include "core/complaint/shelf.h"

#include "core/code_table.h"

#include <QDateTime>

namespace cxw::core {
namespace {

constexpr std::array kShelfCodes{
    Code<Shelf>{Shelf::Open, QLatin1String("open")},
    Code<Shelf>{Shelf::Mine, QLatin1String("mine")},
    Code<Shelf>{Shelf::WaitingForUs, QLatin1String("waiting_us")},
    Code<Shelf>{Shelf::WaitingForCustomer, QLatin1String("waiting_customer")},
    Code<Shelf>{Shelf::DueToday, QLatin1String("due_today")},
    Code<Shelf>{Shelf::Public, QLatin1String("public")},
    Code<Shelf>{Shelf::ToComplete, QLatin1String("to_complete")},
    Code<Shelf>{Shelf::ThisWeek, QLatin1String("this_week")},
    Code<Shelf>{Shelf::All, QLatin1String("all")},
};
static_assert(kShelfCodes.size() == kShelves.size());

Instant beginningOf(QDate day)
{
    return instantFrom(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

QString codeOf(Shelf shelf)
{
    return wordIn(kShelfCodes, shelf);
}

std::optional<Shelf> shelfFrom(QStringView code)
{
    return choiceIn(kShelfCodes, code);
}

ComplaintFilter filterOf(Shelf shelf, const ShelfMoment& moment)
{
    const QDate today = moment.today;
    switch (shelf) {
    case Shelf::Open: return {.unsettled = true};
    case Shelf::Mine: return {.unsettled = true, .agent = moment.me};
    case Shelf::WaitingForUs: return {.status = ComplaintStatus::WaitingForUs};
    case Shelf::WaitingForCustomer: return {.status = ComplaintStatus::WaitingForCustomer};
    case Shelf::DueToday: return {.promiseDueBefore = beginningOf(today.addDays(1))};
    case Shelf::Public: return {.unsettled = true, .isPublic = true};
    case Shelf::ToComplete: return {.incomplete = true};
    case Shelf::ThisWeek:
        return filterOf(FilterChoice{.parts = {}, .period = ReceivedPeriod::ThisWeek}, today);
    case Shelf::All: return {};
    }
    return {};
}

ComplaintFilter filterOf(const ListScope& scope, const ShelfMoment& moment)
{
    return narrowed(narrowed(filterOf(scope.shelf, moment), filterOf(scope.choice, moment.today, moment.now)),
                    {.text = scope.text});
}

} // namespace cxw::core
