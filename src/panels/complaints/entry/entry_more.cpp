#include "panels/complaints/entry/entry_more.h"

#include "panels/complaints/entry/entry_cause.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/more_words.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include <algorithm>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;
using core::ComplaintField;

constexpr double kMoreTwoInARow = 520.0;
constexpr int kMostSatisfaction = 5;

const QString kYesCode = QStringLiteral("yes");

template <class Record> QStringList offeredNames(const std::vector<Record>& records)
{
    QStringList names;
    for (const Record& each : records)
        names += each.name;
    return names;
}

/// The first entry says nothing.
template <class Choice, std::size_t size>
void addChoices(QComboBox& box, const std::array<Choice, size>& choices, QString (*word)(Choice))
{
    box.addItem(QStringLiteral("–"), QString());
    for (const Choice each : choices)
        box.addItem(word(each), core::codeOf(each));
}

void chooseCode(QComboBox& box, const QString& code)
{
    box.setCurrentIndex(std::max(box.findData(code), 0));
}

void showText(QLineEdit& field, const QString& text)
{
    if (field.text() != text)
        field.setText(text);
}

void allowOnly(QLineEdit& field, const char* pattern)
{
    field.setValidator(new QRegularExpressionValidator(QRegularExpression(QLatin1String(pattern)), &field));
}

} // namespace

EntryMore::EntryMore(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_head(new QPushButton(tr("More", "button: shows the other fields of a complaint")))
    , m_known(new TextLabel(appearance, TypeRole::Caption, &Tokens::textSecondary))
    , m_agent(new TypedChoice)
    , m_newAgent(new TextLabel(appearance, TypeRole::Micro, &Tokens::textSecondary))
    , m_product(new TypedChoice)
    , m_amount(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_hint(new TextLabel(appearance, TypeRole::Micro, &Tokens::warning))
    , m_outcome(new QComboBox)
    , m_satisfaction(new SegmentedSwitch(tr("Satisfaction after", "field of a complaint"),
                                         {QStringLiteral("–"), QStringLiteral("1"), QStringLiteral("2"),
                                          QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}))
    , m_defection(new QComboBox)
    , m_reason(new QComboBox)
    , m_minutes(new QLineEdit)
    , m_public(new QCheckBox(tr("Others can read the complaint", "check box: it was made in public")))
{
    setUpChoices();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead());
    m_fields = new QWidget;
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(makeFields());
    fields->addWidget(new EntryCause(appearance, presenter));
    column->addWidget(m_fields);
    connectFields();
    open(false);
    showForm();
}

QWidget* EntryMore::makeHead()
{
    m_head->setObjectName(QStringLiteral("complaintMore"));
    m_head->setCheckable(true);
    m_head->setProperty("quiet", true);
    m_head->setProperty("small", true);
    m_head->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_known->setElided(true);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_head);
    row->addWidget(m_known, 1);
    row->addStretch();
    connect(m_head, &QPushButton::toggled, this, [this](bool on) {
        open(on);
        if (on)
            m_agent->setFocus(Qt::OtherFocusReason);
    });
    return head;
}

QWidget* EntryMore::makeFields()
{
    auto* fields = new QWidget;
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    addCell(tr("Agent, who writes it down", "field of a complaint"), makeAgent(), m_agent,
            "complaintAgentCell");
    addCell(tr("Product", "field of a complaint"), m_product, m_product->lineEdit(), "complaintProduct");
    addCell(tr("Money given, with its currency", "field of a complaint"), makeMoney(), m_amount,
            "complaintMoney");
    addCell(tr("Outcome", "field of a complaint"), m_outcome, nullptr, "complaintOutcome");
    addCell(tr("Satisfaction after, 1 to 5", "field of a complaint"), m_satisfaction, nullptr,
            "complaintSatisfaction");
    addCell(tr("Minutes of work", "field of a complaint"), m_minutes, nullptr, "complaintMinutes");
    addCell(tr("Does the customer leave?", "field of a complaint"), m_defection, nullptr,
            "complaintDefection");
    addCell(tr("Why", "field of a complaint: reason for leaving"), m_reason, nullptr, "complaintReason");
    m_public->setObjectName(QStringLiteral("complaintPublic"));
    m_cells.push_back(m_public);
    place();
    return fields;
}

QWidget* EntryMore::makeAgent()
{
    m_agent->setObjectName(QStringLiteral("complaintAgent"));
    m_agent->lineEdit()->setAccessibleName(tr("Agent, who writes it down", "field of a complaint"));
    m_newAgent->setWordWrap(true);
    m_newAgent->setText(tr("A new name: it comes into the list of people with saving.", "under the field"));
    connect(m_agent->lineEdit(), &QLineEdit::returnPressed, m_product,
            [this] { m_product->setFocus(Qt::TabFocusReason); });
    auto* agent = new QWidget;
    auto* column = new QVBoxLayout(agent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_agent);
    column->addWidget(m_newAgent);
    return agent;
}

QWidget* EntryMore::makeMoney()
{
    m_amount->setObjectName(QStringLiteral("complaintAmount"));
    m_currency->setObjectName(QStringLiteral("complaintCurrency"));
    m_currency->setAccessibleName(tr("Currency, three letters", "field of a complaint"));
    allowOnly(*m_amount, R"(-?[\d .,]{0,16})");
    allowOnly(*m_currency, "[A-Za-z]{0,3}");
    allowOnly(*m_minutes, R"(\d{0,5})");
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Not an amount in this currency. It is not saved.", "under the field"));
    auto* money = new QWidget;
    auto* grid = new QGridLayout(money);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(m_amount, 0, 0);
    grid->addWidget(m_currency, 0, 1);
    grid->addWidget(m_hint, 1, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_amount->setMinimumWidth(1);
    m_currency->setMinimumWidth(1);
    return money;
}

void EntryMore::addCell(const QString& label, QWidget* field, QWidget* spoken, const char* name)
{
    auto* text = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    text->setText(label);
    text->setWordWrap(true);
    text->setBuddy(spoken ? spoken : field);
    for (QWidget* each : {field, spoken})
        if (each)
            each->setAccessibleName(label);
    field->setObjectName(QLatin1String(name));
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(text);
    column->addWidget(field);
    column->addStretch();
    m_cells.push_back(cell);
}

void EntryMore::place()
{
    const int columns = width() >= m_appearance.px(kMoreTwoInARow) ? 2 : 1;
    for (QWidget* each : m_cells)
        m_grid->removeWidget(each);
    for (int i = 0; i < int(m_cells.size()); ++i) {
        QWidget* cell = m_cells[std::size_t(i)];
        if (cell == m_public) // its words cannot wrap
            m_grid->addWidget(cell, i / columns + 1, 0, 1, columns);
        else
            m_grid->addWidget(cell, i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void EntryMore::setUpChoices()
{
    using core::Defection, core::DefectionReason, core::Outcome;
    addChoices(*m_outcome,
               std::array{Outcome::Upheld, Outcome::Partly, Outcome::NotUpheld, Outcome::Goodwill},
               outcomeWord);
    addChoices(*m_defection, std::array{Defection::AtRisk, Defection::Left, Defection::Saved}, defectionWord);
    addChoices(*m_reason,
               std::array{DefectionReason::Price, DefectionReason::Service, DefectionReason::Product,
                          DefectionReason::Other, DefectionReason::Unknown},
               reasonWord);
    for (QComboBox* each : {m_outcome, m_defection, m_reason}) {
        each->setMinimumContentsLength(8);
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
}

void EntryMore::connectFields()
{
    connect(&m_presenter, &EntryPresenter::opened, this, &EntryMore::showForm);
    connect(&m_presenter, &EntryPresenter::changed, this, &EntryMore::refresh);
    const auto typed = [this](ComplaintField field) {
        return [this, field](const QString& text) {
            if (!m_showing)
                m_presenter.typeMore(field, text);
        };
    };
    connect(m_agent, &TypedChoice::editTextChanged, this, typed(ComplaintField::Agent));
    connect(m_product, &TypedChoice::editTextChanged, this, typed(ComplaintField::Product));
    connect(m_amount, &QLineEdit::textEdited, this, typed(ComplaintField::Amount));
    connect(m_currency, &QLineEdit::textEdited, this, typed(ComplaintField::Currency));
    connect(m_minutes, &QLineEdit::textEdited, this, typed(ComplaintField::HandlingMinutes));
    follow(m_outcome, ComplaintField::Outcome);
    follow(m_defection, ComplaintField::Defection);
    follow(m_reason, ComplaintField::DefectionReason);
    connect(m_satisfaction, &SegmentedSwitch::chosenChanged, this, [this](int index) {
        if (!m_showing)
            m_presenter.typeMore(ComplaintField::SatisfactionAfter,
                                 index > 0 ? QString::number(index) : QString());
    });
    for (QWidget* each : m_satisfaction->findChildren<QWidget*>())
        each->installEventFilter(this);
    connect(m_public, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing)
            m_presenter.typeMore(ComplaintField::IsPublic, on ? kYesCode : QString());
    });
}

void EntryMore::follow(QComboBox* box, ComplaintField field)
{
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, field] {
        if (!m_showing)
            m_presenter.typeMore(field, box->currentData().toString());
    });
}

void EntryMore::open(bool open)
{
    const QSignalBlocker quiet(m_head);
    m_head->setChecked(open);
    m_head->setIcon(
        lineIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_appearance));
    m_fields->setVisible(open);
    m_known->setVisible(!open);
}

void EntryMore::showForm()
{
    const MoreTexts& more = m_presenter.form().more;
    const ComplaintChoices& choices = m_presenter.choices();
    m_showing = true;
    m_agent->offer(offeredNames(choices.people), textIn(more, ComplaintField::Agent));
    m_product->offer(offeredNames(choices.products), textIn(more, ComplaintField::Product));
    showText(*m_amount, textIn(more, ComplaintField::Amount));
    showText(*m_currency, textIn(more, ComplaintField::Currency));
    m_currency->setPlaceholderText(choices.currency);
    showText(*m_minutes, textIn(more, ComplaintField::HandlingMinutes));
    chooseCode(*m_outcome, textIn(more, ComplaintField::Outcome));
    chooseCode(*m_defection, textIn(more, ComplaintField::Defection));
    chooseCode(*m_reason, textIn(more, ComplaintField::DefectionReason));
    m_satisfaction->choose(
        std::clamp(textIn(more, ComplaintField::SatisfactionAfter).toInt(), 0, kMostSatisfaction));
    m_public->setChecked(textIn(more, ComplaintField::IsPublic) == kYesCode);
    m_showing = false;
    refresh();
}

void EntryMore::refresh()
{
    const MoreTexts& more = m_presenter.form().more;
    const core::ComplaintCard card = m_presenter.preview();
    QStringList known{card.agent};
    known += factsOf(card, m_appearance.numbers());
    known.removeAll(QString());
    m_known->setFullText(known.join(QStringLiteral(" · ")));
    m_reason->setEnabled(!textIn(more, ComplaintField::Defection).isEmpty());
    m_newAgent->setVisible(
        card.complaint.agent
        && std::ranges::find(m_presenter.choices().people, *card.complaint.agent, &core::Person::id)
            == m_presenter.choices().people.end());
    m_hint->setVisible(isAmountUnclear(more, m_presenter.choices().currency));
}

/// Digits choose in the switch.
bool EntryMore::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int digit = static_cast<QKeyEvent*>(event)->key() - Qt::Key_0;
    if (digit < 0 || digit > kMostSatisfaction)
        return QWidget::eventFilter(watched, event);
    m_satisfaction->choose(digit);
    return true;
}

void EntryMore::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace cxw::panels
