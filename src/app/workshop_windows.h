#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace cxw::core {
struct QuestionBank;
}
namespace cxw::panels {
class ActionRegistry;
class ActionsPresenter;
class Appearance;
class AudienceView;
class FacilitatorView;
class RoomStrip;
class WorkshopPresenter;
} // namespace cxw::panels

namespace cxw::app {

class AudienceWindow;

/// The windows of a running workshop: the room's on the second screen and the facilitator's on the first;
/// with one screen the room's alone, with a strip under it. They last as long as this.
class WorkshopWindows final : public QObject
{
    Q_OBJECT

public:
    /// `home` is the window the workshop was started from; its screen stays the facilitator's.
    WorkshopWindows(const panels::Appearance& appearance, panels::WorkshopPresenter& presenter,
                    panels::ActionsPresenter& planned, const core::QuestionBank& bank, QWidget& home);
    ~WorkshopWindows() override;

    [[nodiscard]] QWidget& audience();
    [[nodiscard]] panels::AudienceView& audienceView() { return *m_audience; }
    [[nodiscard]] panels::FacilitatorView& facilitator() { return *m_facilitator; }
    void showFacilitator();
    /// Asks whether the workshop is to end; if so, nothing is left unsaved.
    [[nodiscard]] bool mayEnd();

signals:
    /// The facilitator leaves, and said so twice.
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFacilitator();
    void makeAudience();
    void showAudience();
    void refreshAudience();
    void planAction();
    void askToEnd();

    const panels::Appearance& m_appearance;
    panels::WorkshopPresenter& m_presenter;
    panels::ActionsPresenter& m_planned;
    const core::QuestionBank& m_bank;
    QWidget& m_home;
    std::unique_ptr<panels::ActionRegistry> m_actions;
    std::unique_ptr<AudienceWindow> m_audienceWindow;
    std::unique_ptr<QWidget> m_facilitatorWindow;
    panels::AudienceView* m_audience = nullptr;
    panels::RoomStrip* m_strip = nullptr;
    panels::FacilitatorView* m_facilitator = nullptr;
};

} // namespace cxw::app
