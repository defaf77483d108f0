#include "panels/theme/icons.h"

#include "panels/theme/appearance.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace cxw::panels {
namespace {

/// Renders one SVG whose strokes say `currentColor`.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, const Appearance& appearance, const QColor& colour)
        : m_name(std::move(name))
        , m_appearance(appearance)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLineIcon(*painter, QRectF(rect), m_name, colourFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_name, m_appearance, m_colour); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_appearance.tokens().textDisabled;
        return m_colour.isValid() ? m_colour : m_appearance.tokens().textPrimary;
    }

    QString m_name;
    const Appearance& m_appearance;
    QColor m_colour;
};

} // namespace

void paintLineIcon(QPainter& painter, const QRectF& room, const QString& name, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, room);
}

QIcon lineIcon(const QString& name, const Appearance& appearance, const QColor& colour)
{
    return QIcon(new LineIcon(name, appearance, colour));
}

} // namespace cxw::panels
