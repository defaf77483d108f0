#include "panels/workshop/notes_card.h"

#include "panels/shared/badge.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/workshop_presenter.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace cxw::panels {

NotesCard::NotesCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_field(new QPlainTextEdit)
    , m_draft(new Badge(appearance, BadgeTone::Warning))
{
    auto* title = cardTitle(appearance, tr("Notes", "title of a card"));
    auto* remark = new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    remark->setText(
        tr("not on the projector, %1", "beside the notes; a key").arg(keyText(Qt::CTRL | Qt::Key_M)));
    m_field->setObjectName(QStringLiteral("workshopNote"));
    m_field->setAccessibleName(title->text());
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    takeWhatIsLeft(*m_field);
    m_field->setMinimumHeight(appearance.px(64));
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 14);
    column->setSpacing(4);
    column->addLayout(cardHead(title, remark, {m_draft}));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(16, 0, 16, 0);
    inner->addWidget(m_field);
    column->addLayout(inner, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(m_field, &QPlainTextEdit::textChanged, &presenter,
            [this] { m_presenter.typeNote(m_field->toPlainText()); });
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &NotesCard::refresh);
    refresh();
}

void NotesCard::refresh()
{
    const WorkshopState& state = m_presenter.state();
    m_draft->setWord(state.noteIsDraft ? tr("Draft brought back", "badge: the program ended in mid-sentence")
                                       : QString());
    if (m_field->toPlainText() == state.note)
        return;
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(state.note);
    m_field->moveCursor(QTextCursor::End);
}

void NotesCard::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool NotesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_presenter.confirmNote();
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
