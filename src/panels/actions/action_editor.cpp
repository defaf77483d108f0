#include "panels/actions/action_editor.h"

#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/actions/action_fields.h"
#include "panels/actions/action_words.h"
#include "panels/shared/badge.h"
#include "panels/shared/record_drafts.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace cxw::panels {
namespace {

const QString kActionDraft = QStringLiteral("action");
const QString kNewRecord = QStringLiteral("new");
const QString kNewOfCause = QStringLiteral("cause ");

QDate dateOf(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at)).date();
}

/// The record of the new action whose draft was written last; empty for none.
QString newestNew(const core::UnitOfWork& work)
{
    QString newest;
    for (const core::Draft& draft : work.drafts().all())
        if (draft.key.recordKind == kActionDraft && draft.key.record.startsWith(kNewRecord)
            && !draft.text.isEmpty())
            newest = draft.key.record;
    return newest;
}

} // namespace

ActionEditor::ActionEditor(const Appearance& appearance, ActionsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_drafts(new RecordDrafts(presenter.context(), kActionDraft, this))
    , m_title(new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary))
    , m_badge(new Badge(appearance, BadgeTone::Warning))
    , m_origin(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_fields(new ActionFields(appearance))
    , m_dates(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_remove(new QPushButton(tr("Remove action", "button")))
{
    m_origin->setWordWrap(true);
    m_dates->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeAction"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(4);
    column->addLayout(makeHead());
    column->addWidget(m_origin);
    column->addWidget(m_fields);
    column->addStretch();
    column->addSpacing(8);
    column->addWidget(m_dates);
    column->addSpacing(4);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_fields, &ActionFields::confirmed, this, &ActionEditor::commit);
    connect(m_fields, &ActionFields::typed, this, &ActionEditor::keep);
    connect(m_fields, &ActionFields::left, this, &ActionEditor::leave);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_action); });
    connect(m_drafts, &RecordDrafts::broughtBack, this, &ActionEditor::bringBack);
    connect(&presenter, &ActionsPresenter::changed, this, &ActionEditor::refresh);
    connect(&presenter.context().edits, &EditStack::failed, this, [this] { m_failed = true; });
    hide();
}

ActionEditor::~ActionEditor()
{
    m_fields->disconnect(this); // a field that goes loses the keyboard, which is no more than that
}

QLayout* ActionEditor::makeHead()
{
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("closeAction"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    close->setAccessibleName(tr("Close the action", "button"));
    connect(close, &QPushButton::clicked, this, &ActionEditor::leave);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_badge);
    row->addWidget(close);
    return row;
}

void ActionEditor::open(core::ActionId action)
{
    const core::ListedAction* listed = m_presenter.find(action);
    if (!listed || (m_isOpen && m_action == action))
        return;
    begin(action, listed->action.answer, listed->action.cause);
    m_fields->fill(formOf(*m_presenter.find(action)));
    refreshWords();
    m_drafts->fetch(record());
}

void ActionEditor::openNew(core::RoundQuestionId answer, const QString& what)
{
    startNew(m_presenter.blankFor(answer), what);
}

void ActionEditor::openNewOnCause(core::CauseId cause, const QString& what)
{
    ActionForm form = m_presenter.blankFor(core::RoundQuestionId());
    form.cause = cause;
    startNew(form, what);
}

void ActionEditor::startNew(const ActionForm& form, const QString& what)
{
    if (!m_presenter.canChange())
        return;
    begin({}, form.answer, form.cause);
    m_fields->fill(form);
    refreshWords();
    if (what.isEmpty())
        m_drafts->fetch(record());
    else
        m_fields->typeWhat(what);
}

ActionForm ActionEditor::typed() const
{
    ActionForm form = m_fields->form(m_answer);
    form.cause = m_cause;
    return form;
}

void ActionEditor::begin(core::ActionId action, core::RoundQuestionId answer, core::CauseId cause)
{
    commit();
    m_action = action;
    m_answer = answer;
    m_cause = cause;
    m_failed = false;
    m_isOpen = true;
    m_fields->forget();
    show();
    emit opened();
}

void ActionEditor::resumeNew()
{
    if (m_presenter.canChange())
        m_presenter.context().store.read(this, newestNew, [this](const core::Expected<QString>& newest) {
            if (newest && !newest->isEmpty() && !m_isOpen)
                openNew(core::RoundQuestionId(newest->mid(kNewRecord.size()).toLongLong()), {});
        });
}

QString ActionEditor::record() const
{
    if (!m_action.isNull())
        return QString::number(m_action.value());
    if (!m_cause.isNull())
        return kNewOfCause + QString::number(m_cause.value());
    return m_answer.isNull() ? kNewRecord : kNewRecord + QString::number(m_answer.value());
}

void ActionEditor::focusFirst()
{
    m_fields->focusFirst();
}

void ActionEditor::leave()
{
    if (!m_isOpen)
        return;
    commit();
    if (m_action.isNull() && m_fields->form(m_answer).expectedEffect.trimmed().isEmpty())
        m_drafts->discard(record()); // nothing was said
    shut();
}

void ActionEditor::shut()
{
    m_isOpen = false;
    m_action = {};
    hide();
    emit closed();
}

void ActionEditor::refresh()
{
    m_fields->setPeople(m_presenter.people());
    if (!m_isOpen)
        return;
    const core::ListedAction* listed = m_presenter.find(m_action);
    if (std::exchange(m_failed, false)) {
        if (!listed)
            m_action = {}; // it never came to be; what was typed can be taken again
    } else if (!m_action.isNull() && !listed) {
        shut();
        return;
    } else if (listed) {
        m_fields->fill(formOf(*listed));
    }
    refreshWords();
}

void ActionEditor::refreshWords()
{
    const core::ListedAction* listed = m_presenter.find(m_action);
    const core::NumberFormat numbers = m_appearance.numbers();
    m_title->setText(listed ? tr("Action", "title of the editor") : tr("New action", "title of the editor"));
    const core::AnswerOrigin* origin = m_presenter.originOf(m_answer);
    m_origin->setText(m_cause.isNull() ? originWord(origin ? std::optional(*origin) : std::nullopt)
                                       : causeWord(m_presenter.causeName(m_cause)));
    m_fields->setEditable(m_presenter.canChange());
    m_remove->setEnabled(m_presenter.canChange() && listed);
    m_badge->setWord(m_fields->hasDraft()
                         ? tr("Draft brought back", "badge: the program ended in mid-sentence")
                         : QString());
    if (!listed)
        m_dates->setText(QString());
    else if (listed->action.closedAt)
        m_dates->setText(tr("Planned on %1, closed on %2", "dates of an action")
                             .arg(numbers.date(dateOf(listed->action.createdAt)),
                                  numbers.date(dateOf(*listed->action.closedAt))));
    else
        m_dates->setText(
            tr("Planned on %1", "date of an action").arg(numbers.date(dateOf(listed->action.createdAt))));
}

void ActionEditor::commit()
{
    if (!m_isOpen || !m_presenter.canChange())
        return;
    const ActionForm form = typed();
    if (m_action.isNull() && form.what.simplified().isEmpty())
        return;
    const QString draft = record();
    m_fields->takeDraft();
    if (m_action.isNull()) {
        m_action = m_presenter.add(form);
        emit added(m_action);
    } else {
        m_presenter.change(m_action, form);
    }
    m_drafts->discard(draft);
    refreshWords();
}

void ActionEditor::keep(const QString& field, const QString& text)
{
    if (m_isOpen && m_presenter.canChange())
        m_drafts->keep(record(), field, text);
}

void ActionEditor::bringBack(const QString& record, const QHash<QString, QString>& texts)
{
    if (!m_isOpen || record != this->record() || !m_presenter.canChange())
        return;
    m_fields->bringBack(texts);
    refreshWords();
}

void ActionEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cxw::panels
