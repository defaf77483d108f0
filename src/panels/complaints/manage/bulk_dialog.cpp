#include "panels/complaints/manage/bulk_dialog.h"

#include "core/complaint/tag_names.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/manage/filing_presenter.h"
#include "panels/complaints/manage/filter_presenter.h"
#include "panels/complaints/manage/status_look.h"
#include "panels/shared/tags_field.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr qint64 kTakenAway = 0; ///< no id, no severity

template <class AnyId> void offerNames(QComboBox& box, const std::vector<NamedId<AnyId>>& names)
{
    const QVariant chosen = box.currentData();
    while (box.count() > 2)
        box.removeItem(box.count() - 1);
    for (const NamedId<AnyId>& each : names)
        box.addItem(each.name, each.id.value());
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

template <class AnyId> std::optional<std::optional<AnyId>> chosenId(const QComboBox& box)
{
    if (!box.currentData().isValid())
        return std::nullopt;
    const qint64 value = box.currentData().toLongLong();
    return std::make_optional(value == kTakenAway ? std::optional<AnyId>() : std::optional(AnyId(value)));
}

} // namespace

BulkDialog::BulkDialog(const Appearance& appearance, FilingPresenter& filing, const FilterPresenter& filters,
                       QWidget* parent)
    : QDialog(parent)
    , m_filing(filing)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Change %n complaints", "window title", int(std::max<qint64>(filing.count(), 1))));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_status = addField(*form, "bulkStatus", tr("Status", "field"));
    m_channel = addField(*form, "bulkChannel", tr("Channel", "field"));
    m_touchpoint = addField(*form, "bulkTouchpoint", tr("Touchpoint", "field"));
    m_category = addField(*form, "bulkCategory", tr("Category", "field"));
    m_cause = addField(*form, "bulkCause", tr("Cause", "field"));
    m_severity = addField(*form, "bulkSeverity", tr("Severity", "field"));
    m_agent = addField(*form, "bulkAgent", tr("Agent", "field"));
    m_public = addField(*form, "bulkPublic", tr("Public", "field: may everybody read it?"));
    m_addTags = addTags(*form, "bulkAddTags", tr("Add tags", "field: names with semicolons between them"));
    m_takeTags =
        addTags(*form, "bulkTakeTags", tr("Take tags away", "field: names with semicolons between them"));
    for (const core::ComplaintStatus each : kGivenStatuses)
        m_status->addItem(statusWord(each), int(each));
    for (QComboBox* each : {m_channel, m_touchpoint, m_category, m_cause, m_severity, m_agent})
        each->addItem(tr("none", "choice: takes a value away"), kTakenAway);
    for (int severity = 1; severity <= 4; ++severity)
        m_severity->addItem(QString::number(severity), severity);
    m_public->addItem(tr("yes", "choice"), true);
    m_public->addItem(tr("no", "choice"), false);
    auto* hint = new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    hint->setWordWrap(true);
    hint->setText(tr("One step, taken back with Ctrl+Z.", "under the fields of a change of many complaints"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok =
        buttons->addButton(tr("Change", "button: all that are marked"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("bulkChange"));
    ok->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, &filing, [this] {
        m_filing.change(change(), {core::tagNames(m_addTags->text()), core::tagNames(m_takeTags->text())});
    });
    connect(&filters, &FilterPresenter::changed, this, [this, &filters] { offer(filters); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch();
    column->addWidget(buttons);
    ok->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(420), sizeHint().height());
    offer(filters);
}

QComboBox* BulkDialog::addField(QFormLayout& form, const char* name, const QString& label)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItem(tr("leave as it is", "choice: a field of many complaints"));
    form.addRow(label, box);
    return box;
}

TagsField* BulkDialog::addTags(QFormLayout& form, const char* name, const QString& label)
{
    auto* field = new TagsField;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(tr("late; letter", "placeholder: two tags with a semicolon between them"));
    form.addRow(label, field);
    return field;
}

void BulkDialog::offer(const FilterPresenter& filters)
{
    offerNames(*m_channel, filters.lists().channels);
    offerNames(*m_touchpoint, filters.lists().touchpoints);
    offerNames(*m_category, filters.lists().categories);
    offerNames(*m_cause, filters.lists().causes);
    offerNames(*m_agent, filters.lists().people);
    QStringList tags;
    for (const NamedId<core::TagId>& each : filters.lists().tags)
        tags += each.name;
    for (TagsField* each : {m_addTags, m_takeTags})
        each->offer(tags, each->text());
}

core::BulkChange BulkDialog::change() const
{
    core::BulkChange change;
    if (m_status->currentData().isValid())
        change.status = core::ComplaintStatus(m_status->currentData().toInt());
    change.channel = chosenId<core::ChannelId>(*m_channel);
    change.touchpoint = chosenId<core::TouchpointId>(*m_touchpoint);
    change.category = chosenId<core::CategoryId>(*m_category);
    change.cause = chosenId<core::CauseId>(*m_cause);
    change.agent = chosenId<core::PersonId>(*m_agent);
    if (m_severity->currentData().isValid()) {
        const int severity = m_severity->currentData().toInt();
        change.severity.emplace(severity == kTakenAway ? std::nullopt : std::optional(severity));
    }
    if (m_public->currentData().isValid())
        change.isPublic = m_public->currentData().toBool();
    return change;
}

} // namespace cxw::panels
