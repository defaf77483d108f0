#include "scale_files.h"

#include "complaint_generator.h"

#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/complaint_csv.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/text_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace bench {
namespace {

using namespace cxw;

template <class Value> Value must(core::Expected<Value> value)
{
    if (value)
        return *std::move(value);
    std::fprintf(stderr, "scale: %s\n", qPrintable(value.error().detail));
    std::abort();
}

void must(const core::Expected<void>& value)
{
    if (value)
        return;
    std::fprintf(stderr, "scale: %s\n", qPrintable(value.error().detail));
    std::abort();
}

QString backupsBeside(const QString& path)
{
    return QFileInfo(path).path() + QStringLiteral("/backups");
}

QString moment(const std::optional<core::Instant>& at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*at), Qt::UTC).toString(Qt::ISODate)
              : QString();
}

template <class Choice> QString code(const std::optional<Choice>& choice)
{
    return choice ? core::codeOf(*choice) : QString();
}

template <class Record>
QString name(const std::vector<Record>& records, const std::optional<decltype(Record::id)>& id)
{
    return id ? records.at(std::size_t(id->value() - 1)).name : QString();
}

const QStringList kHeader =
    QString::fromLatin1(
        "source_reference received_at first_response_at resolved_at closed_at agent customer channel "
        "category subcategory product summary description severity status remedy_wanted "
        "remedy_given outcome amount currency defection defection_reason times_reopened")
        .split(QLatin1Char(' '));

QStringList cellsOf(const core::Complaint& each, const GeneratedLists& lists, const core::Customer& customer)
{
    const auto lower = each.category
        ? std::optional(lists.categories.at(std::size_t(each.category->value() - 1)))
        : std::nullopt;
    return {each.sourceReference,
            moment(each.receivedAt),
            moment(each.firstResponseAt),
            moment(each.resolvedAt),
            moment(each.closedAt),
            name(lists.people, each.agent),
            customer.name,
            name(lists.channels, each.channel),
            lower ? name(lists.categories, lower->parent) : QString(),
            lower ? lower->name : QString(),
            name(lists.products, each.product),
            each.summary,
            each.description,
            each.severity ? QString::number(*each.severity) : QString(),
            core::codeOf(each.status),
            each.remedyWanted,
            each.remedyGiven,
            code(each.outcome),
            each.money ? QString::number(double(each.money->minorUnits) / 100, 'f', 2) : QString(),
            each.money ? each.money->currency : QString(),
            core::codeOf(each.defection),
            code(each.defectionReason),
            QString::number(each.timesReopened)};
}

void removeFile(const QString& path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        std::abort();
}

void saveLists(core::UnitOfWork& work, const ComplaintGenerator& generator)
{
    const GeneratedLists lists = generatedLists();
    for (const auto& each : lists.people)
        work.people().save(each);
    for (const auto& each : lists.channels)
        work.channels().save(each);
    for (const auto& each : lists.categories)
        work.categories().save(each);
    for (const auto& each : lists.products)
        work.products().save(each);
    for (int i = 0; i < generator.customers(); ++i)
        work.customers().save(generator.customer(i));
}

} // namespace

OpenFile::OpenFile(const QString& path)
    : m_store(must(storage::SqlStore::openAndWait({.path = path, .backupFolder = backupsBeside(path)},
                                                  {m_clock, m_changes})))
{
}

void writeCsv(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    ComplaintGenerator generator(count);
    const GeneratedLists lists = generatedLists();
    file.write(exchange::csvRow(kHeader));
    for (int i = 0; i < count; ++i) {
        const core::Complaint each = generator.next();
        const int customer = int(each.customer->value() - 1);
        file.write(exchange::csvRow(cellsOf(each, lists, generator.customer(customer))));
    }
}

void makeEmpty(const QString& path)
{
    removeFile(path);
    const core::SystemClock clock;
    core::ChangeFeed changes;
    const storage::NewWorkspace wanted{.path = path, .fill = [](core::UnitOfWork& work) {
                                           work.workspace().save(
                                               {.id = core::WorkspaceId(1), .name = QStringLiteral("Scale")});
                                       }};
    (void)must(storage::SqlStore::createAndWait(wanted, backupsBeside(path), {clock, changes}));
}

void makeFilled(const QString& path, int count)
{
    makeEmpty(path);
    OpenFile file(path);
    ComplaintGenerator generator(count);
    must(file.store().writeAndWait({QStringLiteral("generate"), true, QStringLiteral("generated")},
                                   [&](core::UnitOfWork& work) {
                                       saveLists(work, generator);
                                       for (int i = 0; i < count; ++i)
                                           work.complaints().save(generator.next());
                                   }));
}

void importCsv(const QString& csv, const QString& workspace, int count)
{
    OpenFile file(workspace);
    const core::SystemClock clock;
    core::IdSource ids(clock);
    const core::ComplaintImportOptions options{.zone = QTimeZone::utc()};
    must(file.store().writeAndWait(
        {QStringLiteral("import complaints"), true, csv}, [&](core::UnitOfWork& work) {
            const auto rows = must(
                exchange::ComplaintCsv::read(must(exchange::readFile(csv, exchange::kLargestTableBytes))));
            if (must(core::importComplaints(work, rows, options, {clock, ids})).added != count)
                std::abort();
        }));
}

} // namespace bench
