#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace cxw::core {
struct BulkChange;
}

namespace cxw::panels {

class Appearance;
class FilingPresenter;
class FilterPresenter;
class TagsField;

/// What the marked complaints are to be given; each field leaves theirs alone until something is chosen.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `filters` knows the names to choose from.
    BulkDialog(const Appearance& appearance, FilingPresenter& filing, const FilterPresenter& filters,
               QWidget* parent = nullptr);

private:
    [[nodiscard]] QComboBox* addField(QFormLayout& form, const char* name, const QString& label);
    [[nodiscard]] TagsField* addTags(QFormLayout& form, const char* name, const QString& label);
    void offer(const FilterPresenter& filters);
    [[nodiscard]] core::BulkChange change() const;

    FilingPresenter& m_filing;
    QComboBox* m_status = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_touchpoint = nullptr;
    QComboBox* m_cause = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_agent = nullptr;
    QComboBox* m_public = nullptr;
    TagsField* m_addTags = nullptr;
    TagsField* m_takeTags = nullptr;
};

} // namespace cxw::panels
