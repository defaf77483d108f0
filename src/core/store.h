#pragma once

#include "core/error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace cxw::core {

class UnitOfWork;

/// What a write is, for the history and the backups.
struct Gesture
{
    QString name;             ///< English, as kept in history: "score question"
    bool bulk = false;        ///< an import: a backup first, and one history row instead of one per field
    QString summary;          ///< for a bulk write: the file and the count
    bool backUpFirst = false; ///< as a bulk write, with its rows of history all the same
};

/// One workspace, reached by jobs that run first-in first-out away from the GUI thread.
///
/// A job is a lambda over a UnitOfWork; it commits on return and rolls back on any exception. The answer
/// arrives later on the thread of the store (the GUI thread), and never when `receiver` has died meanwhile.
class Store
{
public:
    using ReadWork = std::function<void(const UnitOfWork&)>;
    using WriteWork = std::function<void(UnitOfWork&)>;
    using Done = std::function<void(const Expected<void>&)>;

    virtual ~Store() = default;

    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// Runs `work` in a read transaction and hands what it returned, or the error, to `then`.
    template <class Work, class Then> void read(QObject* receiver, Work work, Then then)
    {
        using Result = std::invoke_result_t<Work, const UnitOfWork&>;
        // Shared because std::function copies both halves and only one of them runs at a time.
        auto result = std::make_shared<std::optional<Result>>();
        submitRead(
            receiver,
            [work = std::move(work), result](const UnitOfWork& unit) { result->emplace(work(unit)); },
            [then = std::move(then), result](const Expected<void>& outcome) {
                then(outcome ? Expected<Result>(std::move(**result))
                             : Expected<Result>(tl::unexpect, outcome.error()));
            });
    }

    /// Runs `work` in one transaction; `done` hears of it after the commit.
    void write(QObject* receiver, Gesture gesture, WriteWork work, Done done)
    {
        submitWrite(receiver, std::move(gesture), std::move(work), std::move(done));
    }

protected:
    virtual void submitRead(QObject* receiver, ReadWork work, Done done) = 0;
    virtual void submitWrite(QObject* receiver, Gesture gesture, WriteWork work, Done done) = 0;
};

} // namespace cxw::core
