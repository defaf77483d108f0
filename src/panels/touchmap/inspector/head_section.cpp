#include "panels/touchmap/inspector/head_section.h"

#include "panels/shared/badge.h"
#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/inspector_presenter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr int kButtonWidth = 32;

} // namespace

HeadSection::HeadSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_title(new QLineEdit)
    , m_pin(new QPushButton)
    , m_close(new QPushButton)
    , m_place(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_moment(new Badge(appearance, BadgeTone::Accent))
    , m_pain(new Badge(appearance, BadgeTone::Danger))
    , m_practice(new Badge(appearance, BadgeTone::Success))
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setAccessibleName(fieldWord(core::TouchpointField::Title));
    m_title->setMaxLength(200);
    m_place->setWordWrap(true);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_gesture == 0)
            m_gesture = m_presenter.newGesture();
        m_presenter.setTitle(text, m_gesture);
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        m_gesture = 0;
        refresh(); // an empty title was none
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(appearance.px(4));
    head->addWidget(m_title, 1);
    addButtons(*head);
    auto* badges = new WrapLayout(appearance.px(6));
    for (Badge* each : {m_moment, m_pain, m_practice})
        badges->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.px(8));
    column->addLayout(head);
    column->addWidget(m_place);
    column->addLayout(badges);
    connect(&presenter, &InspectorPresenter::changed, this, &HeadSection::refresh);
    connect(&appearance, &Appearance::changed, this, &HeadSection::restyle);
    restyle();
    refresh();
}

void HeadSection::addButtons(QHBoxLayout& row)
{
    m_pin->setObjectName(QStringLiteral("inspectorPin"));
    m_pin->setCheckable(true);
    m_pin->setAccessibleName(tr("Keep this touchpoint here", "button: pins the inspector"));
    m_pin->setToolTip(m_pin->accessibleName());
    m_close->setObjectName(QStringLiteral("inspectorClose"));
    m_close->setAccessibleName(tr("Close", "button: of the inspector"));
    m_close->setToolTip(m_close->accessibleName());
    for (QPushButton* each : {m_pin, m_close}) {
        each->setFlat(true);
        each->setFixedWidth(m_appearance.px(kButtonWidth));
        row.addWidget(each);
    }
    connect(m_pin, &QPushButton::clicked, &m_presenter, &InspectorPresenter::setPinned);
    connect(m_close, &QPushButton::clicked, this, &HeadSection::closed);
}

void HeadSection::restyle()
{
    m_title->setFont(m_appearance.font(charts::TypeRole::Title));
    m_pin->setIcon(lineIcon(QStringLiteral("pin-angle"), m_appearance));
    m_close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
}

void HeadSection::showTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setCursorPosition(0); // the beginning of a long one is what is read
}

void HeadSection::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void HeadSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    m_pin->setChecked(m_presenter.isPinned());
    if (!shown)
        return;
    if (m_title->text().trimmed() != shown->title && m_gesture == 0)
        showTitle(shown->title);
    m_title->setReadOnly(!m_presenter.canChange());
    QStringList place{m_presenter.stageName()};
    if (const QString channel = m_presenter.channelName(); !channel.isEmpty())
        place += channel;
    place += visibilityWord(shown->visibility);
    m_place->setText(place.join(QStringLiteral(", ")));
    m_moment->say(shown->momentOfTruth.isSet ? tr("moment of truth", "pill") : QString(), BadgeTone::Accent,
                  QStringLiteral("star"));
    m_pain->say(shown->painPoint.isSet ? tr("pain point", "pill") : QString(), BadgeTone::Danger,
                QStringLiteral("flag"));
    m_practice->say(shown->bestPractice.isSet ? tr("best practice", "pill") : QString(), BadgeTone::Success,
                    QStringLiteral("hand-thumbs-up"));
}

} // namespace cxw::panels
