#pragma once

#include "core/change_set.h"

#include <QObject>

namespace cxw::core {

/// Says, on the GUI thread and after the commit, what changed. Presenters listen; nobody else tells them.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void committed(const cxw::core::ChangeSet& changes);
};

} // namespace cxw::core
