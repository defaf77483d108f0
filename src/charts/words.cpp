#include "charts/words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace cxw::charts {
namespace {

std::shared_ptr<const QTranslator> translatorFor(core::Language language)
{
    auto translator = std::make_shared<QTranslator>();
    // A language that is not embedded leaves the translator empty, and the English source stands.
    const bool loaded =
        translator->load(QStringLiteral(":/i18n/cxworkbench_%1.qm").arg(core::codeOf(language)));
    Q_UNUSED(loaded)
    return translator;
}

} // namespace

Words::Words()
    : Words(core::NumberFormat(QLocale()))
{
}

Words::Words(core::NumberFormat numbers)
    : m_numbers(std::move(numbers))
{
}

Words::Words(core::Language language)
    : m_numbers(core::localeOf(language))
    , m_translator(translatorFor(language))
{
}

QString Words::translate(const char* context, const char* source, const char* comment, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, comment, n)
                                : QCoreApplication::translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n < 0)
        return text;
    text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    return text.replace(QLatin1String("%n"), m_numbers.integer(n));
}

QString Words::list(const QStringList& items) const
{
    return m_numbers.locale().createSeparatedList(items);
}

} // namespace cxw::charts
