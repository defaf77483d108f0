#pragma once

#include "core/workspace/person.h"

#include <optional>
#include <vector>

namespace cxw::core {

/// The people of the organisation. Throws StorageError when the file refuses.
class PersonRepository
{
public:
    virtual ~PersonRepository() = default;
    /// In the order in which they were added; without the removed ones.
    [[nodiscard]] virtual std::vector<Person> all() const = 0;
    [[nodiscard]] virtual std::optional<Person> find(PersonId id) const = 0;
    /// Of a removed person too, for rounds keep speaking of them; empty for an unknown one.
    [[nodiscard]] virtual QString rememberedName(PersonId id) const = 0;
    virtual void save(const Person& person) = 0;
    /// Marks as removed; rounds keep speaking of the person.
    virtual void remove(PersonId id) = 0;
};

} // namespace cxw::core
