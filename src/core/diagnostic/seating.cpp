#include "core/diagnostic/seating.h"

#include <QRegularExpression>

#include <algorithm>

namespace cxw::core {

std::vector<Seat> seatsFor(const QStringList& names, int invited, const std::vector<Seat>& before,
                           RoundId round, IdSource& ids)
{
    std::vector<Seat> seats;
    for (int number = 1; number <= std::max(invited, int(names.size())); ++number) {
        const auto known = std::ranges::find(before, number, &Seat::number);
        Seat seat =
            known == before.end() ? Seat{.id = ids.next<SeatId>(), .round = round, .number = number} : *known;
        const QString name = names.value(number - 1);
        if (seat.name != name)
            seat.person.reset();
        seat.name = name;
        seats.push_back(seat);
    }
    return seats;
}

QStringList namesIn(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\n\\r,;\\t]+"));
    QStringList names;
    for (const QString& each : text.split(kBetween))
        if (const QString name = each.simplified(); !name.isEmpty())
            names += name;
    return names;
}

} // namespace cxw::core
