#pragma once

#include "core/complaint/complaint.h"
#include "panels/shared/key_hint.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace cxw::panels {

class Appearance;
class BehindBar;
class CausePresenter;
class ComplaintDetail;
class ComplaintRowsModel;
class ComplaintsPresenter;
class EmptyState;
class EntryForm;
class EntryPresenter;
class GuideView;
class LearningPresenter;
class LearningView;
class ListHeader;
class ListSelection;
class ListTools;
class QuickLine;
class QuickPresenter;
class SegmentedSwitch;
class ShelfBar;
class TextHelpsPresenter;

/// The complaint log: the list at the left; beside it the chosen complaint or the one that is being written
/// down. In a narrow window they take turns. In place of all three, what the complaints of the same filter
/// teach.
class ComplaintsPanel final : public QWidget
{
    Q_OBJECT

public:
    ComplaintsPanel(const Appearance& appearance, ListTools& tools, EntryPresenter& entry,
                    QuickPresenter& quick, LearningPresenter& learning, CausePresenter& causes,
                    TextHelpsPresenter& helps, QWidget* parent = nullptr);

    /// A fresh form, or the draft of one.
    void logComplaint();
    void editChosen();
    /// One in a line, over the list.
    void logInOneLine();
    /// The complaint that is being written down, else the opened one, else a fresh one, step by step; from
    /// there back to the form.
    void switchGuide();
    /// Saves what is being written down and begins the next.
    void saveAndNext();
    /// In what is being written down, else in the chosen complaint: done and back.
    void tickStep(core::ResolveStep step);
    void focusSearch();
    /// The figures in place of the list, or the list again.
    void showLearning(bool learning);
    /// The list narrowed to what was received in a week.
    void showWeek(QDate monday);
    /// One complaint beside the list.
    void open(core::ComplaintId complaint);
    [[nodiscard]] bool showsLearning() const { return m_showsLearning; }
    /// Charts as tables and back; only while the figures are shown.
    void toggleTables();
    /// The bar over the list, brought on screen.
    [[nodiscard]] ShelfBar& bar();
    /// Ask what the marked complaints, or the chosen one, are to be given; or of which one they are
    /// duplicates.
    void changeMarked();
    void markDuplicate();
    /// Puts the keyboard where work goes on.
    void focusWork();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    void hintsChanged();
    /// What is on screen is to go out as a file.
    void exportWanted();
    /// The register of actions.
    void actionsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Side { Nothing, Detail, Entry, Guide };

    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QLayout* makeHead();
    void makeColumns();
    void listen();
    void refresh();
    void showSide(Side side);
    [[nodiscard]] bool isWriting() const { return m_side == Entry || m_side == Guide; }
    void openCase(core::ComplaintId complaint);
    void fitSides();
    void goBackToFigures();
    void takeShare();
    void showChosen();
    void step(int by);
    void leaveSide();
    void leaveQuick();
    void choose(const QModelIndex& index);
    [[nodiscard]] bool pressInList(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QString emptySentence() const;

    const Appearance& m_appearance;
    ListTools& m_tools;
    ComplaintsPresenter& m_presenter;
    EntryPresenter& m_entryPresenter;
    LearningPresenter& m_learningPresenter;
    CausePresenter& m_causes;
    ComplaintRowsModel* m_rows;
    QPushButton* m_log;
    QuickLine* m_quick;
    QPushButton* m_tables;
    QPushButton* m_export;
    SegmentedSwitch* m_switch;
    ShelfBar* m_shelves;
    BehindBar* m_behind;
    QListView* m_list;
    ListHeader* m_header;
    ListSelection* m_selection = nullptr;
    EmptyState* m_empty;
    QStackedWidget* m_views;
    LearningView* m_learning = nullptr; ///< built when it is first asked for
    bool m_showsLearning = false;
    QWidget* m_left;
    ComplaintDetail* m_detail;
    EntryForm* m_entry;
    GuideView* m_guide;
    QStackedWidget* m_sides;
    QWidget* m_right;
    QSplitter* m_columns;
    QTimer* m_moved; ///< the splitter stands still
    Side m_side = Nothing;
};

} // namespace cxw::panels
