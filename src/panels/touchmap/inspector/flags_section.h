#pragma once

#include "core/touchmap/touchpoint_field.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace cxw::panels {

class Appearance;
class InspectorPresenter;
class LiveText;

/// What a touchpoint is or is not, and why one says so.
class FlagsSection final : public QWidget
{
    Q_OBJECT

public:
    FlagsSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent = nullptr);

private:
    struct Flag
    {
        core::TouchpointField field;
        QCheckBox* box;
        LiveText* note;
        quint64 gesture = 0;
    };

    void addFlag(core::TouchpointField field, const QString& name);
    void refresh();

    const Appearance& m_appearance;
    InspectorPresenter& m_presenter;
    std::vector<Flag> m_flags;
    QCheckBox* m_listening;
};

} // namespace cxw::panels
