#pragma once

#include "core/error.h"
#include "core/language.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace cxw::app {

/// The words of one command after its name: files in their order, and options by name ("sample" without a
/// value).
struct CommandOptions
{
    QStringList files;
    QHash<QString, QString> values;    ///< of an option given more than once the last
    QHash<QString, QStringList> lists; ///< all of them, in their order

    [[nodiscard]] bool has(const QString& name) const { return values.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& otherwise = {}) const
    {
        return values.value(name, otherwise);
    }
    [[nodiscard]] QStringList all(const QString& name) const { return lists.value(name); }
};

/// What a command takes.
struct CommandShape
{
    QString usage;
    int files = 1; ///< exactly so many
    QStringList flags;
    QStringList options;
};

/// Refuses unknown options, options without value, and too few or too many files; the error is the whole
/// sentence.
[[nodiscard]] core::Expected<CommandOptions> readOptions(const QStringList& words, const CommandShape& shape);

/// The option's value as a language, a date or a number above 0; empty when it was not given.
[[nodiscard]] core::Expected<std::optional<core::Language>> languageOption(const CommandOptions& options);
[[nodiscard]] core::Expected<QDate> dateOption(const CommandOptions& options, const QString& name);

} // namespace cxw::app
