#pragma once

#include "core/error.h"
#include "core/touchmap/map_change.h"
#include "core/touchmap/map_file.h"
#include "core/touchmap/paste/paste_words.h"

#include <QObject>

#include <functional>
#include <vector>

namespace cxw::panels {

class MapPresenter;
class MapView;
class PastePresenter;

/// How touchpoints are written for the clipboard and read again, and by what words columns are known.
struct ClipFormats
{
    std::function<QByteArray(const core::MapFile&)> write;
    std::function<core::Expected<core::MapFile>(const QByteArray&)> read;
    core::PasteWords words = {};
};

/// Takes touchpoints of a map to the clipboard, for other maps, spreadsheets and pictures, and brings them
/// from there; a table opens the paste preview. GUI thread.
class MapClipboard final : public QObject
{
    Q_OBJECT

public:
    MapClipboard(MapPresenter& maps, MapView& view, PastePresenter& paste, QObject* parent = nullptr);

    void setFormats(ClipFormats formats);
    /// Those that are selected, else the one with the focus.
    void copy();
    /// As `copy`, and they leave the map in one undo step. Pasted on this map, or on another one of the same
    /// state, they are the same ones again with their complaints; a second paste makes copies.
    void cut();
    void paste();
    /// What is no table comes into the focused cell.
    void pasteText(const QString& text);
    /// Selects touchpoints that came in and goes there.
    void show(const std::vector<core::TouchpointId>& touchpoints);

private:
    /// What was cut last.
    struct Cut
    {
        core::MapFile clip;
        QByteArray bytes;                  ///< as the clipboard has it
        std::set<core::TouchpointId> gone; ///< of them, those that no map has now
    };

    [[nodiscard]] std::vector<core::TouchpointId> targets() const;
    QByteArray put(const core::MapFile& clip);
    void followCut(const core::MapChange& change);
    [[nodiscard]] bool isCut(const QByteArray& bytes) const;
    [[nodiscard]] core::MapFile clipOfTargets() const;
    [[nodiscard]] bool pasteClip(const QByteArray& bytes);

    MapPresenter& m_maps;
    MapView& m_view;
    PastePresenter& m_paste;
    ClipFormats m_formats;
    std::optional<Cut> m_cut;
};

} // namespace cxw::panels
