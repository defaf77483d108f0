#pragma once

#include "charts/tokens.h"
#include "charts/type_scale.h"
#include "core/language.h"
#include "core/number_format.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace cxw::panels {

/// How everything looks now: colours, text size and language. One per program, handed to every widget that
/// paints. GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLeastZoomPercent = 80;
    static constexpr int kMostZoomPercent = 250;

    explicit Appearance(const QFont& base, QObject* parent = nullptr);

    [[nodiscard]] const charts::Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] charts::Theme theme() const { return m_theme; }
    [[nodiscard]] int zoomPercent() const { return m_zoomPercent; }
    [[nodiscard]] core::Language language() const { return m_language; }
    [[nodiscard]] core::NumberFormat numbers() const;
    [[nodiscard]] QFont font(charts::TypeRole role, bool semibold = false) const;
    /// A length given for 100 % text size, in device-independent pixels at the present one.
    [[nodiscard]] int px(double length) const;
    /// The tokens in the roles that Qt's own widgets ask for.
    [[nodiscard]] const QPalette& palette() const { return m_palette; }

public slots:
    void setTheme(cxw::charts::Theme theme);
    /// Clamped to 80 to 250 percent.
    void setZoomPercent(int percent);
    void setLanguage(cxw::core::Language language);

signals:
    void changed();

private:
    QFont m_base;
    charts::Theme m_theme = charts::Theme::Light;
    charts::Tokens m_tokens;
    QPalette m_palette; ///< made once a theme: every label asks for it
    int m_zoomPercent = 100;
    core::Language m_language = core::Language::En;
};

} // namespace cxw::panels
