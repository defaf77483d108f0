#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/touchmap/paste/paste_words.h"
#include "core/touchmap/paste/sheet.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

/// The map that a table is to come into, and what its cells may name.
struct PasteAround
{
    WholeMap whole;
    std::vector<Channel> channels;
    std::vector<Person> people;
    PasteWords words;
};

enum class GuessBy { Nothing, Name, Content, Place, Choice };

/// What a column of a sheet becomes, and why.
struct PasteColumn
{
    QString name;                    ///< the sheet's own; empty without a row of names
    std::optional<PasteField> field; ///< empty: it is left out
    GuessBy by = GuessBy::Nothing;
    bool isSure = true;
    int filled = 0;  ///< cells that say something
    int fitting = 0; ///< of these: names that are known, or values that suit the field

    bool operator==(const PasteColumn&) const = default;
};

/// What a column can become on this map: `pasteFields`, then what its personas feel and its free lanes say.
[[nodiscard]] std::vector<PasteField> pasteFieldsOf(const WholeMap& whole);

/// Whether the first row tells what the columns are: it names one that we know, a persona or a lane, or has a
/// word where only numbers follow.
[[nodiscard]] bool hasNames(const Sheet& sheet, const PasteAround& around);

/// Each column by its name, the map's own ones first, then by its content; a field is given once. The only
/// column is the titles'.
[[nodiscard]] std::vector<PasteColumn> guessedColumns(const Sheet& sheet, bool hasNames,
                                                      const PasteAround& around);

/// A column as what somebody chose for it.
[[nodiscard]] PasteColumn chosenColumn(const Sheet& sheet, bool hasNames, int column,
                                       std::optional<PasteField> field, const PasteAround& around);

} // namespace cxw::core
