#pragma once

#include "core/complaint/log_summary.h"
#include "panels/home/list_card.h"

namespace cxw::panels {

/// The promises to customers that are late or due this week, the earliest first. Hidden while there are none.
class PromisesCard final : public ListCard
{
    Q_OBJECT

public:
    explicit PromisesCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::LogSummary& log, core::Instant now);

signals:
    /// The complaint with it is asked for.
    void promiseWanted(const cxw::core::DuePromise& promise);

private:
    const Appearance& m_appearance;
    std::vector<core::DuePromise> m_promises;
};

} // namespace cxw::panels
