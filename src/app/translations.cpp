#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace cxw::app {

void Translations::install(core::Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = codeOf(language);
    // Debian ships no Romanian catalogue of Qt's own dialogs; one is built in.
    const QString qtName = QStringLiteral("qtbase_") + code;
    if (m_qt.load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || m_qt.load(QStringLiteral(":/i18n/") + qtName))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/cxworkbench_") + code))
        QCoreApplication::installTranslator(&m_own);
    QLocale::setDefault(core::localeOf(language));
}

} // namespace cxw::app
