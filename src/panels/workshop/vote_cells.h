#pragma once

#include "panels/workshop/audience_state.h"

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The three answers with how many gave each; question marks until the reveal.
class VoteCells final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteCells(const Appearance& appearance, QWidget* parent = nullptr);

    void show(bool yesNo, const std::array<QString, 3>& titles, const std::optional<Revealed>& revealed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCell(QPainter& painter, const QRect& rect, std::size_t index) const;
    [[nodiscard]] int count(std::size_t index) const;

    const Appearance& m_appearance;
    bool m_yesNo = false;
    std::array<QString, 3> m_titles;
    std::optional<Revealed> m_revealed;
};

} // namespace cxw::panels
