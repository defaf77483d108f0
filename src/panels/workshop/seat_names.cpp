#include "panels/workshop/seat_names.h"

#include "panels/workshop/workshop_tr.h"

namespace cxw::panels {
namespace {

QStringList wordsOf(const core::Seat& seat)
{
    return seat.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A first letter may be made of two code units.
QString firstLetter(const QString& word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace

QString calledName(const core::Seat& seat)
{
    const QStringList words = wordsOf(seat);
    return words.isEmpty() ? Workshop::tr("Seat %1", "an anonymous participant; a number").arg(seat.number)
                           : words.front();
}

QString initialsOf(const core::Seat& seat)
{
    const QStringList words = wordsOf(seat);
    if (words.isEmpty())
        return QString::number(seat.number);
    return words.size() == 1 ? firstLetter(words.front())
                             : firstLetter(words.front()) + firstLetter(words.back());
}

} // namespace cxw::panels
