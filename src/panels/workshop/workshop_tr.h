#pragma once

#include <QCoreApplication>

namespace cxw::panels {

/// Translates what the free functions of the workshop say.
struct Workshop
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::Workshop)
};

} // namespace cxw::panels
