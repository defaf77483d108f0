#pragma once

#include <QWidget>

namespace cxw::charts {
class Words;
}

namespace cxw::core {
struct RoundComparison;
}

namespace cxw::panels {

class Appearance;
class CompareFigure;
class TextLabel;

/// The matched change of two rounds: its figure and test, what the totals are made of, and what then-scores
/// make of it.
class MatchedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MatchedCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::RoundComparison& comparison, const charts::Words& words);

private:
    void showTotals(const core::RoundComparison& comparison, const charts::Words& words);

    TextLabel* m_basis;
    CompareFigure* m_figure;
    TextLabel* m_verdict;
    TextLabel* m_totals;
    TextLabel* m_then;
};

} // namespace cxw::panels
