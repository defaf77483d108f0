#include "panels/shared/nav_rail.h"

#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kWide = 216;
constexpr int kSlim = 56;
constexpr int kPlaceMargins = 16; // beside a place, both together

/// One row of the rail, tied to the action of its place.
class PlaceButton final : public QAbstractButton
{
public:
    PlaceButton(const Appearance& appearance, QAction& action, const QString& iconName, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_action(action)
        , m_iconName(iconName)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(QStringLiteral("place.") + action.objectName());
        connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
        connect(&action, &QAction::changed, this, [this] { follow(); });
        follow();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Body));
        return {m_appearance.px(130) + metrics.horizontalAdvance(text()), m_appearance.px(36)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Tokens& t = m_appearance.tokens();
        if (isChecked() || underMouse())
            drawBox(painter, rect(), isChecked() ? t.accentSoft : t.bgSurface,
                    isChecked() ? QColor() : t.borderSubtle, 6.0);
        if (isChecked())
            drawBox(painter, QRectF(0, (height() - m_appearance.px(20)) / 2.0, 3, m_appearance.px(20)),
                    t.accent, {}, 1.5);
        const QColor ink = isChecked() ? t.accent : t.textPrimary;
        const int size = m_appearance.px(18);
        lineIcon(m_iconName, m_appearance, ink)
            .paint(&painter, QRect(m_appearance.px(12), (height() - size) / 2, size, size));
        if (width() < m_appearance.px(100))
            return;
        painter.setFont(m_appearance.font(charts::TypeRole::Body, isChecked()));
        painter.setPen(ink);
        const QRect line = rect().adjusted(m_appearance.px(42), 0, -m_appearance.px(8), 0);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(t.textMuted);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, keyText(m_action.shortcut()));
    }

private:
    void follow()
    {
        setText(m_action.text());
        setAccessibleName(m_action.text());
        setToolTip(plainToolTip(m_action.text() + QStringLiteral("  ") + keyText(m_action.shortcut())));
        setChecked(m_action.isChecked());
        setEnabled(m_action.isEnabled());
    }

    const Appearance& m_appearance;
    QAction& m_action;
    QString m_iconName;
};

} // namespace

NavRail::NavRail(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_places(new QVBoxLayout)
    , m_title(new TextLabel(appearance, charts::TypeRole::Title, &charts::Tokens::textPrimary))
    , m_workspace(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("rail"));
    m_title->setText(QStringLiteral("CX Workbench"));
    m_workspace->setSemibold(true);
    m_workspace->setElided(true);
    m_remark->setElided(true);
    m_places->setSpacing(4);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 8, 4);
    foot->setSpacing(2);
    foot->addWidget(m_workspace);
    foot->addWidget(m_remark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 8, 8);
    column->setSpacing(16);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addLayout(m_places);
    column->addStretch();
    column->addLayout(foot);
    connect(&appearance, &Appearance::changed, this, &NavRail::restyle);
    restyle();
}

void NavRail::addPlace(QAction& action, const QString& iconName)
{
    auto* button = new PlaceButton(m_appearance, action, iconName, this);
    m_places->addWidget(button);
    if (!m_slim)
        setFixedWidth(std::max(minimumWidth(), button->sizeHint().width() + kPlaceMargins));
}

void NavRail::setWorkspace(const QString& name, const QString& remark)
{
    m_workspace->setFullText(name);
    m_remark->setFullText(remark);
}

void NavRail::setSlim(bool slim)
{
    if (slim == m_slim)
        return;
    m_slim = slim;
    restyle();
}

QSize NavRail::sizeHint() const
{
    int width = m_appearance.px(m_slim ? kSlim : kWide);
    if (!m_slim)
        for (int i = 0; i < m_places->count(); ++i)
            width = std::max(width, m_places->itemAt(i)->widget()->sizeHint().width() + kPlaceMargins);
    return {width, m_appearance.px(400)};
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgSunken);
    painter.fillRect(width() - 1, 0, 1, height(), m_appearance.tokens().borderSubtle);
}

void NavRail::restyle()
{
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_workspace),
                          static_cast<QWidget*>(m_remark)})
        each->setVisible(!m_slim);
    setFixedWidth(sizeHint().width());
    update();
}

} // namespace cxw::panels
