#pragma once

#include "core/complaint/complaint_lists.h"
#include "panels/diagnostic/whys_presenter.h"

namespace cxw::panels {

class LogListsPresenter;

/// The whys of one cause of the list.
class CauseWhys final : public WhysPresenter
{
    Q_OBJECT

public:
    explicit CauseWhys(LogListsPresenter& lists, QObject* parent = nullptr);

    /// Null: none.
    void open(core::CauseId cause);
    [[nodiscard]] bool canEdit() const override;
    [[nodiscard]] QString firstQuestion() const override;

protected:
    [[nodiscard]] QString label() const override;
    [[nodiscard]] core::Why blankWhy() const override;
    void write(const EditName& name, const core::FiveWhys& before, const core::FiveWhys& after) override;

private:
    LogListsPresenter& m_lists;
    core::CauseId m_cause;
};

} // namespace cxw::panels
