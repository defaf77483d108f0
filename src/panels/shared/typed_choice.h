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
    /// The same; the open list shows a remark behind each name, which never comes into the field. One for
    /// each name, empty for none.
    void offer(const QStringList& names, const QStringList& remarks, const QString& text);

    void showPopup() override;
};

} // namespace cxw::panels
