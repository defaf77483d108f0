#include "panels/complaints/entry/entry_form.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/customer_field.h"
#include "panels/complaints/entry/entry_more.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/entry/missing_bar.h"
#include "panels/complaints/entry/promise_field.h"
#include "panels/complaints/entry/step_toggles.h"
#include "panels/complaints/helps/entry_helps.h"
#include "panels/shared/badge.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

constexpr double kTextHeight = 64.0;
constexpr double kChoicesInARow = 720.0;
constexpr double kRoomRoundField = 32.0;

QStringList verifiedWords(const auto& agreements)
{
    QStringList words;
    for (const core::Verified each : agreements)
        words += verifiedWord(each);
    return words;
}

} // namespace

EntryForm::EntryForm(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_helps(new EntryHelps(appearance, helps, presenter, this))
    , m_title(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_draft(new Badge(appearance, BadgeTone::Accent))
    , m_customer(new CustomerField(appearance, presenter))
    , m_channel(new TypedChoice)
    , m_touchpoint(new TypedChoice)
    , m_stage(new TextLabel(appearance, TypeRole::Micro, &Tokens::textSecondary))
    , m_category(new TypedChoice)
    , m_severity(new SegmentedSwitch(tr("Severity", "field of a complaint"),
                                     {QStringLiteral("–"), QStringLiteral("1"), QStringLiteral("2"),
                                      QStringLiteral("3"), QStringLiteral("4")}))
    , m_what(new QPlainTextEdit)
    , m_done(new QPlainTextEdit)
    , m_proposal(new QLineEdit)
    , m_steps(new StepToggles(appearance))
    , m_promises(new PromiseField(appearance, presenter))
    , m_verified(new SegmentedSwitch(tr("Did the customer agree?", "field of a complaint"),
                                     verifiedWords(kAgreements)))
    , m_missing(new MissingBar(appearance))
    , m_save(new QPushButton(tr("Save and log the next", "button of a complaint")))
    , m_close(new QPushButton(tr("Save and close", "button of a complaint")))
    , m_discard(new QPushButton(tr("Discard draft", "button of a complaint")))
{
    setUp();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_scroll = scrolling(makeFields());
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connectFields();
    showForm();
}

QWidget* EntryForm::makeHead()
{
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("leaveEntry"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    close->setAccessibleName(tr("Back to the list, the draft stays", "button"));
    connect(close, &QPushButton::clicked, this, &EntryForm::left);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(24, 12, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_draft);
    row->addStretch();
    row->addWidget(close);
    return head;
}

QWidget* EntryForm::makeFields()
{
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(4);
    add(*column, tr("Customer, may stay empty", "field of a complaint"), m_customer, "");
    column->addLayout(makeChoices());
    add(*column, tr("What happened", "field of a complaint"), m_what, "complaintWhat");
    add(*column, tr("What we did", "field of a complaint"), m_done, "complaintDone");
    add(*column, tr("The customer proposes", "field of a complaint"), m_proposal, "complaintProposal");
    add(*column, tr("Steps, press 1 to 8 as they happen; 8 is done with saving", "field of a complaint"),
        m_steps, "complaintStepToggles");
    add(*column, tr("Satisfied if, one promise a line", "field of a complaint"), m_promises,
        "complaintPromises");
    column->addSpacing(8);
    column->addLayout(makeAgreed());
    auto* more = new EntryMore(m_appearance, m_presenter);
    column->addSpacing(8);
    column->addWidget(more);
    watch(*more);
    m_helps->comeAfter(*more);
    column->addStretch();
    return fields;
}

QLayout* EntryForm::makeChoices()
{
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(12);
    QBoxLayout* pair = nullptr;
    const auto addChoice = [&](const QString& label, QWidget* field, const char* name,
                               QWidget* under = nullptr) {
        if (!pair || pair->count() == 2) {
            pair = new QHBoxLayout;
            pair->setSpacing(m_choices->spacing());
            m_choices->addLayout(pair, 1);
        }
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        add(*column, label, field, name);
        if (under)
            column->addWidget(under);
        column->addStretch(); // labels stand in one line, whatever stands under them
        pair->addLayout(column, 1);
    };
    addChoice(tr("Channel", "field of a complaint"), m_channel, "complaintChannel");
    m_stage->setElided(true);
    addChoice(tr("Touchpoint", "field of a complaint"), m_touchpoint, "complaintTouchpoint", m_stage);
    addChoice(tr("Category", "field of a complaint"), m_category, "complaintCategory");
    addChoice(tr("Severity", "field of a complaint"), m_severity, "complaintSeverity");
    return m_choices;
}

QLayout* EntryForm::makeAgreed()
{
    auto* label = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    label->setText(tr("Did the customer agree?", "field of a complaint"));
    m_verified->setObjectName(QStringLiteral("complaintVerified"));
    auto* row = new WrapLayout(12);
    row->addWidget(label);
    row->addWidget(m_verified);
    return row;
}

QWidget* EntryForm::makeFoot()
{
    m_save->setObjectName(QStringLiteral("saveComplaint"));
    m_save->setProperty("primary", true);
    m_save->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_Return));
    m_close->setObjectName(QStringLiteral("saveAndClose"));
    m_discard->setObjectName(QStringLiteral("discardComplaint"));
    m_discard->setProperty("quiet", true);
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(24, 8, 24, 12);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_discard);
    column->addWidget(m_missing);
    column->addLayout(row);
    return foot;
}

void EntryForm::add(QBoxLayout& column, const QString& label, QWidget* field, const char* name)
{
    auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    text->setText(label);
    column.addSpacing(8);
    column.addWidget(text);
    column.addWidget(field);
    if (QWidget* help = m_helps->under(*field, QLatin1String(name)))
        column.addWidget(help);
    QWidget* spoken = field == m_customer ? static_cast<QWidget*>(&m_customer->line())
        : field == m_promises             ? static_cast<QWidget*>(&m_promises->lines())
                                          : field;
    text->setBuddy(spoken);
    spoken->setAccessibleName(label);
    if (const auto* choice = qobject_cast<TypedChoice*>(field))
        choice->lineEdit()->setAccessibleName(label);
    if (*name)
        field->setObjectName(QLatin1String(name));
}

void EntryForm::setUp()
{
    for (QPlainTextEdit* each : {m_what, m_done}) {
        each->setTabChangesFocus(true);
        each->setMinimumWidth(1);
        each->setFixedHeight(m_appearance.px(kTextHeight));
    }
    m_proposal->setMaxLength(500);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_customer, m_channel, m_touchpoint, m_category, m_severity, m_what,
                                         m_done, m_proposal, m_steps, m_promises, m_verified})
        watch(*each);
}

void EntryForm::watch(QWidget& field)
{
    field.installEventFilter(this);
    for (QWidget* inner : field.findChildren<QWidget*>())
        inner->installEventFilter(this);
}

void EntryForm::focusFirst()
{
    m_customer->line().setFocus(Qt::OtherFocusReason);
}

void EntryForm::saveAndNext()
{
    if (!m_presenter.canSave())
        return m_what->setFocus(Qt::OtherFocusReason);
    m_presenter.save();
    m_presenter.openNew();
    focusFirst();
}

void EntryForm::saveAndClose()
{
    m_presenter.save();
    emit left();
}

/// Where the form is longer than the window; once what the last key changed has been laid out.
void EntryForm::bringIntoView()
{
    if (QWidget* field = QApplication::focusWidget(); field && isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, m_appearance.px(kRoomRoundField));
}

/// Digits choose in the two switches, Esc leaves from every field.
bool EntryForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &EntryForm::bringIntoView, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    const int digit = key->key() - Qt::Key_0;
    const QObject* owner = watched->parent();
    if (owner == m_severity && digit >= 0 && digit <= 4) {
        m_severity->choose(digit);
        return true;
    }
    if (owner == m_verified && digit >= 1 && digit <= int(kAgreements.size())) {
        m_verified->choose(digit - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntryForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_choices->setDirection(width() >= m_appearance.px(kChoicesInARow) ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
    QMetaObject::invokeMethod(this, &EntryForm::bringIntoView, Qt::QueuedConnection);
}

std::vector<KeyHint> EntryForm::hints() const
{
    return {{keyText(Qt::Key_Tab), tr("takes the match, next field", "what a key does")},
            {QStringLiteral("1–8"), tr("steps", "what the keys do")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("save, next", "what a key does")},
            {keyText(Qt::Key_Escape), tr("back, draft stays", "what a key does")}};
}

} // namespace cxw::panels
