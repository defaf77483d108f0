#pragma once

#include "core/complaint/sample_complaints.h"
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

/// The invented company, and what its customers complain about.
struct Sample
{
    core::SampleCompany company;
    core::SampleComplaints complaints;
};

/// From the files embedded in the program.
[[nodiscard]] core::Expected<Sample> readSample(const core::QuestionBank& bank);

/// Writes the sample company with its complaints.
[[nodiscard]] core::Store::WriteWork sampleWorkspace(const Ingredients& ingredients, const Sample& sample,
                                                     core::Language language);

} // namespace cxw::app
