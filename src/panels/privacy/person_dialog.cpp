#include "panels/privacy/person_dialog.h"

#include "panels/privacy/erasure_dialog.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>

namespace cxw::panels {
namespace {

using charts::Tokens;
using charts::TypeRole;

QString lineOf(const core::CustomerMatch& match)
{
    QStringList parts{match.customer.name, match.customer.organisation, match.customer.contact};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString factsText(const PersonFacts& facts)
{
    QStringList parts{facts.customer.name, facts.customer.organisation, facts.customer.contact};
    parts.removeAll(QString());
    QString text = PersonDialog::tr("%1: %n complaint(s), those in the bin too.",
                                    "what is held on a person; name and contact", facts.complaints)
                       .arg(parts.join(QStringLiteral(" · ")));
    if (!facts.held.isEmpty())
        text += QLatin1Char('\n')
            + PersonDialog::tr("On legal hold, so neither can go: %1.", "references of complaints")
                  .arg(facts.held.join(QStringLiteral(", ")));
    return text;
}

/// What must be typed: the name, or what else they are known by.
QString wordFor(const PersonFacts& facts)
{
    for (const QString& each : {facts.customer.name, facts.customer.contact, facts.customer.organisation})
        if (!each.trimmed().isEmpty())
            return each.trimmed();
    return QString::number(facts.complaints);
}

} // namespace

PersonDialog::PersonDialog(const Appearance& appearance, PrivacyPresenter& presenter,
                           const std::optional<core::ComplaintCard>& card, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_card(card)
    , m_purpose(purpose)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_matches(new QStandardItemModel(this))
    , m_facts(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_choices(new QButtonGroup(this))
    , m_keepBackups(new QCheckBox(tr("Keep the backups as they are", "choice: they still hold the data")))
    , m_save(new QPushButton(tr("Save everything…", "button: all data on a person into a file")))
    , m_goOn(new QPushButton(tr("Go on…", "button: to the last question before an erasure")))
{
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(tr("One person’s data", "window title"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(appearance.px(8));
    makeSearch(*column);
    column->addWidget(m_facts);
    makeChoices(*column);
    makeButtons(*column);
    resize(appearance.px(560), appearance.px(560));
    connect(&presenter, &PrivacyPresenter::matchesChanged, this, &PersonDialog::refreshMatches);
    connect(&presenter, &PrivacyPresenter::personChanged, this, &PersonDialog::refreshPerson);
    presenter.clear();
    if (card && card->complaint.customer)
        presenter.choose(*card->complaint.customer);
    presenter.search({});
    m_search->setFocus();
}

void PersonDialog::makeSearch(QVBoxLayout& column)
{
    auto* label = new TextLabel(m_appearance, TypeRole::Caption, &Tokens::textSecondary);
    label->setText(tr("Whose data? Type a name, an organisation or a contact.", "over a field"));
    label->setWordWrap(true);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("personSearch"));
    m_search->setAccessibleName(label->text());
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("personMatches"));
    m_list->setAccessibleName(tr("Customers of that name", "list"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new LineDelegate(m_appearance, m_list));
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, &m_presenter, &PrivacyPresenter::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    column.addWidget(label);
    column.addWidget(m_search);
    column.addWidget(m_list, 1);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("personFacts"));
}

void PersonDialog::makeChoices(QVBoxLayout& column)
{
    const auto add = [&](Choice choice, const char* name, const QString& text) {
        auto* button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        m_choices->addButton(button, choice);
        column.addWidget(button);
    };
    add(Anonymise, "anonymisePerson",
        tr("Anonymise: no name, no words; the complaints stay one person’s", "choice"));
    add(EraseKeeping, "erasePerson", tr("Erase the person; the complaints keep no words", "choice"));
    add(EraseAll, "eraseAll", tr("Erase the person and the complaints", "choice"));
    if (m_card)
        add(OnlyComplaint, "anonymiseComplaint",
            tr("Only anonymise the complaint %1", "choice; a reference").arg(m_card->complaint.reference));
    m_choices->button(EraseKeeping)->setChecked(true);
    m_keepBackups->setObjectName(QStringLiteral("keepBackups"));
    column.addWidget(m_keepBackups);
    connect(m_choices, &QButtonGroup::idClicked, this, &PersonDialog::refreshPerson);
}

void PersonDialog::makeButtons(QVBoxLayout& column)
{
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_goOn->setObjectName(QStringLiteral("goOnErasing"));
    auto* close = new QPushButton(tr("Close", "button"));
    close->setObjectName(QStringLiteral("closePerson"));
    for (QPushButton* each : {m_save, m_goOn, close})
        each->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto& person = m_presenter.person())
            emit saveWanted(person->customer.id, person->customer.name);
    });
    connect(m_goOn, &QPushButton::clicked, this, &PersonDialog::goOn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_goOn);
    column.addLayout(buttons);
}

void PersonDialog::refreshMatches()
{
    m_matches->clear();
    for (const core::CustomerMatch& each : m_presenter.matches())
        m_matches->appendRow(new QStandardItem(lineOf(each)));
    m_list->setCurrentIndex(m_matches->index(0, 0));
}

void PersonDialog::refreshPerson()
{
    const auto& person = m_presenter.person();
    const bool onlyComplaint = m_choices->checkedId() == OnlyComplaint;
    m_facts->setText(person ? factsText(*person) : tr("Nobody is chosen yet.", "no customer"));
    m_save->setEnabled(person.has_value());
    const bool canGo = onlyComplaint ? !m_card->complaint.legalHold : person && person->held.isEmpty();
    m_goOn->setEnabled(m_presenter.canChange() && canGo);
    if (person)
        focusPurpose();
}

void PersonDialog::focusPurpose()
{
    const QWidget* focused = focusWidget(); // what gets the keyboard, also before the window has it
    if (focused && focused != m_search && focused != m_list)
        return;
    if (m_purpose == Purpose::Save)
        m_save->setFocus(Qt::OtherFocusReason);
    else
        m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void PersonDialog::take(int row)
{
    const auto& matches = m_presenter.matches();
    if (row >= 0 && row < int(matches.size()))
        m_presenter.choose(matches[std::size_t(row)].customer.id);
}

core::Erasure PersonDialog::erasure() const
{
    core::Erasure erasure{.keepsBackups = m_keepBackups->isChecked()};
    if (m_choices->checkedId() == OnlyComplaint) {
        erasure.complaints = {m_card->complaint.id};
        return erasure;
    }
    erasure.customer = m_presenter.person()->customer.id;
    erasure.keepsCustomer = m_choices->checkedId() == Anonymise;
    erasure.keepsComplaints = m_choices->checkedId() != EraseAll;
    return erasure;
}

void PersonDialog::goOn()
{
    ErasurePlan plan{.erasure = erasure()};
    if (m_choices->checkedId() == OnlyComplaint) {
        plan.word = m_card->complaint.reference;
        plan.complaints = 1;
        plan.title = tr("Anonymise complaint %1", "title; a reference").arg(plan.word);
    } else {
        const PersonFacts& person = *m_presenter.person();
        plan.word = wordFor(person);
        plan.complaints = person.complaints;
        plan.title = plan.erasure.keepsCustomer ? tr("Anonymise %1", "title; a name").arg(plan.word)
                                                : tr("Erase %1", "title; a name").arg(plan.word);
    }
    ErasureDialog dialog(m_appearance, m_presenter, plan, this);
    if (dialog.exec() == QDialog::Accepted)
        accept();
}

bool PersonDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex().row());
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cxw::panels
