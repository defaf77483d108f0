#include "panels/touchmap/present/show_strip.h"

#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/present/show_keys.h"
#include "panels/touchmap/present/show_presenter.h"
#include "panels/touchmap/present/show_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

QPushButton* keyed(const QString& text, const char* name, Qt::Key key)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty(kKeyAfterLabel, keyText(key));
    return button;
}

} // namespace

ShowStrip::ShowStrip(const Appearance& appearance, ShowPresenter& presenter, Place place, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_seen(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_previous(keyed(tr("Previous", "button: stage of a map"), "showPrevious", Qt::Key_PageUp))
    , m_next(keyed(tr("Next", "button: stage of a map"), "showNext", Qt::Key_PageDown))
    , m_overview(keyed(tr("Overview", "button: all stages of a map"), "showOverview", Qt::Key_Home))
    , m_black(keyed({}, "showBlack", Qt::Key_B))
    , m_again(keyed(tr("Show again", "button: the room sees the map again"), "showAgain", Qt::Key_F5))
{
    setObjectName(QStringLiteral("showStrip"));
    setAccessibleName(tr("Showing the map", "part of the window"));
    QPushButton* end = keyed(tr("End", "button: stops showing a map to the room"), "showEnd", Qt::Key_Escape);
    auto* tools = new WrapLayout(8);
    for (QPushButton* each : {m_previous, m_next, m_overview, m_black, m_again})
        tools->addWidget(each);
    if (place == Place::UnderPicture) {
        auto* map = new QPushButton(tr("To the map", "button: from the room’s picture"));
        map->setObjectName(QStringLiteral("showMap"));
        tools->addWidget(map);
        connect(map, &QPushButton::clicked, this, &ShowStrip::mapWanted);
    }
    tools->addWidget(end);
    m_seen->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_seen, 1);
    row->addLayout(tools, 2);
    connect(m_previous, &QPushButton::clicked, &presenter, &ShowPresenter::previous);
    connect(m_next, &QPushButton::clicked, &presenter, &ShowPresenter::next);
    connect(m_overview, &QPushButton::clicked, &presenter, &ShowPresenter::overview);
    connect(m_black, &QPushButton::clicked, &presenter,
            [&presenter] { presenter.setBlank(!presenter.state().isBlank); });
    connect(m_again, &QPushButton::clicked, this, &ShowStrip::roomWanted);
    connect(end, &QPushButton::clicked, this, &ShowStrip::endWanted);
    connect(&presenter, &ShowPresenter::stateChanged, this, &ShowStrip::refresh);
    refresh();
}

void ShowStrip::focusWork()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void ShowStrip::sayLost(bool lost)
{
    m_isLost = lost;
    refresh();
}

void ShowStrip::refresh()
{
    const MapShow& state = m_presenter.state();
    m_seen->setText(
        m_isLost ? tr("The projector is gone: the room sees nothing.", "while a map is shown")
            : state.isBlank || !state.slide
            ? tr("The room sees: nothing", "while a map is shown")
            : tr("The room sees: %1", "while a map is shown; a stage of the map").arg(showPlace(state)));
    setAccessibleDescription(m_seen->text());
    m_black->setText(state.isBlank ? tr("Show again", "button: the room sees the map again")
                                   : tr("Black", "button: the room sees nothing for now"));
    m_black->setVisible(!m_isLost);
    m_again->setVisible(m_isLost);
}

void ShowStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgWindow);
    painter.fillRect(0, 0, width(), 1, m_appearance.tokens().borderSubtle);
}

void ShowStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit endWanted();
    else if (!pressInShow(*event, m_presenter))
        QWidget::keyPressEvent(event);
}

} // namespace cxw::panels
