#pragma once

#include "core/later.h"
#include "core/touchmap/map_import.h"
#include "core/touchmap/map_template.h"
#include "panels/shared/workspace_context.h"
#include "panels/touchmap/document/map_autosaver.h"
#include "panels/touchmap/document/map_document.h"

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

struct EditName;

/// Knows which maps there are and which one is shown, makes new ones, and keeps the document true to the file
/// when somebody else writes. GUI thread.
class MapPresenter final : public QObject
{
    Q_OBJECT

public:
    MapPresenter(const WorkspaceContext& context, core::Language language,
                 core::Later<core::MapTemplates> templates, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    [[nodiscard]] MapDocument& document() { return m_document; }
    [[nodiscard]] const MapDocument& document() const { return m_document; }
    [[nodiscard]] const MapAutosaver& autosaver() const { return m_autosaver; }
    [[nodiscard]] bool canChange() const;
    /// The file has been read: no map means that there is none.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// By position.
    [[nodiscard]] const std::vector<core::TouchpointMap>& maps() const { return m_maps; }
    /// Null while no map is shown.
    [[nodiscard]] core::MapId shown() const { return m_document.whole().map.id; }
    /// The future of the shown current map, or the current one that the shown future starts from.
    [[nodiscard]] std::optional<core::MapId> counterpart() const;
    [[nodiscard]] const core::MapTemplates& templates() const { return m_templates.get(); }
    [[nodiscard]] core::Language language() const { return m_language; }
    /// What a new map of the template is called unless one says otherwise: a name that no map has.
    [[nodiscard]] QString nameFor(const QString& templateId) const;

public slots:
    /// Reads the maps and shows the one that was shown last. Once; later calls do nothing.
    void begin();
    void setLanguage(cxw::core::Language language);
    void choose(cxw::core::MapId map);
    /// A new map, which is shown. Nothing without a name or with an unknown template.
    void make(const QString& templateId, const QString& name);
    void rename(const QString& name);
    void duplicate();
    /// The map of the future of the shown current one, unless it has one: then that is shown.
    void makeFuture();
    /// Jumps between the two of a pair.
    void showCounterpart();
    void remove();
    /// What a file of that name brings, as one step; the map it brings is shown.
    void takeIn(const core::MapImport& import, const QString& fileName);
    /// Writes at once what waits.
    void flush() { m_autosaver.flush(); }

signals:
    /// Which maps there are, what they are called, or which one is shown.
    void changed();
    void failed(const cxw::core::Error& error);

private:
    struct Loaded;

    void hear(const core::ChangeSet& changes);
    void settle();
    void reload();
    void take(Loaded loaded);
    [[nodiscard]] bool takeNewcomer(const std::vector<core::TouchpointMap>& maps);
    void remember();
    void follow(const core::MapChange& change);
    void add(core::MadeMap made, const EditName& name);
    [[nodiscard]] QString freeName(const QString& wanted) const;

    WorkspaceContext m_context;
    core::Language m_language;
    core::Later<core::MapTemplates> m_templates;
    MapDocument m_document;
    MapAutosaver m_autosaver;
    std::vector<core::TouchpointMap> m_maps;
    core::MapId m_wanted; ///< null: the one that was shown last
    bool m_begun = false;
    bool m_loaded = false;
    bool m_isStale = false; ///< the file was read while something waited to be written
    int m_heard = 0;        ///< commits while the autosaver wrote: its own, and perhaps others
    int m_written = 0;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
