#include "panels/touchmap/zoom_bar.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/view/map_view.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr double kZoomStep = 1.25;

} // namespace

ZoomBar::ZoomBar(const Appearance& appearance, MapView& view, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_view(view)
    , m_percent(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("mapZoom"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const char* id, const QString& text, const QString& name, const char* icon,
                         const auto& run) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(id));
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        button->setProperty("small", true);
        if (icon)
            button->setIcon(lineIcon(QLatin1String(icon), appearance));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    add("mapZoomOut", {}, tr("Smaller", "button: zoom of a map"), "dash-lg",
        [&view] { view.zoomBy(1.0 / kZoomStep); });
    row->addWidget(m_percent);
    add("mapZoomIn", {}, tr("Larger", "button: zoom of a map"), "plus-lg",
        [&view] { view.zoomBy(kZoomStep); });
    add("mapZoomFit", tr("Fit", "button: the whole map on screen"),
        tr("Fit the whole map", "button: zoom of a map"), nullptr, [&view] { view.fit(); });
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setMinimumWidth(appearance.px(44));
    connect(&view, &MapView::zoomChanged, this, &ZoomBar::refresh);
    connect(&appearance, &Appearance::changed, this, &ZoomBar::refresh);
    refresh();
}

void ZoomBar::refresh()
{
    const double percent = m_view.zoomPercent();
    m_percent->setText(m_appearance.numbers().percent(percent / 100.0, percent < 1.0 ? 1 : 0));
}

} // namespace cxw::panels
