#include "panels/touchmap/inspector/touchpoint_inspector.h"

#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/duties_section.h"
#include "panels/touchmap/inspector/flags_section.h"
#include "panels/touchmap/inspector/head_section.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/links_section.h"
#include "panels/touchmap/inspector/place_section.h"
#include "panels/touchmap/inspector/scores_section.h"
#include "panels/touchmap/redesign/redesign_section.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kWidth = 272;

/// A line between sections.
class Rule final : public QWidget
{
public:
    explicit Rule(const Appearance& appearance)
        : m_appearance(appearance)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), m_appearance.tokens().borderSubtle);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

TouchpointInspector::TouchpointInspector(const Appearance& appearance, InspectorPresenter& presenter,
                                         QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_head(new HeadSection(appearance, presenter))
    , m_duties(new DutiesSection(appearance, presenter))
    , m_scores(new ScoresSection(appearance, presenter))
    , m_place(new PlaceSection(appearance, presenter))
    , m_nothing(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("touchpointInspector"));
    auto* links = new LinksSection(appearance, presenter);
    auto* redesign = new RedesignSection(appearance, presenter);
    auto* sections = new QWidget;
    auto* column = new QVBoxLayout(sections);
    const int pad = appearance.px(16);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(appearance.px(12));
    const std::vector<QWidget*> below{new FlagsSection(appearance, presenter), m_scores, links, redesign,
                                      m_place};
    column->addWidget(m_head);
    column->addWidget(m_duties);
    for (QWidget* each : below) {
        column->addWidget(new Rule(appearance));
        column->addWidget(each);
    }
    column->addStretch();
    m_scroll = scrolling(sections);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("Choose a touchpoint on the map to see all that is known of it.", "inspector"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0); // the line at the left
    whole->addWidget(m_scroll);
    whole->addWidget(m_nothing, 1);
    connect(m_head, &HeadSection::closed, this, &TouchpointInspector::closed);
    connect(links, &LinksSection::complaintsWanted, this, &TouchpointInspector::complaintsWanted);
    connect(redesign, &RedesignSection::redesignWanted, this, &TouchpointInspector::redesignWanted);
    connect(&presenter, &InspectorPresenter::changed, this, &TouchpointInspector::refresh);
    refresh();
}

/// Wider where a word of a language asks for it.
QSize TouchpointInspector::sizeHint() const
{
    constexpr int kLine = 1;
    const int needed = m_scroll->widget()->minimumSizeHint().width()
        + m_scroll->verticalScrollBar()->sizeHint().width() + kLine;
    return {std::max(m_appearance.px(kWidth), needed), QWidget::sizeHint().height()};
}

QSize TouchpointInspector::minimumSizeHint() const
{
    return {sizeHint().width(), QWidget::minimumSizeHint().height()};
}

void TouchpointInspector::focusTitle()
{
    m_head->focusTitle();
}

void TouchpointInspector::focusOwner()
{
    m_duties->focusOwner();
}

void TouchpointInspector::focusField(core::MapLane lane)
{
    switch (lane) {
    case core::MapLane::Owner: m_duties->focusOwner(); break;
    case core::MapLane::Channel: m_place->focusChannel(); break;
    case core::MapLane::ResponseTime: m_scores->focusResponse(); break;
    default: m_head->focusTitle(); break;
    }
    if (QWidget* field = focusWidget())
        m_scroll->ensureWidgetVisible(field);
}

void TouchpointInspector::refresh()
{
    const bool shows = m_presenter.touchpoint() != nullptr;
    m_scroll->setVisible(shows);
    m_nothing->setVisible(!shows);
    updateGeometry();
}

void TouchpointInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgSurface);
    painter.fillRect(QRect(0, 0, 1, height()), m_appearance.tokens().borderStrong);
}

} // namespace cxw::panels
