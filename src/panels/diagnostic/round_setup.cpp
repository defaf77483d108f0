#include "panels/diagnostic/round_setup.h"

#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
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
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, int column, const QString& label, QWidget* field, const char* name) {
        auto* text = new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
        text->setText(label);
        text->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QLatin1String(name));
        field->setMinimumWidth(1);
        grid->addWidget(text, 2 * row, column);
        grid->addWidget(field, 2 * row + 1, column);
    };
    add(0, 0, tr("Date", "of a round"), m_date, "roundDate");
    add(0, 1, tr("Answered by", "who answers a round"), m_form, "roundForm");
    add(1, 0, tr("People asked", "number of people in a round"), m_people, "roundPeople");
    add(1, 1, tr("Facilitator or person", "name beside a round"), m_person, "roundPerson");
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
    if (state.round.date.isValid())
        m_date->setDate(state.round.date);
    showSeats(state.round.form == core::VotingForm::Seats);
    m_form->setCurrentIndex(m_form->findData(int(state.round.form)));
    m_people->setValue(state.round.invited);
    m_people->setEnabled(state.round.form == core::VotingForm::Counts);
    if (!m_person->hasFocus())
        m_person->setText(state.person);
    m_filling = false;
}

/// Seats come with imported votes; they are shown and not offered.
void RoundSetup::showSeats(bool shown)
{
    const int seats = int(core::VotingForm::Seats);
    const int at = m_form->findData(seats);
    if (shown && at < 0)
        m_form->addItem(tr("A group, each for themselves", "who answers a round"), seats);
    else if (!shown && at >= 0)
        m_form->removeItem(at);
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
