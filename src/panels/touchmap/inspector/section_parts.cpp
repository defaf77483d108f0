#include "panels/touchmap/inspector/section_parts.h"

#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"

#include <QFormLayout>
#include <QLineEdit>

namespace cxw::panels {
namespace {

constexpr int kLabelWidth = 104;

} // namespace

QFormLayout* sectionForm(QWidget& section, const Appearance& appearance)
{
    auto* form = new QFormLayout(&section);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(appearance.px(5));
    form->setVerticalSpacing(appearance.px(4));
    return form;
}

TextLabel* sectionTitle(const Appearance& appearance, const QString& text)
{
    auto* title = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    title->setSemibold(true);
    title->setText(text);
    return title;
}

void addSectionTitle(QFormLayout& form, const Appearance& appearance, const QString& text)
{
    form.addRow(sectionTitle(appearance, text));
}

void addField(QFormLayout& form, const Appearance& appearance, const QString& label, QWidget& field)
{
    auto* words = new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary);
    words->setText(label);
    words->setWordWrap(true);
    words->setFixedWidth(appearance.px(kLabelWidth)); // fields stand in one column in all sections
    words->setBuddy(&field);
    field.setAccessibleName(label);
    if (auto* choice = qobject_cast<TypedChoice*>(&field))
        choice->lineEdit()->setAccessibleName(label);
    form.addRow(words, &field);
}

void offer(TypedChoice& field, const QStringList& names, const QString& text)
{
    if (field.lineEdit()->hasFocus() && field.lineEdit()->isModified())
        return;
    QStringList offered;
    for (int i = 0; i < field.count(); ++i)
        offered += field.itemText(i);
    if (offered != names || field.currentText() != text)
        field.offer(names, text);
}

} // namespace cxw::panels
