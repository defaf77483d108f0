#pragma once

#include "core/error.h"

#include <QCoreApplication>

namespace cxw::exchange {

/// What is said when a spreadsheet cannot be made.
struct SheetSentences
{
    [[nodiscard]] static core::Error notMade(const QString& why)
    {
        return {core::ErrorKind::InputOutput,
                QCoreApplication::translate("SheetSentences", "The spreadsheet could not be made: %1",
                                            "refusal; the reason the system gave")
                    .arg(why)};
    }
};

} // namespace cxw::exchange
