#include "panels/shared/reason_line.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>

namespace cxw::panels {

ReasonLine::ReasonLine(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_question(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_field(new QLineEdit)
    , m_verb(new QPushButton)
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
    , m_open(m_field->addAction(lineIcon(QStringLiteral("chevron-down"), appearance),
                                QLineEdit::TrailingPosition))
{
    m_field->setObjectName(QStringLiteral("reasonField"));
    m_field->setMaxLength(500);
    m_field->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(m_completer);
    m_open->setText(tr("Choose", "arrow in a field: shows what can be chosen"));
    connect(m_open, &QAction::triggered, this, &ReasonLine::showChoices);
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
                     const Proposal& proposal)
{
    m_taken = std::move(taken);
    m_need = proposal.need;
    m_question->setText(question);
    m_field->setAccessibleName(question);
    offer(proposal.choices);
    m_field->setText(proposal.text);
    m_field->selectAll();
    m_verb->setText(verb);
    m_verb->setEnabled(canTake());
    if (isHidden())
        m_before = window()->focusWidget();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &ReasonLine::comeIntoView, Qt::QueuedConnection); // once it has its place
}

void ReasonLine::comeIntoView()
{
    for (QWidget* each = parentWidget(); each; each = each->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(each))
            page->ensureWidgetVisible(this);
}

void ReasonLine::offer(const QStringList& choices)
{
    m_choices->setStringList(choices);
    m_open->setVisible(!choices.isEmpty());
    m_field->setPlaceholderText(
        choices.isEmpty() ? QString() : tr("Type, or choose with the arrow down", "in an empty field"));
}

void ReasonLine::showChoices()
{
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
}

void ReasonLine::leave()
{
    m_taken = nullptr;
    m_completer->popup()->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool ReasonLine::canTake() const
{
    return m_need == Need::Optional || !m_field->text().trimmed().isEmpty();
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

bool ReasonLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down
        && m_choices->rowCount() > 0) {
        showChoices();
        return true;
    }
    return QFrame::eventFilter(watched, event);
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
