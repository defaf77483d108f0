#pragma once

#include <QKeySequence>
#include <QString>

namespace cxw::panels {

/// One key and what it does at the focused place.
struct KeyHint
{
    QString key;
    QString does;
    bool operator==(const KeyHint&) const = default;
};

/// The keys as this desktop and language write them.
[[nodiscard]] inline QString keyText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace cxw::panels
