#pragma once

#include "core/complaint/helps/policy_watch.h"
#include "core/error.h"

namespace cxw::exchange {

/// Reads the phrases that come with the program, of every language, from a file, by default the one embedded
/// in it. Refuses a file in which a language lacks or two phrases have the same words.
[[nodiscard]] core::Expected<std::vector<core::PolicyWording>>
readPolicyPhrases(const QString& path = QStringLiteral(":/policies/phrases.json"));

} // namespace cxw::exchange
