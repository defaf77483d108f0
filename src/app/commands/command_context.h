#pragma once

#include "core/change_feed.h"
#include "core/id_source.h"
#include "storage/sql_store.h"

#include <QCoreApplication>

namespace cxw::core {
struct QuestionBank;
}

namespace cxw::app {

/// The words that commands say to their user.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A failure that is the caller's wording of the command and not the file's.
struct UsageError
{
    core::Error error;
};

[[nodiscard]] core::Error badInput(const QString& sentence);

/// What was said, or UsageError.
template <class T> T orUsage(core::Expected<T> value)
{
    if (!value)
        throw UsageError{value.error()};
    return std::move(*value);
}

/// One line on standard output.
void print(const QString& line);

/// What one run of the program without a window works with.
struct CommandContext
{
    const core::QuestionBank& bank;
    const core::Clock& clock;
    core::IdSource ids{clock};
    core::ChangeFeed changes{};

    enum class For { Reading, Writing };

    /// Refuses to write where somebody else does, or where the system forbids it.
    [[nodiscard]] core::Expected<std::unique_ptr<storage::SqlStore>> open(const QString& path, For access);
};

} // namespace cxw::app
