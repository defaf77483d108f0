#pragma once

#include <QLineEdit>

class QStringListModel;

namespace cxw::panels {

/// Names of tags with a semicolon between them; the one that is being typed is offered from the list.
class TagsField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagsField(QWidget* parent = nullptr);

    /// The names in their order, and what stands in the field.
    void offer(const QStringList& names, const QString& text);

private:
    QStringListModel* m_names;
};

} // namespace cxw::panels
