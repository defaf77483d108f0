#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace cxw::panels {

class Appearance;

// How the sections of the inspector are built alike.

/// A form whose labels go above their fields where these need the width. It fills the widget.
[[nodiscard]] QFormLayout* sectionForm(QWidget& section, const Appearance& appearance);
/// A line over the whole width, above what belongs together.
void addSectionTitle(QFormLayout& form, const Appearance& appearance, const QString& text);
/// A field with its label, which also names it to a screen reader.
void addField(QFormLayout& form, const Appearance& appearance, const QString& label, QWidget& field);

} // namespace cxw::panels
