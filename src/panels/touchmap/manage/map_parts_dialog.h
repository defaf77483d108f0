#pragma once

#include "panels/touchmap/manage/map_parts.h"

#include <QDialog>

namespace cxw::panels {

class Appearance;
class MapPresenter;

/// The personas, stages and free lanes of the shown map. What is changed here is done at once and can be
/// undone here too.
class MapPartsDialog final : public QDialog
{
    Q_OBJECT

public:
    MapPartsDialog(const Appearance& appearance, MapPresenter& presenter, QWidget* parent = nullptr);

private:
    MapParts m_parts;
};

} // namespace cxw::panels
