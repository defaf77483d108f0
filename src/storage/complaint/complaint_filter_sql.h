#pragma once

#include "core/complaint/complaint_filter.h"
#include "storage/sql/statement.h"

#include <functional>
#include <string>
#include <vector>

namespace cxw::storage {

class Connection;

/// Those whose complaints a filter for the category means: see core::countedUnder.
[[nodiscard]] std::vector<core::CategoryId> categoriesUnder(Connection& connection,
                                                            core::CategoryId category);

/// A filter as conditions on `complaint c`: fixed fragments of SQL and the values that are bound to them.
class ComplaintConditions final
{
public:
    enum class Category {
        Exactly,       ///< so that an index gives the rows in order
        WithThoseUnder ///< see categoriesUnder
    };

    /// Asks the search how much the text finds, because the fragment depends on it.
    ComplaintConditions(Connection& connection, const core::ComplaintFilter& filter,
                        const std::optional<core::ComplaintCursor>& after, Category category);

    /// Only these, each of which is looked up.
    void restrictTo(const std::vector<core::ComplaintId>& ids);

    /// `start`, WHERE with the conditions, `end`.
    [[nodiscard]] std::string within(std::string_view start, std::string_view end) const;
    Statement& bindTo(Statement& statement) const;

private:
    using Bind = std::function<void(Statement&)>;

    void add(std::string_view condition) { m_conditions.emplace_back(condition); }
    template <class Value> void add(std::string_view condition, const char* name, const Value& value);
    void addText(Connection& connection, const core::ComplaintFilter& filter);
    void addMarks(const core::ComplaintFilter& filter);
    void addReferences(const core::ComplaintFilter& filter);
    void addTag(Connection& connection, const core::ComplaintFilter& filter);
    void addCategory(Connection& connection, const core::ComplaintFilter& filter, Category category);
    void addTimes(const core::ComplaintFilter& filter, const std::optional<core::ComplaintCursor>& after);
    void addJudgements(const core::ComplaintFilter& filter);
    void addStep(const core::ComplaintFilter& filter);
    void addPromise(const core::ComplaintFilter& filter);
    void addTarget(const core::ComplaintFilter& filter);

    std::vector<std::string_view> m_conditions;
    std::vector<Bind> m_binds;
};

/// Every complaint that is meant, newest received first; `visit` says whether to go on.
void forEachId(Connection& connection, const ComplaintConditions& conditions,
               const std::function<bool(core::ComplaintId)>& visit);
/// The same, all at once.
[[nodiscard]] std::vector<core::ComplaintId> complaintIds(Connection& connection,
                                                          const core::ComplaintFilter& filter);

} // namespace cxw::storage
