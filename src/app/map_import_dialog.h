#pragma once

#include "app/map_files.h"

#include <QDialog>

namespace cxw::panels {
class Appearance;
}

namespace cxw::app {

/// What a file will make of a map, and which of its lines cannot come in, before anything is written.
class MapImportDialog final : public QDialog
{
    Q_OBJECT

public:
    MapImportDialog(const panels::Appearance& appearance, const QString& fileName, const ReadMap& read,
                    QWidget* parent = nullptr);
};

/// "Power.csv has a new map “Power” with 5 stages and 20 touchpoints."
[[nodiscard]] QString whatComesIn(const QString& fileName, const ReadMap& read);
/// "3 touchpoints are new, 2 change, 15 stay as they are." Empty for a new map.
[[nodiscard]] QString whatBecomesOfTouchpoints(const ReadMap& read);

} // namespace cxw::app
