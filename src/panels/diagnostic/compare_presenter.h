#pragma once

#include "charts/named_area.h"
#include "charts/words.h"
#include "core/diagnostic/area_trend.h"
#include "core/diagnostic/comparison_document.h"
#include "core/error.h"

#include <QObject>

namespace cxw::panels {

class DiagnosticPresenter;

/// Decides what the comparison shows: the round on screen against an earlier one, and the trend over all.
/// Reads only while somebody looks. GUI thread.
class ComparePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ComparePresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    void setActive(bool active);
    /// Rounds before the one on screen, newest first.
    [[nodiscard]] std::vector<core::Round> earlierRounds() const;
    [[nodiscard]] core::RoundId earlier() const { return m_earlier; }
    /// Empty while there is no earlier round, or one of the two has no answers.
    [[nodiscard]] const std::optional<core::ComparisonDocument>& document() const { return m_document; }
    /// Only while there is a document.
    [[nodiscard]] const core::RoundComparison& comparison() const
    {
        return m_document->comparison(m_reading);
    }
    [[nodiscard]] core::Reading reading() const { return m_reading; }
    /// Oldest first; arrives after the comparison.
    [[nodiscard]] const std::vector<core::TrendPoint>& trend() const { return m_trend; }
    [[nodiscard]] const std::vector<charts::NamedArea>& areas() const { return m_areas; }
    [[nodiscard]] const charts::Words& words() const { return m_words; }
    /// Then-scores can be recorded: the earlier round is the one right before, and the file takes changes.
    [[nodiscard]] bool canRecordThen() const;
    /// When the round after the one on screen is due.
    [[nodiscard]] QDate nextDue() const;

public slots:
    void compareWith(cxw::core::RoundId earlier);
    void read(cxw::core::Reading reading);
    /// What the earlier round should have scored, knowing what we know now; empty takes it away.
    void recordThen(cxw::core::RoundQuestionId question, std::optional<int> score);

signals:
    void changed();
    void trendChanged();
    void failed(const cxw::core::Error& error);

private:
    void reload();
    void reloadTrend();
    void take(std::optional<core::ComparisonDocument> document);

    DiagnosticPresenter& m_diagnostic;
    bool m_active = false;
    core::RoundId m_wanted; ///< chosen by hand; null: the newest one that asked the same
    core::RoundId m_earlier;
    core::Reading m_wantedReading = core::Reading::Agreed;
    core::Reading m_reading = core::Reading::Votes;
    std::optional<core::ComparisonDocument> m_document;
    std::vector<core::RoundSheet> m_sheets; ///< of the rounds that ask alike, for the trend
    std::vector<core::TrendPoint> m_trend;
    std::vector<charts::NamedArea> m_areas;
    charts::Words m_words;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
