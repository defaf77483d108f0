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
    , m_button(new QPushButton(action))
{
    auto* picture = new QLabel;
    picture->setPixmap(
        lineIcon(iconName, appearance, appearance.tokens().textMuted).pixmap(appearance.px(40)));
    auto* heading = new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary);
    heading->setText(title);
    auto* text = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary);
    text->setText(sentence);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setMinimumWidth(appearance.px(320));
    m_button->setProperty("primary", true);
    m_button->setVisible(!action.isEmpty());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    for (QWidget* each : std::initializer_list<QWidget*>{picture, heading, text, m_button})
        column->addWidget(each, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

} // namespace cxw::panels
