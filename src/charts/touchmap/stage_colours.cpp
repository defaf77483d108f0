#include "charts/touchmap/stage_colours.h"

namespace cxw::charts {

const QStringList& stageColours()
{
    static const QStringList names{QStringLiteral("blue"), QStringLiteral("orange"), QStringLiteral("green"),
                                   QStringLiteral("violet")};
    return names;
}

QColor stageColour(const QString& name, const Tokens& tokens)
{
    const auto place = stageColours().indexOf(name);
    return place < 0 ? QColor() : tokens.area.at(std::size_t(place)); // colours that can be told apart
}

} // namespace cxw::charts
