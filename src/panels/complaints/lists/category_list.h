#pragma once

#include "panels/complaints/lists/record_list.h"

namespace cxw::panels {

/// The categories in two levels: each of the upper level before those under it.
class CategoryList final : public RecordList<core::Category>
{
public:
    using RecordList::RecordList;

    [[nodiscard]] std::vector<ListRow> rows() const override;
    [[nodiscard]] bool takesUnder(qint64 id) const override;
    qint64 add(const QString& name, qint64 beside) override;
    qint64 addUnder(const QString& name, qint64 upper) override;
    /// Only where nothing stands under it and nothing was merged into it.
    void remove(qint64 id) override;

    /// The upper ones under which this one may stand; none for one that has others under it.
    [[nodiscard]] std::vector<core::Category> possibleUppers(qint64 id) const;
    /// Those into which this one may be merged: of the same level, neither itself nor one that leads to it.
    [[nodiscard]] std::vector<core::Category> possibleTargets(qint64 id) const;

private:
    [[nodiscard]] std::vector<core::Category> besides(qint64 id) const override;
    [[nodiscard]] std::vector<core::Category> under(std::optional<core::CategoryId> upper) const;
    [[nodiscard]] ListRow rowOf(const core::Category& category) const;
};

} // namespace cxw::panels
