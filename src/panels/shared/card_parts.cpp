#include "panels/shared/card_parts.h"

#include "panels/shared/text_label.h"
#include "panels/shared/wrap_layout.h"

#include <QHBoxLayout>

namespace cxw::panels {

TextLabel* cardTitle(const Appearance& appearance, const QString& text)
{
    auto* title = new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary);
    title->setText(text);
    return title;
}

QHBoxLayout* cardHead(QWidget* title, QWidget* remark, const std::vector<QWidget*>& controls)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 8);
    row->setSpacing(12);
    row->addWidget(title);
    if (remark)
        row->addWidget(remark, 1);
    else
        row->addStretch(1);
    for (QWidget* each : controls)
        row->addWidget(each);
    return row;
}

QLayout* wrappingHead(QWidget* title, const std::vector<QWidget*>& controls)
{
    auto* row = new WrapLayout(12);
    row->setContentsMargins(16, 10, 16, 8);
    row->pushRightAfter(1);
    row->addWidget(title);
    for (QWidget* each : controls)
        row->addWidget(each);
    return row;
}

QWidget* insetTable(QWidget* table)
{
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 0, 12, 0);
    column->addWidget(table);
    return frame;
}

void takeWhatIsLeft(QWidget& widget)
{
    widget.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace cxw::panels
