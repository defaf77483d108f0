#include "panels/shared/tags_field.h"

#include <QCompleter>
#include <QStringListModel>

namespace cxw::panels {
namespace {

constexpr int kLongestTags = 500;

/// Completes what stands behind the last semicolon.
class LastNameCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.sliced(path.lastIndexOf(QLatin1Char(';')) + 1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString name = index.data(Qt::DisplayRole).toString();
        const auto* field = qobject_cast<QLineEdit*>(widget());
        const QString typed = field ? field->text() : QString();
        const qsizetype end = typed.lastIndexOf(QLatin1Char(';')) + 1;
        return end == 0 ? name : typed.first(end) + QLatin1Char(' ') + name;
    }
};

} // namespace

TagsField::TagsField(QWidget* parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    setMaxLength(kLongestTags);
    auto* completer = new LastNameCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

void TagsField::offer(const QStringList& names, const QString& text)
{
    m_names->setStringList(names);
    if (this->text() != text)
        setText(text);
}

} // namespace cxw::panels
