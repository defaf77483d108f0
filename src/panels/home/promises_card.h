#pragma once

#include "core/complaint/log_summary.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cxw::panels {

class Appearance;
class Badge;
class TextLabel;

/// The promises to customers that are late or due this week, the earliest first. Hidden while there are none.
class PromisesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PromisesCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::LogSummary& log, core::Instant now);

signals:
    /// The complaint with the most urgent one is asked for.
    void promiseWanted(const cxw::core::DuePromise& promise);

private:
    struct Row
    {
        QWidget* all = nullptr;
        TextLabel* what = nullptr;
        TextLabel* whom = nullptr;
        Badge* late = nullptr;
        Badge* soon = nullptr;
    };

    [[nodiscard]] Row makeRow();

    const Appearance& m_appearance;
    core::DuePromise m_first;
    TextLabel* m_remark;
    std::array<Row, core::kSummaryPromises> m_rows;
    QPushButton* m_keep;
};

} // namespace cxw::panels
