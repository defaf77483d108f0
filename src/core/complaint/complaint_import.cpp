#include "core/complaint/complaint_import.h"

#include "core/code_table.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/helps/known_texts.h"
#include "core/complaint/imported_records.h"
#include "core/complaint/imported_references.h"
#include "core/complaint/row_filler.h"
#include "core/complaint/row_rest.h"
#include "core/complaint/rows_ahead.h"
#include "core/long_work.h"
#include "core/unit_of_work.h"

#include <QDateTime>
#include <QHash>

namespace cxw::core {
namespace {

constexpr std::array kDuplicates{
    Code<Duplicates>{Duplicates::Skip, QLatin1String("skip")},
    Code<Duplicates>{Duplicates::Keep, QLatin1String("keep")},
    Code<Duplicates>{Duplicates::Update, QLatin1String("update")},
};

constexpr qsizetype kLongestShownCell = 300;
/// So many new complaints are written together.
constexpr std::size_t kTogether = 500;

/// One import, planned or done: holds what its rows share.
class ImportRun final
{
public:
    /// With `writer` null nothing is written.
    ImportRun(const UnitOfWork& work, UnitOfWork* writer, const ComplaintImportOptions& options,
              const ComplaintImportContext& context)
        : m_work(work)
        , m_writer(writer)
        , m_options(options)
        , m_context(context)
        , m_now(context.clock.now())
        , m_hadComplaints(work.complaints().firstReceivedAt().has_value())
        , m_names(work, writer, context)
        , m_references(work, writer)
        , m_texts(work)
    {
    }

    Expected<ComplaintImportReport> run(const TableRows& rows, std::vector<ImportColumn> columns)
    {
        m_rows = &rows;
        m_report.columns = std::move(columns);
        if (m_context.records)
            m_context.records->setLoggedAt(m_now);
        RowFiller filler(m_report.columns, m_options.zone, m_names);
        learnReferences(rows, filler);
        RowsAhead(rows).forEach([&](int line, const QStringList& cells) {
            filler.begin(line, cells);
            takeRow(line, filler);
            return !m_context.progress || m_context.progress->advance();
        });
        if (m_context.progress && m_context.progress->isCancelled())
            return tl::unexpected(Error{ErrorKind::Cancelled, {}});
        saveNew();
        linkDuplicates(filler);
        m_report.remarks = filler.remarks();
        m_report.made = m_names.made();
        return std::move(m_report);
    }

private:
    /// A row that names the complaint it repeats, which may stand further down.
    struct Link
    {
        ComplaintId complaint;
        QString reference;
        int line = 0;
        QStringList cells;
    };

    void learnReferences(const TableRows& rows, const RowFiller& filler)
    {
        const auto own = filler.columnOf(ComplaintField::Reference);
        if (own || filler.columnOf(ComplaintField::DuplicateOf))
            m_references.learnKnown();
        if (own)
            m_references.claim(rows, *own);
    }

    void takeRow(int line, RowFiller& filler)
    {
        ++m_report.read;
        if (const QString reason = filler.refusal(); !reason.isEmpty())
            return refuse(line, filler, reason);
        const auto twin = findTwin(filler);
        m_report.known += twin ? 1 : 0;
        if (!twin || m_options.duplicates == Duplicates::Keep)
            add(line, filler);
        else if (m_options.duplicates == Duplicates::Update)
            update(*twin, line, filler);
        else
            skip(line, filler);
    }

    void skip(int line, const RowFiller& filler)
    {
        ++m_report.skipped;
        show({.line = line, .fate = RowFate::Skipped}, filler);
    }

    /// Keeps the row to be looked at, when it is one of the first.
    void show(ImportedRow row, const RowFiller& filler)
    {
        if (m_report.first.size() >= kFirstRows)
            return;
        for (qsizetype i = 0; i < qsizetype(m_report.columns.size()); ++i)
            row.cells += filler.cells().value(i).trimmed().left(kLongestShownCell);
        row.misfits = filler.misfits();
        m_report.first.push_back(std::move(row));
    }

    void refuse(int line, const RowFiller& filler, const QString& reason)
    {
        show({.line = line, .fate = RowFate::Refused, .reason = reason}, filler);
        if (m_report.refused.size() < kMostRefusedRows)
            m_report.refused.push_back({line, reason});
        else
            ++m_report.furtherRefused;
    }

    /// The complaint that the row speaks of, when it is here or stood in an earlier row.
    std::optional<ComplaintId> findTwin(const RowFiller& filler) const
    {
        if (const QString source = filler.sourceReference(); !source.isEmpty()) {
            if (const auto earlier = m_sources.constFind(source); earlier != m_sources.constEnd())
                return *earlier;
            if (const auto known = m_hadComplaints ? m_work.complaints().findBySource(source) : std::nullopt)
                return known;
        }
        const QString own = filler.cell(ComplaintField::Reference);
        return isOurReference(own) ? m_references.find(own) : std::nullopt;
    }

    void add(int line, RowFiller& filler)
    {
        Complaint complaint{.id = m_context.ids.nextInRow<ComplaintId>(), .loggedAt = m_now};
        fill(complaint, line, filler);
        compareText(line, filler);
        const int year = QDateTime::fromMSecsSinceEpoch(millisecondsOf(complaint.receivedAt), m_options.zone)
                             .date()
                             .year();
        const QString wanted = filler.cell(ComplaintField::Reference);
        complaint.reference = m_references.give(wanted, year);
        m_references.remember(wanted, complaint.id);
        if (const QString& source = complaint.sourceReference;
            !source.isEmpty() && !m_sources.contains(source))
            m_sources.insert(source, complaint.id);
        rememberLink(complaint.id, line, filler);
        if (m_writer && m_context.records)
            m_context.records->addComplaint(complaint.id);
        if (m_writer)
            m_new.push_back(std::move(complaint));
        if (m_new.size() >= kTogether)
            saveNew();
        ++m_report.added;
        show({.line = line, .fate = RowFate::Added}, filler);
    }

    void fill(Complaint& complaint, int line, RowFiller& filler)
    {
        filler.fill(complaint);
        if (const RowRest* rest = m_rows->rest(line))
            giveRest(*rest, complaint, m_names, m_context.ids);
    }

    /// Before the row is written, which would find itself.
    void compareText(int line, const RowFiller& filler)
    {
        const QString description = filler.cell(ComplaintField::Description);
        const auto earlier =
            m_texts.take(description.isEmpty() ? filler.cell(ComplaintField::Summary) : description, line);
        if (!earlier)
            return;
        if (m_report.sameTexts.size() >= kMostRefusedRows) {
            ++m_report.furtherSameTexts;
            return;
        }
        const auto known = earlier->line > 0 ? std::nullopt : m_work.complaints().find(earlier->complaint);
        m_report.sameTexts.push_back({line, known ? known->reference : QString(), earlier->line});
    }

    void update(ComplaintId id, int line, RowFiller& filler)
    {
        if (!m_new.empty() && id >= m_new.front().id) // it is one of them
            saveNew();
        // Only a plan meets a complaint that was not written: one of an earlier row.
        Complaint complaint = m_work.complaints().find(id).value_or(Complaint{.id = id});
        if (m_writer && m_context.records)
            m_context.records->addReplaced(complaint);
        fill(complaint, line, filler);
        if (m_writer)
            m_writer->complaints().save(complaint);
        rememberLink(id, line, filler);
        ++m_report.updated;
        show({.line = line, .fate = RowFate::Updated}, filler);
    }

    void saveNew()
    {
        if (!m_new.empty())
            m_writer->complaints().saveNew(m_new);
        m_new.clear();
    }

    void rememberLink(ComplaintId complaint, int line, const RowFiller& filler)
    {
        if (const QString other = filler.cell(ComplaintField::DuplicateOf); !other.isEmpty())
            m_links.push_back({complaint, other, line, filler.cells()});
    }

    void linkDuplicates(RowFiller& filler)
    {
        for (const Link& each : m_links) {
            Complaint complaint = m_work.complaints().find(each.complaint).value_or(Complaint());
            const auto other = m_references.find(each.reference);
            filler.begin(each.line, each.cells);
            if (other && *other != each.complaint)
                complaint.duplicateOf = other;
            else
                filler.keepAsText(complaint, ComplaintField::DuplicateOf);
            if (m_writer)
                m_writer->complaints().save(complaint);
        }
    }

    const UnitOfWork& m_work;
    UnitOfWork* m_writer;
    const ComplaintImportOptions& m_options;
    const ComplaintImportContext& m_context;
    const Instant m_now;
    const bool m_hadComplaints;
    const TableRows* m_rows = nullptr; ///< while it runs
    ImportedNames m_names;
    ImportedReferences m_references;
    KnownTexts m_texts;
    QHash<QString, ComplaintId> m_sources; ///< of the rows that were added
    std::vector<Link> m_links;
    std::vector<Complaint> m_new; ///< yet to be written
    ComplaintImportReport m_report;
};

Expected<ComplaintImportReport> runImport(ImportRun run, const TableRows& rows, const ColumnWishes& wishes)
{
    return withoutAmbiguity(importColumns(rows, wishes)).and_then([&](std::vector<ImportColumn> columns) {
        return run.run(rows, std::move(columns));
    });
}

} // namespace

std::optional<Duplicates> duplicatesFrom(QStringView code)
{
    return choiceIn(kDuplicates, code);
}

Expected<ComplaintImportReport> planComplaintImport(const UnitOfWork& work, const TableRows& rows,
                                                    const ComplaintImportOptions& options,
                                                    const ComplaintImportContext& context)
{
    return runImport(ImportRun(work, nullptr, options, context), rows, options.columns);
}

Expected<ComplaintImportReport> importComplaints(UnitOfWork& work, const TableRows& rows,
                                                 const ComplaintImportOptions& options,
                                                 const ComplaintImportContext& context)
{
    return runImport(ImportRun(work, &work, options, context), rows, options.columns);
}

} // namespace cxw::core
