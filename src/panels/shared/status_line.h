#pragma once

#include "panels/shared/key_hint.h"

#include <QWidget>

#include <vector>

namespace cxw::panels {

class Appearance;
class TextLabel;

/// The line at the bottom: what is saved at the left, the keys of the focused place at the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Appearance& appearance, QWidget* parent = nullptr);

    void setMessage(const QString& text, bool trouble);
    void setHints(const std::vector<KeyHint>& hints);
    [[nodiscard]] QString message() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int paintHint(QPainter& painter, const KeyHint& hint, int right, int leftEdge) const;

    const Appearance& m_appearance;
    TextLabel* m_message;
    std::vector<KeyHint> m_hints;
    bool m_trouble = false;
};

} // namespace cxw::panels
