#include "panels/actions/action_fields.h"

#include "panels/actions/action_words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTextCursor>

#include <algorithm>

namespace cxw::panels {

ActionFields::ActionFields(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_what(new QPlainTextEdit)
    , m_owner(new QLineEdit)
    , m_people(new QStringListModel(this))
    , m_hasDue(new QCheckBox(tr("Due on", "check box before a date: the action has one")))
    , m_due(new QDateEdit)
    , m_score(new QComboBox)
    , m_effect(new QPlainTextEdit)
    , m_status(new QComboBox)
    , m_reason(new QLineEdit)
    , m_hint(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::warning))
{
    setUp();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    add(*column, tr("What will be done?", "field of an action"), m_what, "actionWhat");
    add(*column, tr("Owner", "field of an action: who does it"), m_owner, "actionOwnerName");
    column->addSpacing(8);
    column->addLayout(makeDue());
    add(*column, tr("Expected score at the next round", "field of an action"), m_score, "actionScore");
    add(*column, tr("Expected effect", "field of an action"), m_effect, "actionEffect");
    add(*column, tr("Status", "field of an action"), m_status, "actionStatusField");
    add(*column, tr("Reason", "field of an action: why it is done or dropped"), m_reason, "actionReason");
    column->addWidget(m_hint);
    connectFields();
    refresh();
}

QLayout* ActionFields::makeDue()
{
    m_hasDue->setObjectName(QStringLiteral("actionHasDue"));
    m_due->setObjectName(QStringLiteral("actionDue"));
    m_due->setAccessibleName(tr("Due date", "field of an action"));
    m_due->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_due->setLocale(core::localeOf(m_appearance.language()));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_hasDue);
    row->addWidget(m_due, 1);
    return row;
}

void ActionFields::setUp()
{
    m_hint->setWordWrap(true);
    m_hint->setText(tr("A dropped action needs a reason.", "under the field"));
    m_owner->setMaxLength(200);
    m_reason->setMaxLength(ActionsPresenter::kLongestWhat);
    for (QPlainTextEdit* each : {m_what, m_effect}) {
        each->setTabChangesFocus(true);
        each->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    auto* completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    m_score->addItem(tr("Not said", "no score is expected"), 0);
    for (int score = 1; score <= 3; ++score)
        m_score->addItem(QString::number(score), score);
    using enum core::ActionStatus;
    for (const core::ActionStatus each : {Open, Done, Dropped})
        m_status->addItem(statusWord(each), int(each));
}

void ActionFields::add(QBoxLayout& column, const QString& label, QWidget* field, const char* name)
{
    auto* text = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    text->setText(label);
    text->setWordWrap(true);
    text->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setMinimumWidth(1);
    column.addSpacing(8);
    column.addWidget(text);
    column.addWidget(field);
}

void ActionFields::connectFields()
{
    for (QWidget* each : std::initializer_list<QWidget*>{m_what, m_owner, m_due, m_effect, m_reason})
        each->installEventFilter(this);
    connect(m_what, &QPlainTextEdit::textChanged, this, [this] {
        limitWhat();
        keep(m_what->objectName(), m_what->toPlainText());
    });
    connect(m_effect, &QPlainTextEdit::textChanged, this,
            [this] { keep(m_effect->objectName(), m_effect->toPlainText()); });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        keep(m_reason->objectName(), text);
        refresh();
    });
    for (const QLineEdit* each : {m_owner, m_reason})
        connect(each, &QLineEdit::returnPressed, this, &ActionFields::confirmed);
    connect(m_due, &QDateEdit::editingFinished, this, &ActionFields::confirmed);
    connect(m_score, &QComboBox::activated, this, &ActionFields::confirmed);
    connect(m_hasDue, &QCheckBox::clicked, this, [this] {
        refresh();
        emit confirmed();
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        refresh();
        emit confirmed();
        if (lacksReason())
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_appearance, &Appearance::changed, this, &ActionFields::fitHeights);
}

void ActionFields::keep(const QString& field, const QString& text)
{
    fitHeights();
    if (!m_filling)
        emit typed(field, text);
}

void ActionFields::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

void ActionFields::setPeople(const QStringList& names)
{
    if (m_people->stringList() != names)
        m_people->setStringList(names);
}

void ActionFields::refresh()
{
    m_what->setReadOnly(!m_editable);
    m_owner->setReadOnly(!m_editable);
    m_effect->setReadOnly(!m_editable);
    m_reason->setReadOnly(!m_editable);
    m_hasDue->setEnabled(m_editable);
    m_due->setEnabled(m_editable && m_hasDue->isChecked());
    m_score->setEnabled(m_editable);
    m_status->setEnabled(m_editable);
    m_reason->setEnabled(m_status->currentData().toInt() != int(core::ActionStatus::Open));
    m_hint->setVisible(lacksReason());
    fitHeights();
}

bool ActionFields::lacksReason() const
{
    return m_status->currentData().toInt() == int(core::ActionStatus::Dropped)
        && m_reason->text().trimmed().isEmpty();
}

void ActionFields::forget()
{
    m_hasDraft = false;
    m_filled = form({});
}

void ActionFields::fill(const ActionForm& form)
{
    const bool waitsForReason = lacksReason() && form.status == m_filled.status;
    const auto takes = [this](const QWidget& field, const QString& shown, const QString& filled) {
        return !m_hasDraft && (!field.hasFocus() || shown == filled);
    };
    const auto put = [&takes](auto& field, const QString& shown, const QString& filled, const QString& text,
                              auto set) {
        if (shown != text && takes(field, shown, filled))
            (field.*set)(text);
    };
    m_filling = true;
    put(*m_what, m_what->toPlainText(), m_filled.what, form.what, &QPlainTextEdit::setPlainText);
    put(*m_owner, m_owner->text(), m_filled.owner, form.owner, &QLineEdit::setText);
    put(*m_effect, m_effect->toPlainText(), m_filled.expectedEffect, form.expectedEffect,
        &QPlainTextEdit::setPlainText);
    put(*m_reason, m_reason->text(), m_filled.statusReason, form.statusReason, &QLineEdit::setText);
    m_hasDue->setChecked(form.due.isValid());
    if (form.due.isValid())
        m_due->setDate(form.due);
    m_score->setCurrentIndex(m_score->findData(form.expectedScore.value_or(0)));
    if (!waitsForReason)
        m_status->setCurrentIndex(m_status->findData(int(form.status)));
    m_filling = false;
    m_filled = form;
    refresh();
}

void ActionFields::bringBack(const QHash<QString, QString>& texts)
{
    m_filling = true;
    m_what->setPlainText(texts.value(m_what->objectName(), m_what->toPlainText()));
    m_effect->setPlainText(texts.value(m_effect->objectName(), m_effect->toPlainText()));
    m_reason->setText(texts.value(m_reason->objectName(), m_reason->text()));
    m_filling = false;
    m_hasDraft = true;
    m_what->moveCursor(QTextCursor::End);
    refresh();
}

void ActionFields::typeWhat(const QString& what)
{
    m_what->setPlainText(what);
}

ActionForm ActionFields::form(core::RoundQuestionId answer) const
{
    const int score = m_score->currentData().toInt();
    return {.answer = answer,
            .what = m_what->toPlainText(),
            .owner = m_owner->text(),
            .due = m_hasDue->isChecked() ? m_due->date() : QDate(),
            .expectedScore = score > 0 ? std::optional(score) : std::nullopt,
            .expectedEffect = m_effect->toPlainText(),
            .status = core::ActionStatus(m_status->currentData().toInt()),
            .statusReason = m_reason->text()};
}

void ActionFields::focusFirst()
{
    m_what->setFocus(Qt::OtherFocusReason);
    m_what->moveCursor(QTextCursor::End);
}

/// One line of words, wrapped: no more than the register takes.
void ActionFields::limitWhat()
{
    if (m_what->toPlainText().size() <= ActionsPresenter::kLongestWhat)
        return;
    QTextCursor cursor(m_what->document());
    cursor.setPosition(ActionsPresenter::kLongestWhat);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// Fields are as high as their words, so that none has to be scrolled.
void ActionFields::fitHeights()
{
    for (QPlainTextEdit* field : {m_what, m_effect}) {
        const double lines = field->document()->size().height(); // a plain text's height is counted in lines
        const int words = int(lines * field->fontMetrics().lineSpacing()) + m_appearance.px(20);
        field->setFixedHeight(std::max(m_appearance.px(52), words));
    }
}

bool ActionFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitHeights();
    // A list of names over the field is not the end of typing.
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        emit confirmed();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) { // a field of several lines would keep it
        emit left();
        return true;
    }
    if (watched == m_what && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_owner->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
