#pragma once

#include "core/complaint/complaint_step.h"
#include "core/search_text.h"

#include <QListView>

#include <functional>

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

    /// Says what of a line is to be underlined.
    using MarksIn = std::function<std::vector<core::TextRange>(const QString& line)>;

    /// Times of the day on which the complaint was received stand without the day.
    void show(const core::StepRecords& steps, core::Instant receivedAt, core::Instant now,
              const MarksIn& marksIn);
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
