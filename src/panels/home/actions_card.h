#pragma once

#include "panels/actions/actions_presenter.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace cxw::panels {

class Appearance;
class Badge;
class TextLabel;
struct HomeState;

/// The actions that are late or soon will be, the most overdue first. Hidden while there are none.
class ActionsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const HomeState& state, QDate today);

signals:
    void actionsWanted(cxw::panels::ActionFilter::Status status);

private:
    struct Row
    {
        QWidget* all = nullptr;
        TextLabel* what = nullptr;
        TextLabel* owner = nullptr;
        Badge* late = nullptr;
        Badge* soon = nullptr;
    };
    static constexpr std::size_t kRows = 5;

    [[nodiscard]] Row makeRow();
    void showWords(const HomeState& state);

    const Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_remark;
    std::array<Row, kRows> m_rows;
    TextLabel* m_more;
    QPushButton* m_go;
    ActionFilter::Status m_status = ActionFilter::Open;
};

} // namespace cxw::panels
