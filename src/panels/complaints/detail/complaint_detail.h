#pragma once

#include "core/complaint/complaint.h"
#include "core/search_text.h"
#include "core/touchmap/touchpoint_map.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class Badge;
class ComplaintActionBar;
class ComplaintsPresenter;
class PolicyHint;
class DuplicateLinks;
class PromiseList;
class SimilarPresenter;
class StepList;
class TextHelpsPresenter;
class TextLabel;
class TouchpointLink;

/// The chosen complaint, beside the list: its story, what was promised, the eight steps.
class ComplaintDetail final : public QWidget
{
    Q_OBJECT

public:
    ComplaintDetail(const Appearance& appearance, ComplaintsPresenter& presenter, TextHelpsPresenter& helps,
                    QWidget* parent = nullptr);

    void focusFirst();

signals:
    void editWanted();
    void closed();
    /// A similar one is to be looked at.
    void caseOpened(cxw::core::ComplaintId complaint);
    /// The complaint's touchpoint is to be looked at on its map.
    void touchpointWanted(const cxw::core::NamedTouchpoint& touchpoint);
    void duplicateWanted();
    void separateWanted();
    /// The next (1) or previous (-1) complaint of the list.
    void stepWanted(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeStory();
    [[nodiscard]] QHBoxLayout* makeHead();
    [[nodiscard]] QPushButton* quietButton(const char* name, const char* icon, const QString& spoken);
    void addPart(QVBoxLayout& column, const QString& title, TextLabel* text, TextLabel*& heading);
    void refresh();
    void refreshPlace();
    [[nodiscard]] std::vector<core::TextRange> marksIn(const QString& line) const;

    const Appearance& m_appearance;
    ComplaintsPresenter& m_presenter;
    TextHelpsPresenter& m_helps;
    SimilarPresenter* m_similar;
    PolicyHint* m_policy;
    TextLabel* m_reference;
    Badge* m_severity;
    Badge* m_status;
    TextLabel* m_place;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    TextLabel* m_title;
    TextLabel* m_remark;
    TextLabel* m_facts; ///< money, outcome and the like
    DuplicateLinks* m_links;
    TextLabel* m_story;
    TextLabel* m_proposal;
    TextLabel* m_proposalTitle = nullptr;
    TextLabel* m_done;
    TextLabel* m_doneTitle = nullptr;
    TextLabel* m_promiseTitle;
    PromiseList* m_promises;
    TextLabel* m_stepTitle;
    StepList* m_steps;
    TextLabel* m_missing;
    TouchpointLink* m_touchpoint;
    ComplaintActionBar* m_bar;
};

} // namespace cxw::panels
