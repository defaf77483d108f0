#include "app/commands/export_kinds.h"

#include "app/set_files.h"
#include "exchange/question_set_json.h"
#include "exchange/text_file.h"

namespace cxw::app {
namespace {

/// An own set by its name, or what a round asks.
core::Expected<core::QuestionSet> setFor(const ExportJob& job)
{
    const QString name = job.options.value(QStringLiteral("set"));
    if (name.isEmpty()) {
        const auto document = roundDocument(job);
        return document ? core::Expected<core::QuestionSet>(setOfRound(*document, job.context.bank))
                        : tl::make_unexpected(document.error());
    }
    const auto own = job.store.readAndWait(core::loadOwnContent);
    if (!own)
        return tl::unexpected(own.error());
    const core::QuestionSet* known = own->findSetNamed(name);
    if (!known)
        return tl::unexpected(badInput(
            CommandLine::tr("There is no own set called %1 in this workspace.", "command line; a name")
                .arg(name)));
    return *known;
}

core::Expected<void> writeSet(const ExportJob& job)
{
    const auto set = setFor(job);
    if (!set)
        return tl::unexpected(set.error());
    const auto file =
        job.store.readAndWait([&](const core::UnitOfWork& work) { return fileOfSet(work, *set); });
    return file ? exchange::writeFile(job.path, exchange::questionSetJsonOf(*file))
                : tl::make_unexpected(file.error());
}

} // namespace

ExportKind setExport()
{
    return {QLatin1String("set"), {{QLatin1String("json"), writeSet}}};
}

} // namespace cxw::app
