#pragma once

#include "core/touchmap/map_change.h"
#include "core/touchmap/paste/paste_columns.h"

namespace cxw::core {

class IdSource;

/// What becomes of a row whose stage and title stand in the map already.
enum class PasteDuplicates { Skip, Update, Add };

/// How a sheet is to be read. Rows count from 0, without that of the names.
struct PasteOptions
{
    bool hasNames = false;
    std::vector<std::optional<PasteField>> fields; ///< of the columns; each field once
    PasteDuplicates duplicates = PasteDuplicates::Skip;
    std::map<int, PasteDuplicates> ofRow; ///< rows that are an exception
    std::set<int> leftOut;
    std::optional<StageId> stage; ///< for rows that name none
    QString newStage;             ///< name of one that is made for them where there is none either
};

enum class PasteFate { New, Updated, Skipped, LeftOut, Refused };

/// What becomes of one row.
struct PasteRow
{
    PasteFate fate = PasteFate::New;
    bool isKnown = false;      ///< stands in the map, or earlier in the sheet
    bool isNewStage = false;   ///< it names one that the map has not
    bool isNewChannel = false; ///< likewise
    bool isNewOwner = false;
    std::optional<PasteField> wrong; ///< where it is refused: no title, or a value that does not suit

    bool operator==(const PasteRow&) const = default;
};

/// What a paste would do, all of it as one change.
struct PastePlan
{
    std::vector<PasteRow> rows;
    MapChange change;
    std::vector<TouchpointId> touchpoints; ///< that are new or updated, in the order of the sheet
    std::map<StageId, int> arriving;       ///< new touchpoints by stage
    QStringList newStages;
    QStringList newChannels;
    QStringList newPeople;

    [[nodiscard]] int count(PasteFate fate) const;
};

/// Rows come last in their stage, in their order. An empty stage is that of the row above; other empty cells
/// say nothing. Channels and people that no list has are made. Any thread.
[[nodiscard]] PastePlan planPaste(const Sheet& sheet, const PasteOptions& options, const PasteAround& around,
                                  IdSource& ids);

} // namespace cxw::core
