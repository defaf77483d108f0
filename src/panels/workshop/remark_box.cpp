#include "panels/workshop/remark_box.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cxw::panels {

RemarkBox::RemarkBox(const Appearance& appearance, const QString& icon, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
{
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.px(28) + 12, 10, 12, 10);
    row->addWidget(m_text);
}

void RemarkBox::say(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void RemarkBox::paintEvent(QPaintEvent*)
{
    const charts::Tokens& t = m_appearance.tokens();
    QPainter painter(this);
    drawBox(painter, rect(), t.bgSunken, {}, 6.0);
    const int size = m_appearance.px(18);
    lineIcon(m_icon, m_appearance, t.accent).paint(&painter, QRect(12, (height() - size) / 2, size, size));
}

} // namespace cxw::panels
