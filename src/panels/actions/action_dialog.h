#pragma once

#include "core/complaint/complaint_lists.h"
#include "core/diagnostic/round.h"

#include <QDialog>

namespace cxw::panels {

class ActionEditor;
class ActionsPresenter;
class Appearance;

/// The action on one answer or cause in a window of its own, for where the register is not on screen: the one
/// that is planned, or a new one. What is typed is taken when it closes.
class ActionDialog final : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(const Appearance& appearance, ActionsPresenter& presenter, core::RoundQuestionId answer,
                 QWidget* parent = nullptr);
    /// On a cause of complaints; `what` is a proposal for a new one.
    ActionDialog(const Appearance& appearance, ActionsPresenter& presenter, core::CauseId cause,
                 const QString& what, QWidget* parent = nullptr);

private:
    [[nodiscard]] ActionEditor* makeEditor(const Appearance& appearance, ActionsPresenter& presenter);
};

} // namespace cxw::panels
