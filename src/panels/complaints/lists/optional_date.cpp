#include "panels/complaints/lists/optional_date.h"

#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace cxw::panels {

OptionalDate::OptionalDate(const Appearance& appearance, const QString& label, const char* name,
                           QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox(label))
    , m_date(new QDateEdit)
{
    m_box->setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_date->setObjectName(QLatin1String(name));
    m_date->setAccessibleName(label);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setLocale(core::localeOf(appearance.language()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_box, 1);
    row->addWidget(m_date, 1);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_date->setEnabled(on);
        emit edited(on ? m_date->date() : QDate());
    });
    connect(m_date, &QDateEdit::editingFinished, this, [this] {
        if (m_box->isChecked())
            emit edited(m_date->date());
    });
}

void OptionalDate::show(QDate date, QDate proposed)
{
    m_box->setChecked(date.isValid());
    m_date->setEnabled(date.isValid());
    m_date->setDate(date.isValid() ? date : proposed);
}

} // namespace cxw::panels
