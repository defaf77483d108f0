#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;

/// A score's colour with its digit; says nothing that the text beside it does not say.
class ScoreChip final : public QWidget
{
    Q_OBJECT

public:
    /// `score` is 1, 2 or 3.
    ScoreChip(const Appearance& appearance, int score, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    int m_score;
};

} // namespace cxw::panels
