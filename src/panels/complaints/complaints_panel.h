#pragma once

#include "core/complaint/complaint.h"
#include "core/touchmap/touchpoint_map.h"
#include "panels/shared/key_hint.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace cxw::panels {

class Appearance;
class BehindBar;
class CausePresenter;
class ComplaintDetail;
class ComplaintsPresenter;
class EntryForm;
class EntryPresenter;
class GuideView;
class LearningPresenter;
class LearningView;
class ListTools;
class LogColumns;
class LogHead;
class LogList;
class QuickLine;
class QuickPresenter;
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
    /// A complaint's touchpoint is to be looked at on its map.
    void touchpointWanted(const cxw::core::NamedTouchpoint& touchpoint);
    /// The register of actions.
    void actionsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Side { Nothing, Detail, Entry, Guide };

    void makeList();
    void makeColumns();
    void listen();
    void listenToList();
    void refresh();
    void showSide(Side side);
    [[nodiscard]] bool isWriting() const { return m_side == Entry || m_side == Guide; }
    void openCase(core::ComplaintId complaint);
    void fitSides();
    void goBackToFigures();
    void showChosen();
    void leaveSide();
    void leaveQuick();

    const Appearance& m_appearance;
    ListTools& m_tools;
    ComplaintsPresenter& m_presenter;
    EntryPresenter& m_entryPresenter;
    LearningPresenter& m_learningPresenter;
    CausePresenter& m_causes;
    LogHead* m_head;
    QuickLine* m_quick;
    ShelfBar* m_shelves;
    BehindBar* m_behind;
    LogList* m_list;
    QStackedWidget* m_views;
    LearningView* m_learning = nullptr; ///< built when it is first asked for
    bool m_showsLearning = false;
    QWidget* m_left;
    ComplaintDetail* m_detail;
    EntryForm* m_entry;
    GuideView* m_guide;
    QStackedWidget* m_sides;
    LogColumns* m_columns = nullptr;
    Side m_side = Nothing;
};

} // namespace cxw::panels
