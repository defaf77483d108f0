#pragma once

#include "core/diagnostic/sample_company.h"
#include "storage/workspace_requests.h"

namespace cxw::app {

/// What a fresh workspace is made of.
struct Ingredients
{
    const core::QuestionBank& bank;
    const core::Clock& clock;
    core::IdSource& ids;
};

/// Writes the workspace row and the bank; with a template, also a draft of the first round.
[[nodiscard]] core::Store::WriteWork emptyWorkspace(const Ingredients& ingredients, const QString& name,
                                                    core::Language language, const QString& templateId = {});

/// Writes the sample company.
[[nodiscard]] core::Store::WriteWork
sampleWorkspace(const Ingredients& ingredients, const core::SampleCompany& company, core::Language language);

} // namespace cxw::app
