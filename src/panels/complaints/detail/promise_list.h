#pragma once

#include "core/complaint/complaint.h"

#include <QListView>

class QStandardItemModel;

namespace cxw::panels {

class Appearance;

/// What the customer was promised, each with when it is due and whether it was kept. Space says that it was
/// kept, or takes that back.
class PromiseList final : public QListView
{
    Q_OBJECT

public:
    explicit PromiseList(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<core::Promise>& promises, core::Instant now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void keepWanted(cxw::core::PromiseId promise);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Appearance& m_appearance;
    QStandardItemModel* m_promises;
};

} // namespace cxw::panels
