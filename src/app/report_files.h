#pragma once

#include "core/actions/actions_document.h"
#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"
#include "exchange/report/report.h"
#include "panels/reports/report_choice.h"

namespace cxw::core {
class Clock;
}

namespace cxw::app {

/// Two rounds, and all of them for the trend.
struct ComparisonContent
{
    core::ComparisonDocument document;
    std::vector<core::RoundSheet> rounds;
};

/// What a report is made of; copies, so that any thread can make it.
using ReportContent = std::variant<core::RoundDocument, ComparisonContent, core::ActionsDocument>;

/// Empty when one of the rounds is not there. Storage thread.
[[nodiscard]] std::optional<ComparisonContent> loadComparisonContent(const core::UnitOfWork& work,
                                                                     core::RoundId from, core::RoundId to,
                                                                     core::Language language);

/// In the content's language.
[[nodiscard]] exchange::Report reportOf(const ReportContent& content, const core::QuestionBank& bank);

/// Reads what the place Reports asks for; nothing where a report would be empty. Bank and clock outlive it.
[[nodiscard]] panels::ReadReport reportReader(const core::QuestionBank& bank, const core::Clock& clock);

} // namespace cxw::app
