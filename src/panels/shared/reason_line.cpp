#include "panels/shared/reason_line.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

ReasonLine::ReasonLine(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_question(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_field(new QLineEdit)
    , m_verb(new QPushButton)
{
    m_field->setObjectName(QStringLiteral("reasonField"));
    m_field->setMaxLength(500);
    m_verb->setObjectName(QStringLiteral("reasonTake"));
    m_verb->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel", "button: leave without doing it"));
    cancel->setObjectName(QStringLiteral("reasonCancel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_question);
    row->addWidget(m_field, 1);
    row->addWidget(m_verb);
    row->addWidget(cancel);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_verb->setEnabled(canTake()); });
    connect(m_field, &QLineEdit::returnPressed, this, &ReasonLine::take);
    connect(m_verb, &QPushButton::clicked, this, &ReasonLine::take);
    connect(cancel, &QPushButton::clicked, this, &ReasonLine::leave);
    hide();
}

void ReasonLine::ask(const QString& question, const QString& verb, std::function<void(const QString&)> taken,
                     Answer answer)
{
    m_taken = std::move(taken);
    m_answer = answer;
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_field->clear();
    m_verb->setText(verb);
    m_verb->setEnabled(canTake());
    if (isHidden())
        m_before = window()->focusWidget();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::leave()
{
    m_taken = nullptr;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool ReasonLine::canTake() const
{
    return m_answer == Answer::Optional || !m_field->text().trimmed().isEmpty();
}

void ReasonLine::take()
{
    if (!canTake() || !m_taken)
        return;
    const QString text = m_field->text().trimmed();
    const auto taken = std::move(m_taken);
    leave();
    taken(text);
}

void ReasonLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void ReasonLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().accentSoft);
}

} // namespace cxw::panels
