#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace cxw::panels {

class Appearance;

enum class BadgeTone { Neutral, Outline, Accent, Warning, Success, Danger };

/// Draws pills of 20 px height from the right edge of a rectangle to the left.
class BadgeRow final
{
public:
    BadgeRow(QPainter& painter, const Appearance& appearance, const QRect& rect);
    /// With a line icon before the word, where one is named.
    void add(const QString& word, BadgeTone tone, const QString& icon = {});
    /// Where free space ends.
    [[nodiscard]] int left() const { return m_left; }

private:
    QPainter& m_painter;
    const Appearance& m_appearance;
    QRect m_rect;
    int m_left;
};

/// One pill as a widget. Hidden while it has no word.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(const Appearance& appearance, BadgeTone tone, QWidget* parent = nullptr);
    void setWord(const QString& word);
    /// Another tone and icon with the word.
    void say(const QString& word, BadgeTone tone, const QString& icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    BadgeTone m_tone;
    QString m_word;
    QString m_icon;
};

} // namespace cxw::panels
