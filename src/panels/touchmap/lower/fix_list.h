#pragma once

#include "core/touchmap/map_findings.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class MapReviewPresenter;
class TextLabel;

/// What is to be fixed on a map: a line for each kind of finding, with its number and the button that fixes.
/// Up and Down go from line to line.
class FixList final : public QWidget
{
    Q_OBJECT

public:
    FixList(const Appearance& appearance, MapReviewPresenter& review, QWidget* parent = nullptr);

    void focusFirst();

signals:
    /// The fix of a kind of finding is asked for.
    void fixWanted(cxw::core::FindingKind kind);
    void confirmAllWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        core::FindingKind kind;
        QWidget* all;
        TextLabel* count;
        QPushButton* fix;
        QPushButton* fixAll; ///< null but for confirmations
    };

    [[nodiscard]] Line makeLine(core::FindingKind kind);
    void refresh();
    [[nodiscard]] std::vector<QPushButton*> shownButtons() const;

    const Appearance& m_appearance;
    MapReviewPresenter& m_review;
    std::vector<Line> m_lines;
    TextLabel* m_nothing; ///< in place of the lines
};

} // namespace cxw::panels
