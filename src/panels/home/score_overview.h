#pragma once

#include "charts/named_area.h"
#include "core/diagnostic/round_document.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;
struct HomeState;

/// A round at a glance: one line per area with a cell per question, its mean and what it is made of.
class ScoreOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreOverview(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const HomeState& state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell
    {
        QString label;
        std::optional<core::Answer> answer;
        bool tooFew = false;
    };
    struct Line
    {
        charts::NamedArea area;
        std::vector<Cell> cells;
        QString mean;
        QString basis;
    };
    void measure();
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] QRectF cellRect(std::size_t line, std::size_t cell) const;
    void paintLine(QPainter& painter, std::size_t index) const;

    const Appearance& m_appearance;
    std::vector<Line> m_lines;
    std::size_t m_mostCells = 1;
    int m_widestName = 0;
};

} // namespace cxw::panels
