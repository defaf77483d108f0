#include "panels/diagnostic/round_setup.h"

#include "core/diagnostic/seating.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
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
    , m_mode(new QComboBox)
    , m_names(new QWidget)
    , m_participants(new QPlainTextEdit)
{
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setLocale(core::localeOf(appearance.language()));
    m_form->addItem(tr("One person", "who answers a round"), int(core::VotingForm::SinglePerson));
    m_form->addItem(tr("A group, each for themselves", "who answers a round"), int(core::VotingForm::Seats));
    m_form->addItem(tr("A group, hands counted", "who answers a round"), int(core::VotingForm::Counts));
    m_mode->addItem(tr("Blind: nothing of the last round", "what people see while they answer"),
                    int(core::AskingMode::Blind));
    m_mode->addItem(tr("Context: evidence, not the scores", "what people see while they answer"),
                    int(core::AskingMode::Context));
    m_mode->addItem(tr("Shown: the last round’s scores", "what people see while they answer"),
                    int(core::AskingMode::Shown));
    m_people->setRange(1, kMostPeople);
    m_person->setMaxLength(200);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, int column, const QString& label, QWidget* field, const char* name,
                         int columns = 1) {
        auto* text = new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
        text->setText(label);
        text->setBuddy(field);
        field->setAccessibleName(label);
        field->setObjectName(QLatin1String(name));
        field->setMinimumWidth(1);
        grid->addWidget(text, 2 * row, column, 1, columns);
        grid->addWidget(field, 2 * row + 1, column, 1, columns);
    };
    add(0, 0, tr("Date", "of a round"), m_date, "roundDate");
    add(0, 1, tr("Answered by", "who answers a round"), m_form, "roundForm");
    add(1, 0, tr("People asked", "number of people in a round"), m_people, "roundPeople");
    add(1, 1, tr("Facilitator or person", "name beside a round"), m_person, "roundPerson");
    add(2, 0, tr("Shown while answering", "asking mode of a round"), m_mode, "roundMode", 2);
    makeParticipants(appearance);
    grid->addWidget(m_names, 6, 0, 1, 2);
    connect(m_mode, &QComboBox::activated, this, &RoundSetup::commit);
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
    setEnabled(state.canTailor);
    if (state.round.date.isValid())
        m_date->setDate(state.round.date);
    m_form->setCurrentIndex(m_form->findData(int(state.round.form)));
    m_mode->setCurrentIndex(m_mode->findData(int(state.round.mode)));
    m_people->setValue(state.round.invited);
    m_people->setEnabled(state.round.form != core::VotingForm::SinglePerson);
    if (!m_person->hasFocus())
        m_person->setText(state.person);
    showParticipants();
    m_filling = false;
}

void RoundSetup::makeParticipants(const Appearance& appearance)
{
    auto* label = new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary);
    label->setText(tr("Participants, one a line; empty for anonymous seats", "over a field"));
    label->setBuddy(m_participants);
    label->setWordWrap(true);
    m_participants->setObjectName(QStringLiteral("roundParticipants"));
    m_participants->setAccessibleName(label->text());
    m_participants->setTabChangesFocus(true);
    m_participants->setFixedHeight(appearance.px(72));
    m_participants->installEventFilter(this);
    auto* column = new QVBoxLayout(m_names);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(m_participants);
}

void RoundSetup::showParticipants()
{
    const TailorState& state = m_presenter.state();
    m_names->setVisible(state.round.form == core::VotingForm::Seats);
    const QString names = state.participants.join(QLatin1Char('\n'));
    if (m_participants->hasFocus() || m_participants->toPlainText() == names)
        return;
    const QSignalBlocker quiet(m_participants);
    m_participants->setPlainText(names);
}

bool RoundSetup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_participants && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
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
    changed.mode = core::AskingMode(m_mode->currentData().toInt());
    changed.invited = changed.form == core::VotingForm::SinglePerson ? 1 : m_people->value();
    m_presenter.diagnostic().changeRound(changed, m_person->text(),
                                         core::namesIn(m_participants->toPlainText()));
}

} // namespace cxw::panels
