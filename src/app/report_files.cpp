#include "app/report_files.h"

#include "app/round_files.h"
#include "core/clock.h"
#include "exchange/report/actions_report.h"
#include "exchange/report/ballots.h"
#include "exchange/report/comparison_report.h"
#include "exchange/report/report_file.h"
#include "exchange/report/report_pages.h"

namespace cxw::app {
namespace {

/// Makes the report of its content anew each time, on whatever thread asks.
class ContentReport final : public panels::PreparedReport
{
public:
    ContentReport(ReportContent content, const core::QuestionBank& bank)
        : m_content(std::move(content))
        , m_bank(bank)
    {
    }

    [[nodiscard]] charts::Pages pages(const charts::PrintLook& look) const override
    {
        return exchange::pagesOf(reportOf(m_content, m_bank), look);
    }
    [[nodiscard]] core::Expected<void> save(const QString& path, const charts::PrintLook& look) const override
    {
        return exchange::saveReport(reportOf(m_content, m_bank), path, look);
    }

private:
    const ReportContent m_content;
    const core::QuestionBank& m_bank;
};

/// One sheet for each seat; no page for the browser.
class RoundBallots final : public panels::PreparedReport
{
public:
    RoundBallots(core::RoundDocument round, const core::QuestionBank& bank)
        : m_round(std::move(round))
        , m_bank(bank)
    {
    }

    [[nodiscard]] charts::Pages pages(const charts::PrintLook& look) const override
    {
        return exchange::ballotsOf(m_round, m_bank, charts::Words(m_round.language), look);
    }
    [[nodiscard]] core::Expected<void> save(const QString& path, const charts::PrintLook& look) const override
    {
        return writeRoundFile(m_round, m_bank, {RoundFile::Ballots, look}, path);
    }

private:
    const core::RoundDocument m_round;
    const core::QuestionBank& m_bank;
};

std::shared_ptr<const panels::PreparedReport>
ballotsFor(const panels::ReportChoice& choice, const core::UnitOfWork& work, const core::QuestionBank& bank)
{
    auto round = loadRoundDocument(work, choice.round, choice.language);
    if (!round || round->sheet.round.form != core::VotingForm::Seats)
        return nullptr;
    return std::make_shared<RoundBallots>(std::move(*round), bank);
}

/// Makes the kind of report that a content asks for.
class ReportMaker final
{
public:
    explicit ReportMaker(const core::QuestionBank& bank)
        : m_bank(bank)
    {
    }

    exchange::Report operator()(const core::RoundDocument& round) const
    {
        return exchange::reportOf(round, m_bank, charts::Words(round.language));
    }
    exchange::Report operator()(const ComparisonContent& comparison) const
    {
        return exchange::comparisonReportOf(comparison.document, comparison.rounds, m_bank,
                                            charts::Words(comparison.document.to.language));
    }
    exchange::Report operator()(const core::ActionsDocument& actions) const
    {
        return exchange::actionsReportOf(actions, charts::Words(actions.language));
    }

private:
    const core::QuestionBank& m_bank;
};

std::optional<ReportContent> contentFor(const panels::ReportChoice& choice, const core::UnitOfWork& work,
                                        QDate today)
{
    switch (choice.kind) {
    case panels::ReportKind::Round: return loadRoundDocument(work, choice.round, choice.language);
    case panels::ReportKind::Comparison: {
        auto content = loadComparisonContent(work, choice.earlier, choice.round, choice.language);
        if (content && content->document.from.votes.hasAnswers() && content->document.to.votes.hasAnswers())
            return std::move(*content);
        return std::nullopt;
    }
    case panels::ReportKind::Ballots: break;
    case panels::ReportKind::Actions: {
        auto actions = loadActions(work, today, choice.language);
        return actions.actions.empty() ? std::nullopt : std::optional<ReportContent>(std::move(actions));
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<ComparisonContent> loadComparisonContent(const core::UnitOfWork& work, core::RoundId from,
                                                       core::RoundId to, core::Language language)
{
    auto document = loadComparison(work, from, to, language);
    if (!document)
        return std::nullopt;
    return ComparisonContent{std::move(*document), sheetsLike(work, to)};
}

exchange::Report reportOf(const ReportContent& content, const core::QuestionBank& bank)
{
    return std::visit(ReportMaker(bank), content);
}

panels::ReadReport reportReader(const core::QuestionBank& bank, const core::Clock& clock)
{
    return
        [&bank, &clock](const core::UnitOfWork& work,
                        const panels::ReportChoice& choice) -> std::shared_ptr<const panels::PreparedReport> {
            if (choice.kind == panels::ReportKind::Ballots)
                return ballotsFor(choice, work, bank);
            auto content = contentFor(choice, work, clock.today());
            return content ? std::make_shared<ContentReport>(std::move(*content), bank) : nullptr;
        };
}

} // namespace cxw::app
