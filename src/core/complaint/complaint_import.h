#pragma once

#include "core/complaint/complaint_columns.h"
#include "core/error.h"
#include "core/id_source.h"

namespace cxw::core {

class ImportedRecords;
class LongWork;
class UnitOfWork;

/// What becomes of a row whose complaint is here already: known again by its source reference, else by our
/// own reference.
enum class Duplicates {
    Skip,   ///< the complaint that is here stays as it is
    Keep,   ///< the row becomes another complaint
    Update, ///< filled cells replace what stands there, empty ones leave it
};

/// skip keep update
[[nodiscard]] std::optional<Duplicates> duplicatesFrom(QStringView code);

struct ComplaintImportOptions
{
    ColumnWishes columns;
    Duplicates duplicates = Duplicates::Skip;
    QTimeZone zone; ///< valid: by whose clock times without an offset are meant
};

/// What the import draws on besides workspace and file.
struct ComplaintImportContext
{
    const Clock& clock;
    IdSource& ids;
    LongWork* progress = nullptr;       ///< hears of every row; may call it off
    ImportedRecords* records = nullptr; ///< gets what is written
};

/// A row of which nothing was taken.
struct RefusedRow
{
    int line = 0;   ///< where it begins, from 1
    QString reason; ///< whole sentence, translated

    bool operator==(const RefusedRow&) const = default;
};

/// Something that happened to rows that were taken; one for each column and kind.
struct ImportRemark
{
    enum class Kind {
        KeptAsText, ///< the cell does not fit its field and stays with the complaint as text
        ShortRow,   ///< the row has fewer cells than the header; the missing ones count as empty
    };
    Kind kind = Kind::KeptAsText;
    QString header; ///< of the column; empty for a short row
    qint64 rows = 0;
    int firstLine = 0;
    QString example; ///< the cell in the first line

    bool operator==(const ImportRemark&) const = default;
};

/// What becomes of a row.
enum class RowFate { Added, Updated, Skipped, Refused };

/// One of the first rows of a file, to look at.
struct ImportedRow
{
    int line = 0;
    RowFate fate = RowFate::Added;
    QStringList cells;                ///< one for each column, the long ones cut
    std::vector<std::size_t> misfits; ///< columns whose cell does not fit its field and is kept as text
    QString reason;                   ///< of a refused one

    bool operator==(const ImportedRow&) const = default;
};

/// How many records were made because a row named them.
struct NewNames
{
    int channels = 0;
    int touchpoints = 0;
    int categories = 0; ///< of both levels
    int products = 0;
    int causes = 0;
    int tags = 0;
    int customers = 0;
    int people = 0;

    bool operator==(const NewNames&) const = default;
};

/// A row that was taken although its text is there already, see KnownTexts.
struct SameTextRow
{
    int line = 0;      ///< where it begins, from 1
    QString reference; ///< of the complaint with that text; empty where an earlier row has it
    int earlierLine = 0;

    bool operator==(const SameTextRow&) const = default;
};

/// So many refused rows, and rows with the same text, are listed, the others counted.
inline constexpr std::size_t kMostRefusedRows = 10'000;
/// So many rows are given to look at.
inline constexpr std::size_t kFirstRows = 50;

/// What an import did, or is going to do.
struct ComplaintImportReport
{
    std::vector<ImportColumn> columns; ///< in the order of the file
    qint64 read = 0;                   ///< rows under the header
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 known = 0; ///< speak of a complaint that is here or stood further up, whatever becomes of them
    std::vector<RefusedRow> refused;    ///< the first ones, in the order of the file
    qint64 furtherRefused = 0;          ///< beyond those listed
    std::vector<SameTextRow> sameTexts; ///< the first ones, in the order of the file
    qint64 furtherSameTexts = 0;        ///< beyond those listed
    std::vector<ImportRemark> remarks;
    NewNames made;
    std::vector<ImportedRow> first;

    [[nodiscard]] qint64 written() const { return added + updated; }
    [[nodiscard]] qint64 sameTextRows() const { return qint64(sameTexts.size()) + furtherSameTexts; }
    [[nodiscard]] qint64 refusedRows() const { return qint64(refused.size()) + furtherRefused; }
    bool operator==(const ComplaintImportReport&) const = default;
};

/// What importComplaints would do, without doing it. Storage thread.
[[nodiscard]] Expected<ComplaintImportReport> planComplaintImport(const UnitOfWork& work,
                                                                  const TableRows& rows,
                                                                  const ComplaintImportOptions& options,
                                                                  const ComplaintImportContext& context);

/// Writes every row that can be taken and lists the others. An error is about the columns as a whole, and
/// then nothing was written; or it is Cancelled, and then what was written is to be rolled back. Storage
/// thread.
///
/// A row needs the time when it was received, and a summary, a description, a category or a product. A cell
/// that does not fit its field, and what stands in a column without a field, is kept with the complaint as
/// text. Channels, touchpoints, categories, products, causes, tags, customers and people are known by name,
/// whatever its case and diacritics, and made where there is none.
[[nodiscard]] Expected<ComplaintImportReport> importComplaints(UnitOfWork& work, const TableRows& rows,
                                                               const ComplaintImportOptions& options,
                                                               const ComplaintImportContext& context);

} // namespace cxw::core
