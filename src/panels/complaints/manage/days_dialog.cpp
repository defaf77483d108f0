#include "panels/complaints/manage/days_dialog.h"

#include "core/clock.h"
#include "panels/complaints/manage/filter_presenter.h"
#include "panels/theme/appearance.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace cxw::panels {

DaysDialog::DaysDialog(const Appearance& appearance, FilterPresenter& filters, QWidget* parent)
    : QDialog(parent)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("daysDialog"));
    setWindowTitle(tr("Received from – to", "window title"));
    const core::FilterChoice& choice = filters.list().scope().choice;
    const QDate today = filters.list().context().clock.today();
    m_from->setObjectName(QStringLiteral("daysFrom"));
    m_from->setDate(choice.from.isValid() ? choice.from : today.addMonths(-1));
    m_to->setObjectName(QStringLiteral("daysTo"));
    m_to->setDate(choice.to.isValid() ? choice.to : today);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString& label, QDateEdit* field) {
        field->setCalendarPopup(true);
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
    connect(this, &QDialog::accepted, &filters,
            [this, &filters] { filters.setDays(m_from->date(), m_to->date()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
    ok->setDefault(true); // once it stands in the dialog; else Cancel would be
    resize(appearance.px(360), sizeHint().height());
}

} // namespace cxw::panels
