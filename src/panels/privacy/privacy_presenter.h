#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/customer_repository.h"
#include "core/privacy/erasure.h"
#include "core/privacy/retention.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::panels {

/// What one sees of a person before deciding what becomes of their data.
struct PersonFacts
{
    core::Customer customer;
    int complaints = 0; ///< those in the bin too
    QStringList held;   ///< references of those on legal hold

    bool operator==(const PersonFacts&) const = default;
};

/// Finds people and complaints whose data may or must go, and lets them go. GUI thread.
class PrivacyPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostMatches = 20;
    static constexpr int kMostDue = 500;

    PrivacyPresenter(const WorkspaceContext& context, core::Eraser& eraser, QObject* parent = nullptr);

    [[nodiscard]] bool canChange() const;
    [[nodiscard]] core::Instant now() const;
    [[nodiscard]] const std::vector<core::CustomerMatch>& matches() const { return m_matches; }
    [[nodiscard]] const std::optional<PersonFacts>& person() const { return m_person; }
    /// Complaints that were closed so long ago, newest received first; the first of them.
    [[nodiscard]] const std::vector<core::ComplaintRow>& due() const { return m_due; }
    [[nodiscard]] qint64 dueCount() const { return m_dueCount; }
    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] bool isErasing() const { return m_erasing; }

public slots:
    void search(const QString& text);
    void choose(cxw::core::CustomerId customer);
    /// Nobody is chosen.
    void clear();
    void erase(const cxw::core::Erasure& erasure);
    /// Asks the erasure to stop; too late once the rows are gone.
    void stop();
    void readDue();
    /// 1 to 240. One undo step.
    void setMonths(int months);
    /// Keeps the complaint from going, for a reason; without one lifts the hold. One undo step.
    void hold(cxw::core::ComplaintId complaint, const QString& reason);

signals:
    void matchesChanged();
    void personChanged();
    void dueChanged();
    /// It begins now: whoever holds words of those who go lets go of them.
    void erasing(const cxw::core::Erasure& erasure);
    void progressed(cxw::core::ErasurePhase phase);
    void erased(const cxw::core::ErasureReport& report);
    /// Nothing was erased.
    void refused(const cxw::core::Error& error);
    void failed(const cxw::core::Error& error);

private:
    void hearOfEnd(const core::Expected<core::ErasureReport>& report);

    WorkspaceContext m_context;
    core::Eraser& m_eraser;
    std::vector<core::CustomerMatch> m_matches;
    std::optional<PersonFacts> m_person;
    std::vector<core::ComplaintRow> m_due;
    qint64 m_dueCount = 0;
    int m_months = core::kUsualRetentionMonths;
    std::stop_source m_stop;
    bool m_erasing = false;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
