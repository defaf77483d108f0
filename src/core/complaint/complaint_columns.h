#pragma once

#include "core/complaint/complaint_field.h"
#include "core/complaint/date_reading.h"
#include "core/complaint/table_rows.h"
#include "core/error.h"

#include <map>
#include <utility>

namespace cxw::core {

/// What somebody says about the columns of a file; the rest is recognised.
struct ColumnWishes
{
    /// Header and field; without a field the column is kept as it is.
    std::vector<std::pair<QString, std::optional<ComplaintField>>> fields;
    std::vector<std::pair<QString, DateReading>> dates; ///< header and how its dates are written
    /// The same by the column's place from 0, for names that stand twice; goes before the above.
    std::map<std::size_t, std::optional<ComplaintField>> fieldsAt = {};
    std::map<std::size_t, DateReading> datesAt = {};
};

/// Why a column is taken for what it is taken for.
enum class ColumnBasis {
    Unknown, ///< its name says nothing to us
    OurName,
    UsualWord,
    Outdone, ///< another column says the same more plainly, or first
    Wished,
    Extra, ///< one of our files says that it is no field
};

/// One column of a file and what is made of it.
struct ImportColumn
{
    QString header;                      ///< without our mark of a column that is no field
    std::optional<ComplaintField> field; ///< empty: kept with the complaint as an extra field
    ColumnBasis basis = ColumnBasis::Unknown;
    std::optional<DateReading> reading; ///< of a column of dates that holds one
    bool isAmbiguous = false;           ///< its dates can be read in two ways
    QString example;                    ///< the date that shows it
    int exampleLine = 0;

    bool operator==(const ImportColumn&) const = default;
};

/// What no column says and one must.
enum class MissingColumn {
    Received, ///< when the complaint was received
    Matter,   ///< what it is about
};

/// The columns as far as they can be made out.
struct ColumnGuess
{
    std::vector<ImportColumn> columns;
    std::optional<MissingColumn> missing; ///< keeps the table from being imported
};

/// importColumns, where a table in which something is missing has its columns all the same.
[[nodiscard]] Expected<ColumnGuess> guessColumns(const TableRows& rows, const ColumnWishes& wishes);

/// Decides column by column: as wished, else by name in five languages, the plainest name first; dates by
/// looking at all rows. Refuses wishes that fit no column, a field wished for twice, and a table in which
/// nothing says when a complaint was received or what it is about. An ambiguous column is only marked.
[[nodiscard]] Expected<std::vector<ImportColumn>> importColumns(const TableRows& rows,
                                                                const ColumnWishes& wishes);

/// The columns without doubt, or a refusal that says which date is meant and how to say its reading.
[[nodiscard]] Expected<std::vector<ImportColumn>>
withoutAmbiguity(const Expected<std::vector<ImportColumn>>& columns);

} // namespace cxw::core
