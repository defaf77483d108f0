#pragma once

#include "exchange/touchmap/map_content.h"

namespace cxw::exchange {

/// The picture of a map as it goes out: its name, where it comes from, whose feelings it shows, and all its
/// cells at full detail, each row as high as its words need. Painted by what paints the screen, in pixels of
/// 96 dpi. Any thread that may use fonts.
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
        QString icon; ///< where it is no curve
        QColor colour{};
        QRectF place{};
    };

    [[nodiscard]] charts::MapPicture picture() const;
    [[nodiscard]] charts::MapBrush brush() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString stateWord() const;
    /// Which complaints are counted, and how; empty when none are.
    [[nodiscard]] QString countedComplaints() const;
    void giveRoom();
    void addSigns();
    void layOut();
    void paintHead(QPainter& painter) const;
    void paintMatrix(QPainter& painter, const QRectF& exposed) const;

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
    const std::optional<std::set<core::TouchpointId>> m_lit;
};

} // namespace cxw::exchange
