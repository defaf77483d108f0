#pragma once

#include "core/touchmap/map_findings.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class Appearance;
class FixList;
class GridView;
class MapReviewPresenter;
class PairChangesModel;
class SegmentedSwitch;
class TextLabel;
class WeakSpotsModel;

/// What the map says about itself, under the matrix: the weak spots, or what changes from today to the
/// future, and beside them what is to be fixed; in a narrow window one of the three. It can be folded away.
class LowerPanels final : public QWidget
{
    Q_OBJECT

public:
    enum Page { WeakSpots, ToFix, Changes };

    LowerPanels(const Appearance& appearance, MapReviewPresenter& review, QWidget* parent = nullptr);

    /// The room that it shares with the map, of whose height the matrix can spare some.
    void fit(int width, int height, int spare);
    /// Opens a page and puts the keyboard into it.
    void goTo(Page page);
    /// Has a page ready for when they are opened.
    void choose(Page page);
    /// The one that was opened last; the weak spots in place of changes of a map without a pair.
    [[nodiscard]] Page page() const;
    /// A page is on screen and has the keyboard.
    [[nodiscard]] bool isIn(Page page) const;
    /// What keys do here; empty while the keyboard is elsewhere.
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// The list that has the keyboard; empty while that is elsewhere.
    [[nodiscard]] QString place() const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// Marks the row of a touchpoint while the keyboard is elsewhere.
    void follow(core::TouchpointId touchpoint);

signals:
    void flyWanted(cxw::core::TouchpointId touchpoint);
    void fixWanted(cxw::core::FindingKind kind);
    void confirmAllWanted();
    /// Back to the map.
    void left();
    void foldedChanged(bool folded);
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString wordOf(Page page);
    [[nodiscard]] GridView* makeWeakSpots();
    [[nodiscard]] GridView* makeChanges();
    [[nodiscard]] QPushButton* makeFold(const char* name, bool folds);
    [[nodiscard]] QWidget* section(const std::vector<QWidget*>& head, QWidget* body);
    void layOut();
    void listen();
    void arrange();
    [[nodiscard]] QString remarkOf(Page page) const;
    void restyle();
    void refresh();
    void fitColumns();
    void fly(const QModelIndex& index);

    const Appearance& m_appearance;
    MapReviewPresenter& m_review;
    WeakSpotsModel* m_spots;
    PairChangesModel* m_differences;
    GridView* m_weakSpots;
    GridView* m_changes;
    FixList* m_fixes;
    TextLabel* m_spotsTitle;
    TextLabel* m_listRemark; ///< beside it
    TextLabel* m_fixTitle;
    TextLabel* m_fixRemark;
    TextLabel* m_tabsRemark;
    TextLabel* m_nothing;    ///< in place of the weak spots
    SegmentedSwitch* m_tabs; ///< of a narrow window
    SegmentedSwitch* m_pair; ///< of a wide one with a pair, in place of the title: weak spots or changes
    QStackedWidget* m_lists; ///< weak spots, changes
    QWidget* m_open;         ///< all but the line that remains
    QPushButton* m_unfold;
    QPushButton* m_foldTabs;
    QPushButton* m_foldRight;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QWidget* m_top = nullptr; ///< the tabs
    Page m_page = WeakSpots;
    int m_width = 0;
    bool m_isNarrow = false;
    bool m_isFolded = false;
};

} // namespace cxw::panels
