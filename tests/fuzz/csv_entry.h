#pragma once

#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_import_sentences.h"
#include "core/id_source.h"
#include "exchange/complaint_csv.h"
#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"
#include "fuzz/require.h"
#include "support/fake_unit_of_work.h"

namespace fuzz {

/// What we write of cells is read back as they were.
inline void requireSameAgain(const QStringList& cells)
{
    QStringList guarded;
    for (const QString& each : cells)
        guarded += cxw::exchange::asCell(each);
    const QByteArray written = cxw::exchange::csvRow(guarded);
    int rows = 0;
    const auto damage = cxw::exchange::readCsv(written, ',', [&](int line, const QStringList& read) {
        ++rows;
        require(line == 1 && read.size() == cells.size());
        for (qsizetype i = 0; i < read.size(); ++i)
            require(cxw::exchange::fromCell(read[i]) == cells[i]);
        return true;
    });
    const bool isEmptyLine = cells.size() == 1 && cells.first().isEmpty();
    require(!damage && (rows == 1 || isEmptyLine));
}

/// Any bytes as a file of complaints: refused with a sentence, or every row of it accounted for. Aborts where
/// that does not hold.
inline void takeCsv(const QByteArray& bytes)
{
    using namespace cxw;
    const auto table = exchange::ComplaintCsv::read(bytes);
    if (!table)
        return require(!sentenceFor(table.error()).isEmpty());
    require(!table->header().isEmpty());
    int lastLine = 0;
    qint64 rows = 0;
    table->forEach([&](int line, const QStringList& cells) {
        require(line > lastLine && cells.size() <= exchange::kMostFields);
        lastLine = line;
        ++rows;
        requireSameAgain(cells);
        return true;
    });
    const core::SystemClock clock;
    core::IdSource ids(clock);
    support::FakeUnitOfWork work;
    const core::ComplaintImportOptions options{.zone = QTimeZone::utc()};
    const auto guess = guessColumns(*table, options.columns);
    require(guess && qsizetype(guess->columns.size()) == table->header().size());
    const auto plan = planComplaintImport(work, *table, options, {clock, ids});
    const auto done = importComplaints(work, *table, options, {clock, ids});
    require(plan == done);
    if (!done)
        return require(!sentenceFor(done.error()).isEmpty());
    require(done->read == rows);
    require(done->added + done->updated + done->skipped + done->refusedRows() == rows);
    require(work.complaints().count({}) == done->added);
    for (const core::RefusedRow& each : done->refused)
        require(!core::ComplaintImportSentences::refusedLine(each).isEmpty());
}

} // namespace fuzz
