#include "panels/shared/empty_state.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

EmptyState::EmptyState(const Appearance& appearance, const QString& iconName, const QString& title,
                       const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_button(new QPushButton(action))
    , m_buttons(new QHBoxLayout)
{
    auto* picture = new QLabel;
    picture->setPixmap(
        lineIcon(iconName, appearance, appearance.tokens().textMuted).pixmap(appearance.px(40)));
    auto* heading = new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary);
    heading->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(appearance.px(520));
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    m_button->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    // In a row of its own: an aligned item of a column gets the height that its text has at full width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

QPushButton& EmptyState::addButton(const QString& action)
{
    auto* button = new QPushButton(action);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return *button;
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

} // namespace cxw::panels
