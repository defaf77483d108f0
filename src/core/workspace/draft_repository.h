#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace cxw::core {

/// Where a text that is being typed belongs: the record and the field. The record is "new" before it exists.
struct DraftKey
{
    QString recordKind;
    QString record;
    QString field;

    bool operator==(const DraftKey&) const = default;
};

/// Text that was typed and not yet confirmed.
struct Draft
{
    DraftKey key;
    QString text;
    Instant at;

    bool operator==(const Draft&) const = default;
};

/// What survives a crash in mid-sentence. Throws StorageError when the file refuses.
class DraftRepository
{
public:
    virtual ~DraftRepository() = default;
    [[nodiscard]] virtual std::optional<Draft> find(const DraftKey& key) const = 0;
    /// All drafts, oldest first.
    [[nodiscard]] virtual std::vector<Draft> all() const = 0;
    virtual void save(const Draft& draft) = 0;
    virtual void discard(const DraftKey& key) = 0;
};

} // namespace cxw::core
