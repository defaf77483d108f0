#include "panels/shared/banner.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

Banner::Banner(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_action->setProperty("small", true);
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), appearance));
    close->setAccessibleName(tr("Close this message", "button of an inline message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.px(30) + 14, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(BannerTone tone, const QString& sentence, const QString& action)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const charts::Tokens& t = m_appearance.tokens();
    const QColor ground = m_tone == BannerTone::Danger ? t.dangerSoft
        : m_tone == BannerTone::Warning                ? t.warningSoft
                                                       : t.accentSoft;
    const QColor mark = m_tone == BannerTone::Danger ? t.danger
        : m_tone == BannerTone::Warning              ? t.warning
                                                     : t.accent;
    QPainter painter(this);
    drawBox(painter, rect(), ground, {}, 6.0);
    const int size = m_appearance.px(18);
    const QString name =
        m_tone == BannerTone::Info ? QStringLiteral("info-circle") : QStringLiteral("exclamation-triangle");
    lineIcon(name, m_appearance, mark).paint(&painter, QRect(14, (height() - size) / 2, size, size));
}

} // namespace cxw::panels
