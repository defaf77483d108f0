#include "panels/home/due_sentences.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct DueSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::DueSentences)
};

} // namespace

QString roundDueSentence(const core::DueList& due, const core::NumberFormat& numbers)
{
    const int days = due.daysToRound();
    const QString round = numbers.integer(due.round->number);
    if (days == 0)
        return DueSentences::tr("Round %1 is due today.", "message; number of a round").arg(round);
    const QString sentence = days > 0 ? DueSentences::tr("Round %1 is due in %n day(s), on %2.",
                                                         "message; number of a round and a date", days)
                                      : DueSentences::tr("Round %1 is late by %n day(s). It was due on %2.",
                                                         "message; number of a round and a date", -days);
    return sentence.arg(round, numbers.date(due.round->date));
}

QString actionsDueSentence(const core::DueList& due)
{
    return DueSentences::tr("%n action(s) due or late.", "message on the desktop", due.actions);
}

} // namespace cxw::panels
