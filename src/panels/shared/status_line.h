#pragma once

#include "panels/shared/key_hint.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QHBoxLayout;

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
    /// Where the keyboard is, before the hints; empty where the focus says it.
    void setPlace(const QString& place);
    /// A widget at the right end, which belongs to the caller; null for none.
    void setEnd(QWidget* end);
    [[nodiscard]] QString message() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int paintHint(QPainter& painter, const KeyHint& hint, int right, int leftEdge) const;

    const Appearance& m_appearance;
    TextLabel* m_message;
    TextLabel* m_place;
    QHBoxLayout* m_row;
    QPointer<QWidget> m_end;
    std::vector<KeyHint> m_hints;
    bool m_trouble = false;
};

} // namespace cxw::panels
