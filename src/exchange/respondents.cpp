#include "exchange/respondents.h"

#include <set>

namespace cxw::exchange {

std::map<core::SeatId, QString> respondentsOf(const core::RoundSheet& sheet)
{
    std::map<core::SeatId, QString> respondents;
    std::set<QString> taken;
    for (const core::Seat& seat : sheet.seats) {
        const QString number = QString::number(seat.number);
        QString name = seat.name.trimmed().isEmpty() ? number : seat.name.trimmed();
        while (!taken.insert(name).second)
            name += QLatin1String(" (") + number + QLatin1Char(')');
        respondents[seat.id] = name;
    }
    return respondents;
}

} // namespace cxw::exchange
