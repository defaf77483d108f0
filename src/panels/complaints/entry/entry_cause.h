#pragma once

#include "core/complaint/complaint_field.h"

#include <QWidget>

class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class SegmentedSwitch;
class TagsField;
class TypedChoice;

/// What one learns from a complaint: its root cause, whether it could have been prevented, its tags.
class EntryCause final : public QWidget
{
    Q_OBJECT

public:
    EntryCause(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent = nullptr);

private:
    void add(QVBoxLayout& column, const QString& label, QWidget* field, const char* name);
    void type(core::ComplaintField field, const QString& text);
    void showForm();

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    TypedChoice* m_cause;
    SegmentedSwitch* m_preventable;
    TagsField* m_tags;
    bool m_showing = false; ///< the fields are being set, nobody types
};

} // namespace cxw::panels
