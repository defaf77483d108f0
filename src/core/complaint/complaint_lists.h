#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cxw::core {

using ChannelId = Id<struct ChannelTag>;
using CategoryId = Id<struct CategoryTag>;
using ProductId = Id<struct ProductTag>;
using CauseId = Id<struct CauseTag>;
using TagId = Id<struct TagTag>;

/// A way in which customers reach us; touchpoints and complaints speak of the same channels.
struct Channel
{
    ChannelId id;
    QString name;
    QString icon;                            ///< name of a line icon; may be empty
    std::optional<int> firstResponseMinutes; ///< the goal, above 0
    std::optional<int> resolutionMinutes;    ///< the goal, above 0
    qint64 position = 0;

    bool operator==(const Channel&) const = default;
};

/// What complaints are about, in two levels. A category that is merged into another keeps its complaints, and
/// filters and figures count them under the other one (see category_merges.h).
struct Category
{
    CategoryId id;
    std::optional<CategoryId> parent; ///< empty for one of the upper level
    QString name;
    qint64 position = 0;
    std::optional<CategoryId> mergedInto;
    QDate validFrom;  ///< for complaints received from that day on; invalid: from ever
    QDate validUntil; ///< and up to that day; invalid: for ever

    bool operator==(const Category&) const = default;
};

struct Product
{
    ProductId id;
    QString name;
    qint64 position = 0;

    bool operator==(const Product&) const = default;
};

/// A word of one's own that complaints carry, several at a time.
struct Tag
{
    TagId id;
    QString name;
    qint64 position = 0;

    bool operator==(const Tag&) const = default;
};

} // namespace cxw::core
