#pragma once

#include "core/diagnostic/round.h"

#include <QDialog>

namespace cxw::panels {

class ActionsPresenter;
class Appearance;

/// The action on one answer in a window of its own, for where the register is not on screen: the one that is
/// planned, or a new one. What is typed is taken when it closes.
class ActionDialog final : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(const Appearance& appearance, ActionsPresenter& presenter, core::RoundQuestionId answer,
                 QWidget* parent = nullptr);
};

} // namespace cxw::panels
