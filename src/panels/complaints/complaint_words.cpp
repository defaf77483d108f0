#include "panels/complaints/complaint_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cxw::panels {
namespace {

using std::chrono::days;
using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::minutes;

struct ComplaintWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::ComplaintWords)
};

QDateTime localTime(core::Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(moment));
}

} // namespace

QString stepName(core::ResolveStep step)
{
    using enum core::ResolveStep;
    switch (step) {
    case Respond: return ComplaintWords::tr("Respond to the person first", "step 1 of 8");
    case Empathize: return ComplaintWords::tr("Empathise and apologise", "step 2 of 8");
    case Seek: return ComplaintWords::tr("Seek a solution", "step 3 of 8");
    case Open: return ComplaintWords::tr("Ask what they propose", "step 4 of 8");
    case Listen: return ComplaintWords::tr("Listen intently", "step 5 of 8");
    case Verify: return ComplaintWords::tr("Verify the solution", "step 6 of 8");
    case Eliminate: return ComplaintWords::tr("Fix it at once", "step 7 of 8");
    case Document: return ComplaintWords::tr("Document it", "step 8 of 8");
    }
    return {};
}

QString stepWord(core::ResolveStep step)
{
    using enum core::ResolveStep;
    switch (step) {
    case Respond: return ComplaintWords::tr("Respond", "button of step 1, one word");
    case Empathize: return ComplaintWords::tr("Empathise", "button of step 2, one word");
    case Seek: return ComplaintWords::tr("Seek", "button of step 3, one word");
    case Open: return ComplaintWords::tr("Ask", "button of step 4, one word");
    case Listen: return ComplaintWords::tr("Listen", "button of step 5, one word");
    case Verify: return ComplaintWords::tr("Verify", "button of step 6, one word");
    case Eliminate: return ComplaintWords::tr("Fix", "button of step 7, one word");
    case Document: return ComplaintWords::tr("Document", "button of step 8, one word");
    }
    return {};
}

QString statusWord(core::ComplaintStatus status)
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return ComplaintWords::tr("open", "status of a complaint");
    case WaitingForCustomer: return ComplaintWords::tr("waiting for customer", "status of a complaint");
    case WaitingForUs: return ComplaintWords::tr("waiting for us", "status of a complaint");
    case Resolved: return ComplaintWords::tr("resolved", "status of a complaint: the customer accepted");
    case ClosedWithoutAgreement:
        return ComplaintWords::tr("closed without agreement", "status of a complaint");
    case Withdrawn: return ComplaintWords::tr("withdrawn", "status of a complaint");
    case Duplicate: return ComplaintWords::tr("duplicate", "status of a complaint");
    }
    return {};
}

QString verifiedWord(core::Verified verified)
{
    using enum core::Verified;
    switch (verified) {
    case Yes: return ComplaintWords::tr("Yes", "did the customer agree?");
    case No: return ComplaintWords::tr("No", "did the customer agree?");
    case NoAnswer: return ComplaintWords::tr("No answer", "did the customer agree?");
    case NotAsked: return ComplaintWords::tr("Not asked", "did the customer agree?");
    }
    return {};
}

QString missingWord(core::MissingPart part)
{
    using enum core::MissingPart;
    switch (part) {
    case Customer: return ComplaintWords::tr("customer", "what a complaint lacks, in a list");
    case Channel: return ComplaintWords::tr("channel", "what a complaint lacks, in a list");
    case Category: return ComplaintWords::tr("category", "what a complaint lacks, in a list");
    case Severity: return ComplaintWords::tr("severity", "what a complaint lacks, in a list");
    case Verified: return ComplaintWords::tr("agreed or not", "what a complaint lacks, in a list");
    case Steps: return ComplaintWords::tr("steps", "what a complaint lacks, in a list");
    }
    return {};
}

QString durationText(std::chrono::milliseconds duration)
{
    if (duration < hours(1))
        return ComplaintWords::tr("%1 min", "length of time").arg(duration_cast<minutes>(duration).count());
    if (duration < days(1))
        return ComplaintWords::tr("%1 h", "length of time").arg(duration_cast<hours>(duration).count());
    return ComplaintWords::tr("%1 d", "length of time: days").arg(duration_cast<days>(duration).count());
}

std::chrono::milliseconds ageOf(const core::ComplaintRow& row, core::Instant now)
{
    const core::Instant end = row.resolvedAt ? *row.resolvedAt : row.closedAt.value_or(now);
    return std::max(end - row.receivedAt, std::chrono::milliseconds(0));
}

QString momentText(core::Instant moment, core::Instant now, const core::NumberFormat& numbers)
{
    const QDateTime at = localTime(moment);
    const QDate today = localTime(now).date();
    const QString time = at.toString(QStringLiteral("HH:mm"));
    if (at.date() == today)
        return ComplaintWords::tr("today %1", "a time of day").arg(time);
    if (at.date().year() != today.year())
        return numbers.date(at.date());
    return ComplaintWords::tr("%1 %2", "a day and a month, then a time of day")
        .arg(numbers.locale().toString(at.date(), QStringLiteral("d MMM")), time);
}

QString dueText(core::Instant due, core::Instant now)
{
    return due >= now ? ComplaintWords::tr("due in %1", "a length of time").arg(durationText(due - now))
                      : ComplaintWords::tr("%1 late", "a length of time").arg(durationText(now - due));
}

} // namespace cxw::panels
