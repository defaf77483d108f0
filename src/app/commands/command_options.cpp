#include "app/commands/command_options.h"

#include "app/commands/command_context.h"

namespace cxw::app {
namespace {

tl::unexpected<core::Error> refused(const QString& sentence)
{
    return tl::unexpected(badInput(sentence));
}

} // namespace

core::Expected<CommandOptions> readOptions(const QStringList& words, const CommandShape& shape)
{
    CommandOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(QStringLiteral("--"))) {
            options.files += words[i];
            continue;
        }
        const QString name = words[i].mid(2);
        if (name == QLatin1String("help"))
            return refused(CommandLine::tr("Usage: %1", "command line").arg(shape.usage));
        if (shape.flags.contains(name))
            options.values[name] = QString();
        else if (!shape.options.contains(name))
            return refused(CommandLine::tr("There is no option --%1 here.", "command line").arg(name));
        else if (++i == words.size())
            return refused(CommandLine::tr("The option --%1 needs a value.", "command line").arg(name));
        else {
            options.values[name] = words[i];
            options.lists[name] += words[i];
        }
    }
    if (options.files.size() != shape.files)
        return refused(CommandLine::tr("Usage: %1", "command line").arg(shape.usage));
    return options;
}

core::Expected<std::optional<core::Language>> languageOption(const CommandOptions& options)
{
    const QString name = QStringLiteral("language");
    if (!options.has(name))
        return std::nullopt;
    const auto language = core::languageFrom(options.value(name));
    if (!language)
        return refused(CommandLine::tr("%1 is no language here; choose en, es, de, ro or ru.", "command line")
                           .arg(options.value(name)));
    return language;
}

core::Expected<QDate> dateOption(const CommandOptions& options, const QString& name)
{
    if (!options.has(name))
        return QDate();
    const QDate date = QDate::fromString(options.value(name), Qt::ISODate);
    if (!date.isValid())
        return refused(CommandLine::tr("%1 is no date; write it like 2026-11-22.", "command line")
                           .arg(options.value(name)));
    return date;
}

} // namespace cxw::app
