#include "panels/complaints/detail/touchpoint_link.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cxw::panels {

using charts::Tokens;
using charts::TypeRole;

TouchpointLink::TouchpointLink(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(appearance, TypeRole::Caption, &Tokens::textPrimary))
    , m_place(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_go(new QPushButton(tr("Show on the map", "button: goes to a touchpoint")))
{
    setObjectName(QStringLiteral("touchpointLink"));
    m_title->setSemibold(true);
    for (TextLabel* each : {m_title, m_place})
        each->setWordWrap(true);
    m_go->setObjectName(QStringLiteral("showOnMap"));
    m_go->setProperty("small", true);
    m_go->setIcon(lineIcon(QStringLiteral("signpost-split"), appearance));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_place);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_go, 0, Qt::AlignVCenter);
    connect(m_go, &QPushButton::clicked, this, [this] { emit wanted(*m_shown); });
    hide();
}

void TouchpointLink::show(const std::optional<core::NamedTouchpoint>& touchpoint)
{
    m_shown = touchpoint && touchpoint->isKept ? touchpoint : std::nullopt;
    setVisible(m_shown.has_value());
    if (!m_shown)
        return;
    m_title->setText(m_shown->title);
    m_place->setText(tr("in stage “%1” of “%2”", "under a touchpoint: its stage and its map")
                         .arg(m_shown->stageName, m_shown->mapName));
    m_go->setAccessibleName(
        tr("Show touchpoint “%1” on the map", "spoken name of a button").arg(m_shown->title));
}

} // namespace cxw::panels
