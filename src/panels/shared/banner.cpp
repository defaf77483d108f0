#include "panels/shared/banner.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {
namespace {

/// Lets the mouse mark a label's text, from when it first comes there: a text that can be marked is a
/// document, which takes ten times as long to lay out as a plain one.
class MarksForTheMouse final : public QObject
{
public:
    explicit MarksForTheMouse(QLabel& label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Enter)
            m_label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        return false;
    }

private:
    QLabel& m_label;
};

} // namespace

Banner::Banner(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_text(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("bannerText"));
    new MarksForTheMouse(*m_text);
    auto* close = new QPushButton;
    close->setObjectName(QStringLiteral("bannerClose"));
    close->setProperty("quiet", true);
    close->setProperty("small", true);
    close->setIcon(lineIcon(QStringLiteral("x-lg"), appearance));
    close->setAccessibleName(tr("Close this message", "button of an inline message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.px(30) + 14, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void Banner::say(BannerTone tone, const QString& sentence, const std::vector<BannerAction>& actions)
{
    m_tone = tone;
    m_text->setText(sentence);
    showButtons(actions);
    setAccessibleName(sentence);
    show();
    update();
}

void Banner::showButtons(const std::vector<BannerAction>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const BannerAction& each : actions) {
        auto* button = new QPushButton(each.text);
        button->setObjectName(QStringLiteral("bannerAction%1").arg(m_buttons->count()));
        button->setProperty("small", true);
        connect(button, &QPushButton::clicked, this, each.run);
        m_buttons->addWidget(button);
    }
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
