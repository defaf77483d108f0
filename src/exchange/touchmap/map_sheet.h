#pragma once

#include "exchange/touchmap/map_content.h"

namespace cxw::core {
class LongWork;
}

namespace cxw::exchange {

/// The picture of a map as it goes out: its name, where it comes from, whose feelings it shows, and all its
/// cells at full detail, each row as high as its words need, with what was chosen to be seen. Painted by what
/// paints the screen, in pixels of 96 dpi. Any thread that may use fonts.
class MapSheet final
{
public:
    /// `content` outlives it.
    MapSheet(const MapContent& content, charts::Ink ink, charts::IconPainter icon);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// "Household electricity, today"
    [[nodiscard]] QString title() const;
    /// What the picture shows, for whoever does not see it.
    [[nodiscard]] QString description() const;
    [[nodiscard]] const charts::Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const charts::Words& words() const { return m_words; }
    [[nodiscard]] const QFont& font() const { return m_font; }

    /// At least what touches `exposed`, which may be left to a clip.
    void paint(QPainter& painter, const QRectF& exposed) const;
    /// Everything once, in `pieces` of which `progress` hears, for what knows no clip; false when it was
    /// called off.
    [[nodiscard]] bool paintInPieces(QPainter& painter, core::LongWork* progress) const;
    [[nodiscard]] qint64 pieces() const;

    /// A touchpoint's card, and all that the shown lanes say of it, a line each.
    struct Card
    {
        QRectF place;
        QString text;
    };
    [[nodiscard]] std::vector<Card> cards() const;

private:
    /// A sign and what it stands for.
    struct Sign
    {
        QString name;
        std::optional<charts::CurveLook> curve;
        QString icon; ///< where it is neither curve nor heat
        QColor colour{};
        int heat = 0; ///< step, from 1
        QRectF place{};
    };

    [[nodiscard]] charts::MapPicture picture() const;
    [[nodiscard]] charts::MapBrush brush() const;
    [[nodiscard]] QString source() const;
    void giveRoom();
    [[nodiscard]] bool shows(core::MapLane lane) const;
    void addSigns();
    void addCurveSigns();
    void addCardSigns();
    void addHeatSigns();
    void paintSign(QPainter& painter, const Sign& sign) const;
    void layOut();
    void paintGround(QPainter& painter, const QRectF& exposed) const;
    void paintHead(QPainter& painter) const;
    void paintMatrix(QPainter& painter, const QRectF& exposed) const;
    void paintEdges(QPainter& painter, const QRectF& exposed) const;
    void paintFrame(QPainter& painter) const;
    /// The columns that make one piece of a row.
    [[nodiscard]] int columnsOfPiece(const core::LaneRow& row) const;

    const MapContent& m_content;
    const charts::Words m_words;
    const charts::Tokens m_tokens;
    const charts::IconPainter m_icon;
    QFont m_font;
    core::MapLayout m_layout;
    std::vector<charts::EmotionCurve> m_curves;
    std::vector<Sign> m_signs;
    QRectF m_titleRoom;
    QRectF m_sourceRoom;
    QPointF m_matrix; ///< where the first column meets the first lane
    QSizeF m_size;
    const std::set<core::TouchpointId> m_selected;
};

} // namespace cxw::exchange
