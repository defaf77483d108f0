#include "panels/complaints/lists/entry_details.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QVBoxLayout>

namespace cxw::panels {

EntryDetails::EntryDetails(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void EntryDetails::open(qint64 id)
{
    m_id = id;
    refresh();
}

void EntryDetails::add(const QString& label, QWidget* field)
{
    auto* text = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    text->setText(label);
    text->setWordWrap(true);
    text->setBuddy(field);
    m_column->addSpacing(8);
    m_column->addWidget(text);
    m_column->addWidget(field);
}

} // namespace cxw::panels
