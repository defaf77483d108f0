#include "app/commands/export_kinds.h"

#include "app/person_files.h"
#include "core/complaint/customer_repository.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

namespace cxw::app {
namespace {

/// Customers whose name or contact is this, whatever case and diacritics.
std::vector<core::CustomerId> customersCalled(const core::UnitOfWork& work, const QString& words)
{
    std::vector<core::CustomerId> called;
    const QString wanted = core::wordsIn(words);
    for (const core::Customer& each : work.customers().all())
        if (core::wordsIn(each.name) == wanted || core::wordsIn(each.contact) == wanted)
            called.push_back(each.id);
    return called;
}

/// What was found, and the workspace's language.
struct FoundPerson
{
    std::size_t count = 0;
    std::optional<PersonFile> file; ///< of the only one
    core::Language language = core::Language::En;
};

FoundPerson findPerson(const core::UnitOfWork& work, const QString& words)
{
    const auto called = customersCalled(work, words);
    FoundPerson found{.count = called.size(), .file = {}, .language = work.workspace().load().language};
    if (called.size() == 1)
        found.file = loadPersonFile(work, called.front());
    return found;
}

core::Expected<void> writePerson(const ExportJob& job)
{
    const QString words = job.options.value(QStringLiteral("customer"));
    if (core::wordsIn(words).isEmpty())
        throw UsageError{badInput(
            CommandLine::tr("Whose data? Say --customer with a name or a contact.", "command line"))};
    const auto found =
        job.store.readAndWait([&](const core::UnitOfWork& work) { return findPerson(work, words); });
    if (!found)
        return tl::unexpected(found.error());
    if (!found->file)
        return tl::unexpected(badInput(
            found->count == 0
                ? CommandLine::tr("No customer is called %1.", "command line; as it was typed").arg(words)
                : CommandLine::tr("Several customers are called %1; say the contact.",
                                  "command line; as it was typed")
                      .arg(words)));
    return writePersonFile(*found->file, job.language.value_or(found->language), job.context.clock.now(),
                           job.path);
}

} // namespace

ExportKind personExport()
{
    return {QLatin1String("person"),
            {{QLatin1String("html"), writePerson}, {QLatin1String("json"), writePerson}}};
}

} // namespace cxw::app
