#pragma once

#include <vector>

class QHBoxLayout;
class QLayout;
class QString;
class QWidget;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// The title of a card.
[[nodiscard]] TextLabel* cardTitle(const Appearance& appearance, const QString& text);

/// The first row of a card: title, a remark that may be null, controls at the right.
[[nodiscard]] QHBoxLayout* cardHead(QWidget* title, QWidget* remark, const std::vector<QWidget*>& controls);

/// The same for controls that need much room: what does not fit beside the title stands in further lines.
[[nodiscard]] QLayout* wrappingHead(QWidget* title, const std::vector<QWidget*>& controls);

/// A table keeps the distance of a card's text from its edge.
[[nodiscard]] QWidget* insetTable(QWidget* table);

/// The widget takes what height there is and asks for none: a page scrolls only where least heights do not
/// fit.
void takeWhatIsLeft(QWidget& widget);

} // namespace cxw::panels
