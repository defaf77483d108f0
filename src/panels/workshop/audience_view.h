#pragma once

#include "charts/tokens.h"
#include "panels/workshop/audience_state.h"

#include <QWidget>

namespace cxw::panels {

/// The room's picture, as large as its window, in the colours of a projector. Takes no keyboard of its own.
class AudienceView final : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceView(const QLocale& locale, QWidget* parent = nullptr);

    void show(const AudienceState& state);
    [[nodiscard]] const AudienceState& state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintQuestion(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintCell(QPainter& painter, const QRectF& rect, std::size_t index) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] QString countText(std::size_t index) const;
    [[nodiscard]] QString footText() const;
    [[nodiscard]] QString spoken() const;

    QLocale m_locale;
    charts::Tokens m_tokens;
    AudienceState m_state;
};

} // namespace cxw::panels
