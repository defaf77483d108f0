#pragma once

#include "core/diagnostic/question_set_import.h"

namespace cxw::panels {

class DiagnosticPresenter;

/// Keeps what the round on screen asks as an own set, in the place of one of the same name. A draft is then
/// said to have begun with it. Undoable. GUI thread.
void saveAsOwnSet(DiagnosticPresenter& diagnostic, const QString& name);

/// Takes away the own set that the round on screen began with; the round keeps its questions. Undoable. GUI
/// thread.
void removeOwnSet(DiagnosticPresenter& diagnostic);

/// Puts a set out of a file among the own ones; `DiagnosticPresenter::failed` says why not. Undoable. GUI
/// thread.
void importSet(DiagnosticPresenter& diagnostic, const core::QuestionSetFile& file);

} // namespace cxw::panels
