#pragma once

#include "core/language.h"

#include <QTranslator>

namespace cxw::app {

/// Makes the program, and Qt's own dialogs, speak a language. GUI thread.
class Translations final
{
public:
    void install(core::Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace cxw::app
