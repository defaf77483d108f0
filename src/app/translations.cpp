#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace cxw::app {

void Translations::install(core::Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = codeOf(language);
    // Debian ships no Romanian catalogue of Qt; the strings of its dialogs that we meet are in ours.
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/cxworkbench_") + code))
        QCoreApplication::installTranslator(&m_own);
    QLocale::setDefault(core::localeOf(language));
}

} // namespace cxw::app
