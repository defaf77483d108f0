#pragma once

#include <QStringList>

class QFormLayout;
class QWidget;

namespace cxw::panels {

class Appearance;
class TextLabel;
class TypedChoice;

// How the sections of the inspector are built alike.

/// A form whose labels go above their fields where these need the width. It fills the widget.
[[nodiscard]] QFormLayout* sectionForm(QWidget& section, const Appearance& appearance);
/// The name of a section, for a layout to take.
[[nodiscard]] TextLabel* sectionTitle(const Appearance& appearance, const QString& text);
/// A line over the whole width, above what belongs together.
void addSectionTitle(QFormLayout& form, const Appearance& appearance, const QString& text);
/// A field with its label, which also names it to a screen reader.
void addField(QFormLayout& form, const Appearance& appearance, const QString& label, QWidget& field);

/// What a field offers and holds: nothing happens while both are there already or somebody types.
void offer(TypedChoice& field, const QStringList& names, const QString& text);

} // namespace cxw::panels
