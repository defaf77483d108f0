#include "panels/complaints/entry/entry_form.h"

#include "panels/complaints/entry/customer_field.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/entry/missing_bar.h"
#include "panels/complaints/entry/step_toggles.h"
#include "panels/complaints/helps/entry_helps.h"
#include "panels/shared/badge.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cxw::panels {
namespace {

template <class Record> QStringList namesOf(const std::vector<Record>& records)
{
    QStringList names;
    for (const Record& each : records)
        names += each.name;
    return names;
}

/// Each with its stage behind it, unless its label says that.
void offerTouchpoints(TypedChoice& field, const core::TouchpointLabels& touchpoints, const QString& text)
{
    QStringList labels;
    QStringList stages;
    for (const core::OfferedTouchpoint& each : touchpoints.offered()) {
        labels += each.label;
        stages += each.label.contains(QStringLiteral(" (") + each.stage) ? QString() : each.stage;
    }
    field.offer(labels, stages, text);
}

void setText(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() != text)
        field.setPlainText(text);
}

} // namespace

void EntryForm::connectFields()
{
    connect(&m_presenter, &EntryPresenter::opened, this, &EntryForm::showForm);
    connect(&m_presenter, &EntryPresenter::changed, this, &EntryForm::refresh);
    connect(m_helps, &EntryHelps::caseOpened, this, &EntryForm::caseOpened);
    connect(m_customer, &CustomerField::finished, this, [this] { m_channel->setFocus(Qt::TabFocusReason); });
    const auto typed = [this](auto slot) {
        return [this, slot](const QString& text) {
            if (!m_showing)
                (m_presenter.*slot)(text);
        };
    };
    connect(m_channel, &TypedChoice::editTextChanged, this, typed(&EntryPresenter::typeChannel));
    connect(m_touchpoint, &TypedChoice::editTextChanged, this, typed(&EntryPresenter::typeTouchpoint));
    connect(m_category, &TypedChoice::editTextChanged, this, typed(&EntryPresenter::typeCategory));
    connect(m_proposal, &QLineEdit::textEdited, &m_presenter, &EntryPresenter::typeProposal);
    const auto follow = [this](QPlainTextEdit* field, void (EntryPresenter::*slot)(const QString&)) {
        connect(field, &QPlainTextEdit::textChanged, this, [this, field, slot] {
            if (!m_showing)
                (m_presenter.*slot)(field->toPlainText());
        });
    };
    follow(m_what, &EntryPresenter::typeWhat);
    follow(m_done, &EntryPresenter::typeDone);
    connect(m_severity, &SegmentedSwitch::chosenChanged, this, [this](int index) {
        if (!m_showing)
            m_presenter.setSeverity(index > 0 ? std::optional(index) : std::nullopt);
    });
    connect(m_verified, &SegmentedSwitch::chosenChanged, this, [this](int index) {
        if (!m_showing)
            m_presenter.setVerified(kAgreements[std::size_t(index)]);
    });
    connect(m_steps, &StepToggles::toggled, &m_presenter, &EntryPresenter::toggleStep);
    connect(m_steps, &StepToggles::lineTyped, &m_presenter, &EntryPresenter::typeStepLine);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::saveAndNext);
    connect(m_close, &QPushButton::clicked, this, &EntryForm::saveAndClose);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_presenter.discard();
        focusFirst();
    });
}

void EntryForm::showForm()
{
    const ComplaintForm& form = m_presenter.form();
    m_showing = true;
    m_title->setText(m_presenter.isNew() ? tr("Log a complaint", "title of a form")
                                         : m_presenter.reference());
    m_customer->show(form.customer);
    m_channel->offer(namesOf(m_presenter.choices().channels), form.channel);
    offerTouchpoints(*m_touchpoint, m_presenter.choices().touchpoints, form.touchpoint);
    m_category->offer(namesOf(offeredCategories(m_presenter.choices(), form.receivedAt)), form.category);
    m_severity->choose(form.severity.value_or(0));
    setText(*m_what, form.what);
    setText(*m_done, form.done);
    m_proposal->setText(form.proposal);
    m_verified->choose(int(std::ranges::find(kAgreements, form.verified) - kAgreements.begin()));
    m_showing = false;
    refresh();
}

void EntryForm::refresh()
{
    m_steps->show(m_presenter.form().steps);
    showStage();
    m_draft->setWord(m_presenter.isBroughtBack()  ? tr("Draft brought back", "beside the title of a form")
                         : m_presenter.hasDraft() ? tr("Draft is kept", "beside the title of a form")
                                                  : QString());
    m_missing->show(m_presenter.missing());
    m_save->setEnabled(m_presenter.canSave());
    m_close->setEnabled(m_presenter.canSave());
}

/// Where the touchpoint stands, or that it is new.
void EntryForm::showStage()
{
    const QString stage = m_presenter.touchpointStage();
    const bool isNamed = !m_presenter.form().touchpoint.trimmed().isEmpty();
    m_stage->setFullText(!stage.isEmpty() ? tr("in %1", "under a touchpoint: the stage it is in").arg(stage)
                             : isNamed    ? tr("new, for the inbox of the map", "under a touchpoint")
                                          : QString());
}

} // namespace cxw::panels
