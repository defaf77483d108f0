#pragma once

#include "core/actions/action.h"

#include <vector>

namespace cxw::core {

/// The one register of actions. See UnitOfWork for thread and lifetime.
class ActionRepository
{
public:
    virtual ~ActionRepository() = default;

    /// In the order in which they were added; without the removed ones.
    [[nodiscard]] virtual std::vector<Action> all() const = 0;
    [[nodiscard]] virtual std::optional<Action> find(ActionId id) const = 0;
    virtual void save(const Action& action) = 0;
    /// Into the bin.
    virtual void remove(ActionId id) = 0;
};

} // namespace cxw::core
