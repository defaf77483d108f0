#pragma once

#include <QFrame>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;
class WorkshopPresenter;

/// Says that the room is split, and what helps: a voice from each side, another vote, or to record all the
/// same. Hidden while the room is not.
class SplitPrompt final : public QFrame
{
    Q_OBJECT

public:
    SplitPrompt(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

signals:
    /// The group will not talk: to the agreed score.
    void recordWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    TextLabel* m_sentence;
    QPushButton* m_voices;
    QPushButton* m_again;
    QPushButton* m_anyway;
};

} // namespace cxw::panels
