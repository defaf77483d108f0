#pragma once

#include "core/complaint/complaint_step.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class PromiseField;
class SegmentedSwitch;
class TextHelpsPresenter;
class TextLabel;

/// One step of a call, large: what helps, what to avoid, its line, and what belongs to it. With the keyboard
/// on it 1 to 8 go to a step, Enter says that it is done and goes on, 0 that it does not apply, Right leaves
/// it for later.
class GuideStage final : public QWidget
{
    Q_OBJECT

public:
    GuideStage(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
               QWidget* parent = nullptr);

    [[nodiscard]] core::ResolveStep step() const { return m_step; }
    /// With the keyboard on the stage.
    void goTo(core::ResolveStep step);

signals:
    void stepChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeWords(QBoxLayout& column);
    void makeFields(QBoxLayout& column);
    void makeButtons(QBoxLayout& column);
    [[nodiscard]] TextLabel* addLabelled(QBoxLayout& column, const QString& label, QWidget* field,
                                         QWidget* spoken);
    void mark(core::StepState state);
    void goOn();
    void goBack();
    void showForm();
    void showStep();
    void refresh();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    TextHelpsPresenter& m_textHelps;
    core::ResolveStep m_step = core::ResolveStep::Respond;
    TextLabel* m_name;
    TextLabel* m_state;
    TextLabel* m_helps;
    TextLabel* m_avoid;
    QLineEdit* m_line;
    QLineEdit* m_proposal;
    PromiseField* m_promises;
    SegmentedSwitch* m_verified;
    TextLabel* m_proposalLabel = nullptr;
    TextLabel* m_promisesLabel = nullptr;
    TextLabel* m_verifiedLabel = nullptr;
    bool m_showing = false; ///< the fields are being set, nobody types
};

} // namespace cxw::panels
