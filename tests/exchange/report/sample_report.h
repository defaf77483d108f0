#pragma once

#include "core/actions/actions_document.h"
#include "core/diagnostic/comparison_document.h"
#include "exchange/report/round_report.h"
#include "exchange/report/sectioned_report.h"
#include "exchange/sample_workspace.h"

namespace support {

/// The shipped bank, read once.
[[nodiscard]] const cxw::core::QuestionBank& bank();

/// A closed round of eleven people on the full set of 33, in one language: seeded votes with every kind of
/// answer, notes, reasons, a dropped and an added question.
[[nodiscard]] cxw::core::RoundDocument fullRound(cxw::core::Language language);

/// Its figures computed again after a test changed the sheet.
void recompute(cxw::core::RoundDocument& document);

[[nodiscard]] cxw::exchange::RoundReport reportOn(const cxw::core::RoundDocument& document);

/// The invented company with its three rounds and its actions, in one language.
struct SampleReports
{
    SampleWorkspace workspace;

    explicit SampleReports(cxw::core::Language reportLanguage);

    [[nodiscard]] cxw::core::ComparisonDocument comparison(int from, int to) const;
    [[nodiscard]] cxw::exchange::SectionedReport
    reportOn(const cxw::core::ComparisonDocument& document) const;
    [[nodiscard]] cxw::core::ActionsDocument actions() const;
    [[nodiscard]] cxw::exchange::SectionedReport reportOn(const cxw::core::ActionsDocument& document) const;

private:
    cxw::core::Language m_language;
};

} // namespace support
