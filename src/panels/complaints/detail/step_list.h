#pragma once

#include "core/complaint/complaint_step.h"

#include <QListView>

class QStandardItemModel;

namespace cxw::panels {

class Appearance;

/// The eight steps of a complaint, each with its key, when it was done and its line. Space does a step or
/// takes that back, Shift+Space says that it does not apply.
class StepList final : public QListView
{
    Q_OBJECT

public:
    explicit StepList(const Appearance& appearance, QWidget* parent = nullptr);

    /// Times of the day on which the complaint was received stand without the day.
    void show(const core::StepRecords& steps, core::Instant receivedAt, core::Instant now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void tickWanted(cxw::core::ResolveStep step);
    void skipWanted(cxw::core::ResolveStep step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Appearance& m_appearance;
    QStandardItemModel* m_steps;
};

} // namespace cxw::panels
