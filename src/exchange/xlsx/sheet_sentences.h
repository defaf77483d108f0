#pragma once

#include "core/error.h"

#include <QCoreApplication>

namespace cxw::exchange {

/// What is said when a spreadsheet cannot be made.
struct SheetSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::Sheets)

public:
    [[nodiscard]] static core::Error notMade(const QString& why)
    {
        return {core::ErrorKind::InputOutput,
                tr("The spreadsheet could not be made: %1", "refusal; the reason the system gave").arg(why)};
    }
};

} // namespace cxw::exchange
