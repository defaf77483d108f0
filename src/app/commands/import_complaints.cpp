#include "app/commands/import_kinds.h"

#include "app/commands/command_context.h"
#include "app/commands/command_options.h"
#include "app/complaint_files.h"
#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_import_sentences.h"

#include <QFileInfo>
#include <QTextStream>

namespace cxw::app {
namespace {

using core::ComplaintImportReport;
using Sentences = core::ComplaintImportSentences;

/// By which a column is kept as it is.
const QLatin1String kNoField("extra");

/// "Header=value", where the header may hold the sign too. Throws UsageError.
std::pair<QString, QString> headerAndValue(const QString& option, const QString& text)
{
    const qsizetype sign = text.lastIndexOf(QLatin1Char('='));
    if (sign <= 0)
        throw UsageError{
            badInput(CommandLine::tr("--%1 takes the name of a column, = and what it is; not %2.",
                                     "command line; an option and what was typed for it")
                         .arg(option, text))};
    return {text.first(sign).trimmed(), text.mid(sign + 1).trimmed()};
}

std::optional<core::ComplaintField> fieldNamed(const QString& word)
{
    if (word == kNoField)
        return std::nullopt;
    if (const auto field = core::complaintFieldFrom(word))
        return field;
    QStringList names;
    for (const core::ComplaintField each : core::allComplaintFields())
        names += codeOf(each);
    throw UsageError{
        badInput(CommandLine::tr("There is no field %1; choose one of these, or extra: %2.",
                                 "command line; a list of words as they are typed, and extra too")
                     .arg(word, names.join(QStringLiteral(", "))))};
}

core::DateReading readingNamed(const QString& word)
{
    if (const auto reading = core::dateReadingFrom(word))
        return *reading;
    throw UsageError{badInput(
        CommandLine::tr("--dates takes YYYY-MM-DD, M/D/YYYY, D.M.YYYY or D/M/YYYY; not %1.", "command line")
            .arg(word))};
}

core::ColumnWishes columnWishes(const CommandOptions& options)
{
    core::ColumnWishes wishes;
    const QString map = QStringLiteral("map");
    for (const QString& each : options.all(map)) {
        const auto [header, word] = headerAndValue(map, each);
        wishes.fields.emplace_back(header, fieldNamed(word));
    }
    const QString dates = QStringLiteral("dates");
    for (const QString& each : options.all(dates)) {
        const auto [header, word] = headerAndValue(dates, each);
        wishes.dates.emplace_back(header, readingNamed(word));
    }
    return wishes;
}

core::ComplaintImportOptions importOptions(const CommandOptions& options)
{
    const auto duplicates =
        core::duplicatesFrom(options.value(QStringLiteral("duplicates"), QStringLiteral("skip")));
    if (!duplicates)
        throw UsageError{
            badInput(CommandLine::tr("--duplicates takes skip, keep or update.", "command line"))};
    return {.columns = columnWishes(options), .duplicates = *duplicates, .zone = core::localZone()};
}

void printColumns(const ComplaintImportReport& plan)
{
    for (const core::ImportColumn& each : plan.columns)
        print(Sentences::columnLine(each));
}

void printOutcome(const ComplaintImportReport& report)
{
    QTextStream complaints(stderr);
    for (const core::RefusedRow& each : report.refused)
        complaints << Sentences::refusedLine(each) << Qt::endl;
    if (report.furtherRefused > 0)
        complaints << Sentences::furtherRefused(report.furtherRefused) << Qt::endl;
    for (const core::ImportRemark& each : report.remarks)
        print(Sentences::remarkLine(each));
    for (const core::SameTextRow& each : report.sameTexts)
        print(Sentences::sameTextLine(each));
    if (report.sameTextRows() > 0)
        print(Sentences::sameTextsLine(report.sameTextRows()));
    if (report.made != core::NewNames())
        print(Sentences::madeLine(report.made));
    print(Sentences::countsLine(report));
}

/// Both layers of Expected in one: of the store, and of the import.
template <class T> core::Expected<T> flat(core::Expected<core::Expected<T>> outcome)
{
    return outcome ? std::move(*outcome) : tl::make_unexpected(outcome.error());
}

/// What one run of the import works with.
struct ImportJob
{
    CommandContext& context;
    storage::SqlStore& store;
    const core::TableRows& rows;
    const core::ComplaintImportOptions& wanted;
    QString fileName;
};

core::Expected<ComplaintImportReport> plan(const ImportJob& job)
{
    return flat(job.store.readAndWait([&](const core::UnitOfWork& work) {
        return planComplaintImport(work, job.rows, job.wanted, {job.context.clock, job.context.ids});
    }));
}

core::Expected<ComplaintImportReport> write(const ImportJob& job, const ComplaintImportReport& plan)
{
    core::Expected<ComplaintImportReport> report;
    const QString summary = QStringLiteral("%1: %2 complaints").arg(job.fileName).arg(plan.written());
    const auto written = job.store.writeAndWait(
        {.name = QStringLiteral("import complaints"), .bulk = true, .summary = summary},
        [&](core::UnitOfWork& work) {
            report = importComplaints(work, job.rows, job.wanted, {job.context.clock, job.context.ids});
        });
    return written ? report : tl::make_unexpected(written.error());
}

core::Expected<void> run(const ImportJob& job, bool dryRun)
{
    auto report = plan(job);
    if (!report)
        return tl::unexpected(report.error());
    printColumns(*report);
    if (!dryRun && report->written() > 0)
        report = write(job, *report);
    if (!report)
        return tl::unexpected(report.error());
    printOutcome(*report);
    if (report->refusedRows() > 0 && report->refusedRows() == report->read)
        return tl::unexpected(badInput(Sentences::nothingTaken()));
    return {};
}

} // namespace

core::Expected<void> importComplaintsFile(CommandContext& context, const CommandOptions& options)
{
    const core::ComplaintImportOptions wanted = importOptions(options);
    const bool dryRun = options.has(QStringLiteral("dry-run"));
    const auto rows = readComplaintTable(options.files[1]);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto store =
        context.open(options.files[0], dryRun ? CommandContext::For::Reading : CommandContext::For::Writing);
    if (!store)
        return tl::unexpected(store.error());
    return run({context, **store, **rows, wanted, QFileInfo(options.files[1]).fileName()}, dryRun);
}

} // namespace cxw::app
