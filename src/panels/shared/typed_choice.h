#pragma once

#include <QComboBox>

namespace cxw::panels {

/// A choice among names that can be typed: the first that begins so is completed as one types, and what no
/// list has yet may be typed too.
class TypedChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit TypedChoice(QWidget* parent = nullptr);

    /// The names in their order, and what stands in the field.
    void offer(const QStringList& names, const QString& text);
};

} // namespace cxw::panels
