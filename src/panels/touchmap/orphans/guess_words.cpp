#include "panels/touchmap/orphans/guess_words.h"

#include "core/number_format.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct GuessWords
{
    Q_DECLARE_TR_FUNCTIONS(GuessWords)
};

} // namespace

QString guessReason(const core::TouchpointGuess& guess, const core::NumberFormat& numbers)
{
    const QString count = numbers.integer(guess.count);
    const QString of = numbers.integer(guess.of);
    switch (guess.reason) {
    case core::GuessReason::CategoryAndChannel:
        return GuessWords::tr("%1 of %2 with this category and channel",
                              "why a touchpoint is suggested: numbers of complaints")
            .arg(count, of);
    case core::GuessReason::Category:
        return GuessWords::tr("%1 of %2 with this category",
                              "why a touchpoint is suggested: numbers of complaints")
            .arg(count, of);
    case core::GuessReason::Title:
        return guess.count == guess.of
            ? GuessWords::tr("its title is in the complaint", "why a touchpoint is suggested")
            : GuessWords::tr("%1 of %2 words of its title", "why a touchpoint is suggested").arg(count, of);
    }
    return {};
}

} // namespace cxw::panels
