#pragma once

#include "core/local_text.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

class IdSource;

struct TemplateTouchpoint
{
    LocalText title;
    QString channel; ///< its key among those of the templates
    TouchpointKind kind = TouchpointKind::Communication;
    Visibility visibility = Visibility::Front;
    bool isMomentOfTruth = false;
    bool isListeningPost = false;
};

struct TemplateStage
{
    LocalText name;
    std::vector<TemplateTouchpoint> touchpoints;
};

/// A journey to begin with, in every language.
struct MapTemplate
{
    QString id; ///< English, stable: "shop"
    LocalText name;
    LocalText about;                   ///< one sentence
    std::vector<TemplateStage> stages; ///< none: an empty map
};

struct TemplateChannel
{
    LocalText name;
    QString icon;
};

struct MapTemplates
{
    std::map<QString, TemplateChannel> channels; ///< by key
    std::vector<MapTemplate> templates;

    /// Null where there is none.
    [[nodiscard]] const MapTemplate* find(const QString& id) const;
};

/// A map that was made, and what joins the list of channels with it.
struct MadeMap
{
    WholeMap whole;
    std::vector<Channel> newChannels;
};

/// Where and when a map is made.
struct MapMaking
{
    Language language = Language::En;
    std::vector<Channel> channels; ///< of the workspace, in their order
    Instant now;
};

/// A map of that template. Channels are those of the workspace that have the same name in any language.
[[nodiscard]] MadeMap mapFrom(const MapTemplates& templates, const MapTemplate& chosen, const QString& name,
                              const MapMaking& making, IdSource& ids);

} // namespace cxw::core
