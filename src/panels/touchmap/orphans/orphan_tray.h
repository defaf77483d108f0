#pragma once

#include "core/touchmap/touchpoint_id.h"

#include <QWidget>

class QListView;
class QProgressBar;
class QPushButton;

namespace cxw::panels {

class Appearance;
class LineDelegate;
class MapView;
class OrphanSelection;
class OrphansModel;
class OrphansPresenter;
class TextLabel;
class TypedChoice;

/// Beside the map: the complaints without a touchpoint, to be given one by drag, by Enter to the one that
/// stands in the field, or by Ctrl+Enter to the one that is suggested in the row. In the field stands the one
/// with the focus on the map, until another is typed.
class OrphanTray final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    OrphanTray(const Appearance& appearance, OrphansPresenter& presenter, MapView& view, QWidget* parent);

    void focusList();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By its button or Escape.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeParts();
    void makeList();
    [[nodiscard]] QLayout* makeFoot();
    void refresh();
    void refreshGuesses();
    void refreshProgress();
    [[nodiscard]] bool press(const QKeyEvent& event);
    void followMap();
    void offerTouchpoints();
    void assign();
    void takeChosen();
    void judge();
    /// That of the field; null for none.
    [[nodiscard]] core::TouchpointId target() const;

    const Appearance& m_appearance;
    OrphansPresenter& m_presenter;
    MapView& m_view;
    OrphansModel* m_model;
    TextLabel* m_count;
    QPushButton* m_close;
    QListView* m_list;
    LineDelegate* m_rows;
    OrphanSelection* m_chosen = nullptr; ///< once the list has its model
    TextLabel* m_empty;
    TypedChoice* m_target;
    QPushButton* m_assign;
    QPushButton* m_take;
    QPushButton* m_takeAll;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace cxw::panels
