#include "panels/complaints/entry/entry_cause.h"

#include "panels/complaints/entry/entry_presenter.h"
#include "panels/shared/segmented_switch.h"
#include "panels/shared/tags_field.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::ComplaintField;

/// In the order of the switch.
const std::array kAnswers{QString(), QStringLiteral("yes"), QStringLiteral("no")};

template <class Record> QStringList listedNames(const std::vector<Record>& records)
{
    QStringList names;
    for (const Record& each : records)
        names += each.name;
    return names;
}

} // namespace

EntryCause::EntryCause(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_cause(new TypedChoice)
    , m_preventable(new SegmentedSwitch(tr("Could it have been prevented?", "field of a complaint"),
                                        {QStringLiteral("–"), tr("Yes", "answer"), tr("No", "answer")}))
    , m_tags(new TagsField)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    add(*column, tr("Root cause", "field of a complaint"), m_cause, "complaintCause");
    add(*column, tr("Could it have been prevented?", "field of a complaint"), m_preventable,
        "complaintPreventable");
    add(*column, tr("Tags, a semicolon between them", "field of a complaint"), m_tags, "complaintTags");
    connect(&presenter, &EntryPresenter::opened, this, &EntryCause::showForm);
    connect(m_cause, &TypedChoice::editTextChanged, this,
            [this](const QString& text) { type(ComplaintField::Cause, text); });
    connect(m_tags, &QLineEdit::textChanged, this,
            [this](const QString& text) { type(ComplaintField::Tags, text); });
    connect(m_preventable, &SegmentedSwitch::chosenChanged, this,
            [this](int index) { type(ComplaintField::Preventable, kAnswers[std::size_t(index)]); });
    showForm();
}

void EntryCause::add(QVBoxLayout& column, const QString& label, QWidget* field, const char* name)
{
    auto* text = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    text->setText(label);
    text->setWordWrap(true);
    text->setBuddy(field);
    field->setAccessibleName(label);
    field->setObjectName(QLatin1String(name));
    if (const auto* choice = qobject_cast<TypedChoice*>(field))
        choice->lineEdit()->setAccessibleName(label);
    column.addWidget(text);
    column.addWidget(field);
    column.addSpacing(4);
}

void EntryCause::type(ComplaintField field, const QString& text)
{
    if (!m_showing)
        m_presenter.typeMore(field, text);
}

void EntryCause::showForm()
{
    const MoreTexts& more = m_presenter.form().more;
    const ComplaintChoices& choices = m_presenter.choices();
    m_showing = true;
    m_cause->offer(listedNames(choices.causes), textIn(more, ComplaintField::Cause));
    m_tags->offer(listedNames(choices.tags), textIn(more, ComplaintField::Tags));
    const auto chosen = std::ranges::find(kAnswers, textIn(more, ComplaintField::Preventable));
    m_preventable->choose(chosen == kAnswers.end() ? 0 : int(chosen - kAnswers.begin()));
    m_showing = false;
}

} // namespace cxw::panels
