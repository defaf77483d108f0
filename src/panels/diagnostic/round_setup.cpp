#include "panels/diagnostic/round_setup.h"

#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace cxw::panels {
namespace {

constexpr int kMostPeople = 1000;

} // namespace

RoundSetup::RoundSetup(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_date(new QDateEdit)
    , m_form(new QComboBox)
    , m_people(new QSpinBox)
    , m_person(new QLineEdit)
{
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setLocale(core::localeOf(appearance.language()));
    m_form->addItem(tr("One person", "who answers a round"), int(core::VotingForm::SinglePerson));
    m_form->addItem(tr("A group, hands counted", "who answers a round"), int(core::VotingForm::Counts));
    m_people->setRange(1, kMostPeople);
    m_person->setMaxLength(200);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        auto* text = new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
        text->setText(label);
        text->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QLatin1String(name));
        form->addRow(text, field);
    };
    add(tr("Date", "of a round"), m_date, "roundDate");
    add(tr("Answered by", "who answers a round"), m_form, "roundForm");
    add(tr("People asked", "number of people in a round"), m_people, "roundPeople");
    add(tr("Facilitator or person", "name beside a round"), m_person, "roundPerson");
    connect(m_date, &QDateEdit::dateChanged, this, &RoundSetup::commit);
    connect(m_form, &QComboBox::activated, this, &RoundSetup::commit);
    connect(m_people, &QSpinBox::editingFinished, this, &RoundSetup::commit);
    connect(m_person, &QLineEdit::editingFinished, this, &RoundSetup::commit);
    connect(&presenter, &TailorPresenter::stateChanged, this, &RoundSetup::refresh);
    refresh();
}

void RoundSetup::refresh()
{
    const TailorState& state = m_presenter.state();
    m_filling = true;
    setEnabled(state.canTailor && state.round.form != core::VotingForm::Seats);
    m_date->setDate(state.round.date.isValid() ? state.round.date : QDate::currentDate());
    m_form->setCurrentIndex(m_form->findData(int(state.round.form)));
    m_people->setValue(state.round.invited);
    m_people->setEnabled(state.round.form == core::VotingForm::Counts);
    if (!m_person->hasFocus())
        m_person->setText(state.person);
    m_filling = false;
}

void RoundSetup::commit()
{
    const TailorState& state = m_presenter.state();
    if (m_filling || !state.canTailor)
        return;
    core::Round changed = state.round;
    changed.date = m_date->date();
    changed.anchorDate = changed.date;
    changed.form = core::VotingForm(m_form->currentData().toInt());
    changed.invited = changed.form == core::VotingForm::SinglePerson ? 1 : m_people->value();
    m_presenter.diagnostic().changeRound(changed, m_person->text());
}

} // namespace cxw::panels
