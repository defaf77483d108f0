#pragma once

#include "core/error.h"
#include "core/language.h"
#include "core/privacy/person_record.h"

namespace cxw::app {

/// Everything on one person, and who holds it.
struct PersonFile
{
    core::PersonRecord record;
    QString organisation;
};

/// Empty when there is no such customer. Storage thread.
[[nodiscard]] std::optional<PersonFile> loadPersonFile(const core::UnitOfWork& work,
                                                       core::CustomerId customer);

/// .html and .json hold everything on a person.
[[nodiscard]] bool isPersonFile(const QString& path);

/// Writes it as the suffix of `path` says. Blocks: never on the GUI thread.
[[nodiscard]] core::Expected<void> writePersonFile(const PersonFile& file, core::Language language,
                                                   core::Instant at, const QString& path);

} // namespace cxw::app
