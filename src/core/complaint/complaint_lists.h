#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace cxw::core {

using ChannelId = Id<struct ChannelTag>;
using CategoryId = Id<struct CategoryTag>;
using ProductId = Id<struct ProductTag>;

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

/// What complaints are about, in two levels.
struct Category
{
    CategoryId id;
    std::optional<CategoryId> parent; ///< empty for one of the upper level
    QString name;
    qint64 position = 0;

    bool operator==(const Category&) const = default;
};

struct Product
{
    ProductId id;
    QString name;
    qint64 position = 0;

    bool operator==(const Product&) const = default;
};

} // namespace cxw::core
