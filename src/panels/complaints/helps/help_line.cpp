#include "panels/complaints/helps/help_line.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

QPushButton* smallButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("small", true);
    return button;
}

} // namespace

HelpWords betterWords(const core::PolicyWording& wording)
{
    return {.tone = HelpTone::Warning,
            .text = HelpLine::tr("“%1” – better: “%2”", "a policy phrase, and a sentence in its place")
                        .arg(wording.phrase, wording.better),
            .remark = {},
            .firstAction = HelpLine::tr("Use", "button: the better sentence"),
            .secondAction = HelpLine::tr("Keep", "button: the policy phrase as it is")};
}

HelpLine::HelpLine(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new TextLabel(appearance, TypeRole::Caption, &Tokens::textPrimary))
    , m_remark(new TextLabel(appearance, TypeRole::Micro, &Tokens::textSecondary))
    , m_first(smallButton("helpFirst"))
    , m_second(smallButton("helpSecond"))
{
    setObjectName(QStringLiteral("helpLine"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setWordWrap(true);
    m_second->setProperty("quiet", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.px(34), 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_remark);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &HelpLine::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &HelpLine::secondChosen);
    hide();
}

void HelpLine::say(const HelpWords& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_text->setText(words.text);
    m_remark->setText(words.remark);
    m_remark->setVisible(!words.remark.isEmpty());
    for (const auto& [button, action] :
         {std::pair(m_first, words.firstAction), std::pair(m_second, words.secondAction)}) {
        button->setText(action);
        button->setAccessibleDescription(words.text);
        button->setVisible(!action.isEmpty());
    }
    setAccessibleName(words.text);
    setVisible(!words.text.isEmpty());
    update();
}

void HelpLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void HelpLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_appearance.tokens();
    const bool warns = m_words.tone == HelpTone::Warning;
    QPainter painter(this);
    drawBox(painter, rect(), warns ? t.warningSoft : t.bgSunken, {}, 6.0);
    const int size = m_appearance.px(16);
    lineIcon(warns ? QStringLiteral("exclamation-triangle") : QStringLiteral("lightbulb"), m_appearance,
             warns ? t.warning : t.accent)
        .paint(&painter, QRect(m_appearance.px(10), (height() - size) / 2, size, size));
}

} // namespace cxw::panels
