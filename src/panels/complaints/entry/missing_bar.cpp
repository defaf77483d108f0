#include "panels/complaints/entry/missing_bar.h"

#include "panels/complaints/complaint_words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kPadding = 10.0;
constexpr double kIcon = 14.0;

} // namespace

MissingBar::MissingBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_words(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::warning))
{
    m_words->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.px(kPadding + kIcon) + 8, 5, appearance.px(kPadding), 5);
    row->addWidget(m_words);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the fields stay where they are
    setSizePolicy(policy);
}

void MissingBar::show(const std::vector<core::MissingPart>& missing)
{
    QStringList words;
    for (const core::MissingPart each : missing)
        words += missingWord(each);
    m_words->setFullText(tr("To complete, now or later: %1", "a list").arg(words.join(QStringLiteral(", "))));
    setVisible(!missing.empty());
}

void MissingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Tokens& t = m_appearance.tokens();
    drawBox(painter, rect(), t.warningSoft, {}, 6.0);
    const int size = m_appearance.px(kIcon);
    lineIcon(QStringLiteral("exclamation-triangle"), m_appearance, t.warning)
        .paint(&painter, QRect(m_appearance.px(kPadding), (height() - size) / 2, size, size));
}

} // namespace cxw::panels
