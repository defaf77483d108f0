#include "panels/privacy/erasure_sentences.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct ErasureWords
{
    Q_DECLARE_TR_FUNCTIONS(ErasureWords)
};

constexpr qsizetype kTracesShown = 5;

QString placeOf(const core::Trace& trace)
{
    return ErasureWords::tr("“%1” can still be read in %2, byte %3.",
                            "after an erasure; words, a file, a number")
        .arg(trace.what, trace.file)
        .arg(trace.offset);
}

} // namespace

QStringList sentencesBefore(const ErasurePlan& plan)
{
    const core::Erasure& erasure = plan.erasure;
    QStringList sentences;
    if (erasure.customer)
        sentences += erasure.keepsCustomer
            ? ErasureWords::tr(
                "Name, organisation, contact and note go. That the complaints are one person’s stays.",
                "before an erasure")
            : ErasureWords::tr(
                "Name, organisation, contact and note go, and which complaints are this person’s.",
                "before an erasure");
    if (plan.complaints > 0)
        sentences += erasure.keepsComplaints
            ? ErasureWords::tr(
                "%n complaint(s) lose every word: line, story, remedies, promises, notes, imported "
                "fields. Date, channel, touchpoint, category, money and severity stay.",
                "before an erasure", plan.complaints)
            : ErasureWords::tr("%n complaint(s) go altogether, and their figures with them.",
                               "before an erasure", plan.complaints);
    sentences +=
        ErasureWords::tr("History, drafts and saved filters lose what they hold of it.", "before an erasure");
    sentences += erasure.keepsBackups
        ? ErasureWords::tr("The backups stay as they are and still hold the data.", "before an erasure")
        : ErasureWords::tr("All backups of this workspace are replaced by a fresh one.", "before an erasure");
    sentences += ErasureWords::tr("Copies and exports that were saved elsewhere are not touched.",
                                  "before an erasure");
    sentences +=
        ErasureWords::tr("There is no way back: every undo step so far is dropped too.", "before an erasure");
    return sentences;
}

QStringList sentencesAfter(const core::ErasureReport& report)
{
    QStringList sentences;
    if (report.traces.empty())
        sentences += ErasureWords::tr("0 traces in %n file(s): every byte was read again.",
                                      "after an erasure", int(report.filesRead.size()));
    else
        sentences += ErasureWords::tr("%n trace(s) are left.", "after an erasure", int(report.traces.size()));
    for (const core::Trace& each : report.traces)
        if (sentences.size() <= kTracesShown)
            sentences += placeOf(each);
    sentences += ErasureWords::tr("%n complaint(s) changed or gone.", "after an erasure", report.complaints);
    if (report.historyRows > 0)
        sentences +=
            ErasureWords::tr("%n entry(s) of the history emptied.", "after an erasure", report.historyRows);
    if (report.drafts > 0)
        sentences += ErasureWords::tr("%n draft(s) thrown away.", "after an erasure", report.drafts);
    if (report.backupsRemoved > 0)
        sentences += ErasureWords::tr("%n older backup(s) removed; a fresh one is there.", "after an erasure",
                                      report.backupsRemoved);
    if (!report.backupsKept.isEmpty())
        sentences += ErasureWords::tr("%n backup(s) kept; they still hold the data: %1",
                                      "after an erasure; files", int(report.backupsKept.size()))
                         .arg(report.backupsKept.join(QStringLiteral(", ")));
    if (!report.mentionedIn.isEmpty())
        sentences += ErasureWords::tr("The words of other complaints still name the person: %1.",
                                      "after an erasure; references")
                         .arg(report.mentionedIn.join(QStringLiteral(", ")));
    if (report.mentionedElsewhere > 0)
        sentences +=
            ErasureWords::tr("%n text(s) outside the complaint log still name the person.",
                             "after an erasure; actions, notes of rounds", report.mentionedElsewhere);
    return sentences;
}

QString sentenceFor(core::ErasurePhase phase)
{
    using enum core::ErasurePhase;
    switch (phase) {
    case Collecting: return ErasureWords::tr("Looking for everything that goes …", "progress");
    case Erasing: return ErasureWords::tr("Erasing …", "progress");
    case Cleaning:
        return ErasureWords::tr("Writing the file anew, without what its free pages hold …", "progress");
    case BackingUp: return ErasureWords::tr("Making a fresh backup, removing the old ones …", "progress");
    case Proving: return ErasureWords::tr("Reading every byte again …", "progress");
    }
    return {};
}

QString refusalFor(const core::Error& error)
{
    if (error.kind == core::ErrorKind::Cancelled)
        return ErasureWords::tr("Stopped: nothing was erased.", "after an erasure");
    if (error.kind == core::ErrorKind::Constraint)
        return ErasureWords::tr("Nothing was erased: on legal hold are %1. Lift the hold first.",
                                "after an erasure; references")
            .arg(error.detail);
    return core::sentenceFor(error);
}

} // namespace cxw::panels
