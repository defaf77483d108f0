#pragma once

#include "core/language.h"
#include "core/number_format.h"

#include <memory>

class QTranslator;

namespace cxw::charts {

/// Where charts and reports take their words and figures: the interface's language, or that of a report
/// whatever the interface speaks. Copies share the loaded language; reading is safe on any thread.
class Words final
{
public:
    /// The interface's language, figures as the program's default locale writes them.
    Words();
    /// The interface's language with these figures.
    explicit Words(core::NumberFormat numbers);
    /// One language from the embedded translations; English where it is not embedded.
    explicit Words(core::Language language);

    /// As QCoreApplication::translate, so that lupdate finds the call. Without a translation an English
    /// plural in "(s)" takes the form that `n` asks for.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int n = -1) const;
    [[nodiscard]] const core::NumberFormat& numbers() const { return m_numbers; }
    /// "Personnel, Customers and Financials".
    [[nodiscard]] QString list(const QStringList& items) const;

private:
    core::NumberFormat m_numbers;
    std::shared_ptr<const QTranslator>
        m_translator; ///< shared: immutable once loaded; empty: the interface's
};

} // namespace cxw::charts
