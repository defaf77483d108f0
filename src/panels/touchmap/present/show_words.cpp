#include "panels/touchmap/present/show_words.h"

#include "panels/touchmap/present/show_presenter.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct MapShowWords
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::MapShow)
};

} // namespace

QString showPlace(const MapShow& show)
{
    if (!show.slide)
        return {};
    const int stages = int(show.whole.stages.size());
    const QString place = show.stage == 0
        ? MapShowWords::tr("%n stage(s)", "all stages of a map", stages)
        : MapShowWords::tr("%1  ·  stage %2 of %3", "name, number and count of stages")
              .arg(show.whole.stages[std::size_t(show.stage - 1)].name)
              .arg(show.stage)
              .arg(stages);
    if (show.slide->pages == 1)
        return place;
    return MapShowWords::tr("%1, page %2 of %3", "a stage of a map, and the parts in which it is shown")
        .arg(place)
        .arg(show.slide->page)
        .arg(show.slide->pages);
}

} // namespace cxw::panels
