#include "panels/complaints/guide/guide_stage.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/entry/promise_field.h"
#include "panels/complaints/guide/step_guide.h"
#include "panels/complaints/helps/field_helps.h"
#include "panels/complaints/helps/help_line.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;
using core::ResolveStep;
using core::StepState;

/// In the order of the switch.
constexpr std::array kGuideAgreements{core::Verified::Yes, core::Verified::No, core::Verified::NoAnswer,
                                      core::Verified::NotAsked};

QStringList guideAgreementWords()
{
    QStringList words;
    for (const core::Verified each : kGuideAgreements)
        words += verifiedWord(each);
    return words;
}

} // namespace

GuideStage::GuideStage(const Appearance& appearance, EntryPresenter& presenter, TextHelpsPresenter& helps,
                       QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_textHelps(helps)
    , m_name(new TextLabel(appearance, TypeRole::Display, &Tokens::textPrimary))
    , m_state(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_helps(new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary))
    , m_avoid(new TextLabel(appearance, TypeRole::Body, &Tokens::textSecondary))
    , m_line(new QLineEdit)
    , m_proposal(new QLineEdit)
    , m_promises(new PromiseField(appearance, presenter))
    , m_verified(
          new SegmentedSwitch(tr("Did the customer agree?", "field of a complaint"), guideAgreementWords()))
{
    setObjectName(QStringLiteral("guideStage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    makeWords(*column);
    makeFields(*column);
    makeButtons(*column);
    connect(&presenter, &EntryPresenter::opened, this, &GuideStage::showForm);
    connect(&presenter, &EntryPresenter::changed, this, &GuideStage::refresh);
    connect(&appearance, &Appearance::changed, this, &GuideStage::showStep);
    showForm();
}

void GuideStage::makeWords(QBoxLayout& column)
{
    for (TextLabel* each : {m_name, m_state, m_helps, m_avoid})
        each->setWordWrap(true);
    const auto addCaption = [&](const QString& words) {
        auto* caption = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
        caption->setText(words);
        column.addSpacing(8);
        column.addWidget(caption);
    };
    column.addWidget(m_name);
    column.addWidget(m_state);
    addCaption(tr("This helps", "over a sentence that one can say to a customer"));
    column.addWidget(m_helps);
    addCaption(tr("Avoid", "over a sentence that one should not say to a customer"));
    column.addWidget(m_avoid);
}

void GuideStage::makeFields(QBoxLayout& column)
{
    m_line->setObjectName(QStringLiteral("guideLine"));
    m_proposal->setObjectName(QStringLiteral("guideProposal"));
    m_promises->lines().setObjectName(QStringLiteral("guidePromises"));
    m_verified->setObjectName(QStringLiteral("guideVerified"));
    for (QLineEdit* each : {m_line, m_proposal}) {
        each->setMaxLength(500);
        each->installEventFilter(this);
    }
    static_cast<void>(addLabelled(column, tr("A line to this step, may stay empty", "field of a complaint"),
                                  m_line, m_line));
    m_proposalLabel =
        addLabelled(column, tr("The customer proposes", "field of a complaint"), m_proposal, m_proposal);
    m_promisesLabel = addLabelled(column, tr("Satisfied if, one promise a line", "field of a complaint"),
                                  m_promises, &m_promises->lines());
    m_verifiedLabel =
        addLabelled(column, tr("Did the customer agree?", "field of a complaint"), m_verified, m_verified);
    for (QWidget* each : m_verified->findChildren<QWidget*>())
        each->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_presenter.form().steps[std::size_t(m_step)])
            m_presenter.markStep(m_step, StepState::Done); // what is written about it was done
        m_presenter.typeStepLine(m_step, text);
    });
    connect(m_proposal, &QLineEdit::textEdited, &m_presenter, &EntryPresenter::typeProposal);
    connect(m_verified, &SegmentedSwitch::chosenChanged, this, [this](int index) {
        if (!m_showing)
            m_presenter.setVerified(kGuideAgreements[std::size_t(index)]);
    });
}

TextLabel* GuideStage::addLabelled(QBoxLayout& column, const QString& label, QWidget* field, QWidget* spoken)
{
    auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    text->setText(label);
    text->setBuddy(spoken);
    spoken->setAccessibleName(label);
    column.addSpacing(4);
    column.addWidget(text);
    column.addWidget(field);
    using With = FieldHelps::With;
    const With with = field == m_line ? With::SnippetsAndPolicies : With::Snippets;
    if (HelpLine* help = helpLineFor(m_appearance, m_textHelps, m_presenter, *field, with))
        column.addWidget(help);
    return text;
}

void GuideStage::makeButtons(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& label, const char* name, const QString& key, auto run) {
        auto* button = new QPushButton(label);
        button->setObjectName(QLatin1String(name));
        button->setProperty(kKeyAfterLabel, key);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    add(tr("Done", "button: the step was done"), "guideDone", keyText(Qt::Key_Return), [this] {
        mark(StepState::Done);
    })->setProperty("primary", true);
    add(tr("Does not apply", "button: the step is not needed"), "guideSkip", QStringLiteral("0"),
        [this] { mark(StepState::NotApplicable); });
    add(tr("Later", "button: leave the step for now"), "guideLater", keyText(Qt::Key_Right),
        [this] { goOn(); });
    row->addStretch();
    column.addSpacing(12);
    column.addLayout(row);
}

void GuideStage::goTo(ResolveStep step)
{
    m_step = step;
    showStep();
    setFocus(Qt::OtherFocusReason);
    emit stepChanged();
}

void GuideStage::mark(StepState state)
{
    const auto& record = m_presenter.form().steps[std::size_t(m_step)];
    if (!record || record->state != state)
        m_presenter.markStep(m_step, state);
    goTo(nextOpenStep(m_presenter.form().steps, m_step).value_or(m_step));
}

void GuideStage::goOn()
{
    goTo(ResolveStep((std::size_t(m_step) + 1) % core::kResolveSteps.size()));
}

void GuideStage::goBack()
{
    const std::size_t count = core::kResolveSteps.size();
    goTo(ResolveStep((std::size_t(m_step) + count - 1) % count));
}

void GuideStage::showForm()
{
    m_showing = true;
    const ComplaintForm& form = m_presenter.form();
    m_proposal->setText(form.proposal);
    m_verified->choose(int(std::ranges::find(kGuideAgreements, form.verified) - kGuideAgreements.begin()));
    m_showing = false;
    showStep();
}

void GuideStage::showStep()
{
    const StepAdvice advice = adviceFor(m_step, m_appearance.language());
    m_name->setText(QStringLiteral("%1  %2").arg(QString::number(int(m_step) + 1), stepName(m_step)));
    m_helps->setText(advice.helps);
    m_avoid->setText(advice.avoid);
    const bool asks = m_step == ResolveStep::Open;
    const bool promises = asks || m_step == ResolveStep::Verify;
    for (QWidget* each : std::initializer_list<QWidget*>{m_proposalLabel, m_proposal})
        each->setVisible(asks);
    for (QWidget* each : std::initializer_list<QWidget*>{m_promisesLabel, m_promises})
        each->setVisible(promises);
    for (QWidget* each : std::initializer_list<QWidget*>{m_verifiedLabel, m_verified})
        each->setVisible(m_step == ResolveStep::Verify);
    refresh();
}

void GuideStage::refresh()
{
    const auto& record = m_presenter.form().steps[std::size_t(m_step)];
    const QString state = !record ? tr("not yet", "state of a step")
        : record->state == StepState::Done
        ? tr("done %1", "state of a step; when")
              .arg(momentText(record->at, m_presenter.now(), m_appearance.numbers()))
        : tr("does not apply", "state of a step");
    m_state->setText(state);
    const QString line = record ? record->line : QString();
    if (m_line->text() != line)
        m_line->setText(line);
    setAccessibleName(m_name->text() + QStringLiteral(", ") + state);
    setAccessibleDescription(m_helps->text());
}

void GuideStage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= int(core::kResolveSteps.size()))
        return goTo(core::kResolveSteps[std::size_t(digit - 1)]);
    switch (event->key()) {
    case Qt::Key_0: mark(StepState::NotApplicable); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: mark(StepState::Done); return;
    case Qt::Key_Right:
    case Qt::Key_Down: goOn(); return;
    case Qt::Key_Left:
    case Qt::Key_Up: goBack(); return;
    default: QWidget::keyPressEvent(event);
    }
}

/// Enter in a line says that the step is done; digits choose in the switch.
bool GuideStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isBare = !(key->modifiers() & ~Qt::KeypadModifier);
    if (isBare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && qobject_cast<QLineEdit*>(watched)) {
        mark(StepState::Done);
        return true;
    }
    const int digit = key->key() - Qt::Key_0;
    if (watched->parent() == m_verified && digit >= 1 && digit <= int(kGuideAgreements.size())) {
        m_verified->choose(digit - 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
