#pragma once

#include "panels/diagnostic/score_presenter.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// Every question of the round as a small cell, in groups by area; a click goes there.
class AnswerStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerStrip(const Appearance& appearance, QWidget* parent = nullptr);

    /// `names` are those of the areas, in the order in which they come.
    void show(const ScoreState& state);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Group
    {
        core::AreaId area;
        QString name;
        int first = 0;
        int count = 0;
    };
    void paintGroup(QPainter& painter, const Group& group, const QRect& rect) const;
    void paintCell(QPainter& painter, const QRectF& rect, int index) const;
    [[nodiscard]] QRect groupRect(std::size_t group) const;
    [[nodiscard]] QRectF cellRect(int index) const;
    [[nodiscard]] int cellAt(const QPoint& point) const;

    const Appearance& m_appearance;
    std::vector<StripCell> m_cells;
    std::vector<Group> m_groups;
    int m_current = 0;
};

} // namespace cxw::panels
