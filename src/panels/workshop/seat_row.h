#pragma once

#include "panels/workshop/workshop_state.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The participants as tokens: dashed while they are waited for, ticked when they have voted. Choosing one
/// makes the next digit theirs. What they voted is nowhere in it.
class SeatRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SeatRow(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<SeatToken>& seats);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(cxw::core::SeatId seat);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] QRect rectOf(int index) const;
    void paintSeat(QPainter& painter, const QRect& rect, const SeatToken& seat) const;
    [[nodiscard]] QString spoken() const;

    const Appearance& m_appearance;
    std::vector<SeatToken> m_seats;
};

} // namespace cxw::panels
