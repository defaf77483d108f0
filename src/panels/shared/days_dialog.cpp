#include "panels/shared/days_dialog.h"

#include "core/language.h"
#include "panels/theme/appearance.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace cxw::panels {

DaysDialog::DaysDialog(const Appearance& appearance, const core::DaySpan& days, QWidget* parent)
    : QDialog(parent)
    , m_from(new QDateEdit(days.first))
    , m_to(new QDateEdit(days.last))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("daysDialog"));
    setWindowTitle(tr("Received from – to", "window title"));
    m_from->setObjectName(QStringLiteral("daysFrom"));
    m_to->setObjectName(QStringLiteral("daysTo"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString& label, QDateEdit* field) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("d MMM yyyy"));
        field->setLocale(core::localeOf(appearance.language()));
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    add(tr("From", "field: a date"), m_from);
    add(tr("To, that day included", "field: a date"), m_to);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok =
        buttons->addButton(tr("Show", "button: the complaints of those days"), QDialogButtonBox::AcceptRole);
    ok->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
    ok->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(360), sizeHint().height());
}

core::DaySpan DaysDialog::days() const
{
    return {m_from->date(), m_to->date()};
}

} // namespace cxw::panels
