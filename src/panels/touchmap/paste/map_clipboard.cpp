#include "panels/touchmap/paste/map_clipboard.h"

#include "core/touchmap/map_edits.h"
#include "core/touchmap/paste/touchpoint_clip.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/paste/clip_table.h"
#include "panels/touchmap/paste/html_table.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace cxw::panels {
namespace {

QString clipType()
{
    return QStringLiteral("application/x-cxworkbench-touchpoints+json");
}

} // namespace

MapClipboard::MapClipboard(MapPresenter& maps, MapView& view, PastePresenter& paste, QObject* parent)
    : QObject(parent)
    , m_maps(maps)
    , m_view(view)
    , m_paste(paste)
{
    connect(&view, &MapView::copyWanted, this, &MapClipboard::copy);
    connect(&view, &MapView::cutWanted, this, &MapClipboard::cut);
    connect(&view, &MapView::pasteWanted, this, &MapClipboard::paste);
    connect(&paste, &PastePresenter::inserted, this, &MapClipboard::show);
    connect(&maps.document(), &MapDocument::recorded, this, &MapClipboard::followCut);
}

void MapClipboard::setFormats(ClipFormats formats)
{
    m_formats = std::move(formats);
    m_paste.setWords(m_formats.words);
}

/// On a stage's head all that stand in it, unless others are selected.
std::vector<core::TouchpointId> MapClipboard::targets() const
{
    const MapCursor& cursor = m_view.cursor();
    if (!cursor.isOnStage() || !cursor.selected().empty())
        return cursor.targets();
    std::vector<core::TouchpointId> all;
    for (const core::Touchpoint& each : touchpointsIn(m_maps.document().whole(), cursor.stage()))
        all.push_back(each.id);
    return all;
}

core::MapFile MapClipboard::clipOfTargets() const
{
    const MapDocument& document = m_maps.document();
    return clipOf(document.whole(), document.lists().channels, document.lists().people, targets());
}

void MapClipboard::copy()
{
    const core::MapFile clip = clipOfTargets();
    if (clip.whole.touchpoints.empty())
        return;
    m_cut.reset();
    put(clip);
}

/// As the clipboard has it for maps; empty where these cannot read it.
QByteArray MapClipboard::put(const core::MapFile& clip)
{
    const QByteArray bytes = m_formats.write ? m_formats.write(clip) : QByteArray();
    const auto rows = tableOf(clip);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(textOfRows(rows));
    mime->setHtml(htmlOfRows(rows));
    if (!bytes.isEmpty())
        mime->setData(clipType(), bytes);
    if (const QImage picture = pictureOf(clip, m_view); !picture.isNull())
        mime->setImageData(picture);
    QGuiApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it
    return bytes;
}

void MapClipboard::cut()
{
    const auto touchpoints = targets();
    if (touchpoints.empty() || !m_maps.document().canChange())
        return;
    const core::MapFile clip = clipOfTargets();
    m_cut = Cut{clip, put(clip), {}};
    m_maps.document().apply(removeTouchpoints(m_maps.document().whole(), touchpoints),
                            tr("cut %n touchpoint(s)", "undo step", int(touchpoints.size())));
}

/// Cut touchpoints come back by a paste, and by undoing the cut; they go again when that is undone.
void MapClipboard::followCut(const core::MapChange& change)
{
    if (!m_cut)
        return;
    const auto& cut = m_cut->clip.whole.touchpoints;
    for (const auto& each : change.touchpoints) {
        if (std::ranges::find(cut, each.id(), &core::Touchpoint::id) == cut.end())
            continue;
        if (each.after)
            m_cut->gone.erase(each.id());
        else
            m_cut->gone.insert(each.id());
    }
}

/// A touchpoint of today is none of the future: between these two there are only copies.
bool MapClipboard::isCut(const QByteArray& bytes) const
{
    return m_cut && m_cut->bytes == bytes && m_cut->gone.size() == m_cut->clip.whole.touchpoints.size()
        && m_cut->clip.whole.map.state == m_maps.document().whole().map.state;
}

void MapClipboard::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!m_maps.document().canChange())
        return;
    if (mime && mime->hasFormat(clipType()) && pasteClip(mime->data(clipType())))
        return;
    const core::StageId stage = m_view.cursor().stage();
    m_paste.open(mime ? PasteSource{mime->text(), mime->html()} : PasteSource(),
                 stage.isNull() ? std::nullopt : std::optional(stage));
}

bool MapClipboard::pasteClip(const QByteArray& bytes)
{
    const bool isMove = isCut(bytes);
    const auto clip = isMove ? m_cut->clip : m_formats.read ? m_formats.read(bytes) : core::MapFile();
    if (!clip || clip->whole.touchpoints.empty())
        return false;
    MapDocument& document = m_maps.document();
    const core::StageId stage = m_view.cursor().stage();
    const core::TouchpointId after = m_view.cursor().touchpoint();
    core::ClipPlace place{.stage = {}, .after = {}, .keepsIds = isMove};
    if (!stage.isNull())
        place.stage = stage;
    if (!after.isNull() && !m_view.cursor().isOnStage())
        place.after = after;
    auto pasted = core::pasteClip(document.whole(), document.lists().channels, document.lists().people, *clip,
                                  place, m_maps.context().ids);
    document.apply(std::move(pasted.change),
                   tr("paste %n touchpoint(s)", "undo step", int(pasted.touchpoints.size())));
    show(pasted.touchpoints);
    return true;
}

void MapClipboard::pasteText(const QString& text)
{
    const QString line = text.simplified();
    if (m_view.cursor().isOnStage() && !m_view.cursor().stage().isNull())
        m_view.edits().renameStage(m_view.cursor().stage(), line);
    else if (m_view.cursor().touchpoint().isNull())
        m_view.edits().addTouchpoint(m_view.cursor().stage(), {}, line);
    else if (CellEdits::takesText(m_view.cursor().lane().lane))
        m_view.edits().setText(m_view.cursor().lane(), std::vector{m_view.cursor().touchpoint()}, line);
}

void MapClipboard::show(const std::vector<core::TouchpointId>& touchpoints)
{
    if (touchpoints.empty())
        return;
    m_view.focusOn(touchpoints.front());
    m_view.cursor().select({touchpoints.begin(), touchpoints.end()});
    m_view.showSelection();
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace cxw::panels
