#pragma once

#include "core/privacy/erasure.h"

#include <QStringList>

namespace cxw::panels {

/// An erasure that waits for a yes.
struct ErasurePlan
{
    core::Erasure erasure;
    QString title;      ///< what is done, and with whom
    int complaints = 0; ///< how many it concerns
    QString word;       ///< what must be typed to say yes
};

/// What exactly will go, one thing a sentence.
[[nodiscard]] QStringList sentencesBefore(const ErasurePlan& plan);
/// What went, one thing a sentence; the proof first.
[[nodiscard]] QStringList sentencesAfter(const core::ErasureReport& report);
/// What is being done.
[[nodiscard]] QString sentenceFor(core::ErasurePhase phase);
/// Why nothing was erased.
[[nodiscard]] QString refusalFor(const core::Error& error);

} // namespace cxw::panels
