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

void MapClipboard::copy()
{
    const MapDocument& document = m_maps.document();
    const auto touchpoints = targets();
    if (touchpoints.empty())
        return;
    const core::MapFile clip =
        clipOf(document.whole(), document.lists().channels, document.lists().people, touchpoints);
    const auto rows = tableOf(clip);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(textOfRows(rows));
    mime->setHtml(htmlOfRows(rows));
    if (m_formats.write)
        mime->setData(clipType(), m_formats.write(clip));
    if (const QImage picture = pictureOf(clip, m_view); !picture.isNull())
        mime->setImageData(picture);
    QGuiApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it
}

void MapClipboard::cut()
{
    const auto touchpoints = targets();
    if (touchpoints.empty() || !m_maps.document().canChange())
        return;
    copy();
    m_maps.document().apply(removeTouchpoints(m_maps.document().whole(), touchpoints),
                            tr("cut %n touchpoint(s)", "undo step", int(touchpoints.size())));
}

void MapClipboard::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !m_maps.document().canChange())
        return;
    if (mime->hasFormat(clipType()) && pasteClip(mime->data(clipType())))
        return;
    const core::StageId stage = m_view.cursor().stage();
    m_paste.open({mime->text(), mime->html()}, stage.isNull() ? std::nullopt : std::optional(stage));
}

bool MapClipboard::pasteClip(const QByteArray& bytes)
{
    const auto clip = m_formats.read ? m_formats.read(bytes) : core::MapFile();
    if (!clip || clip->whole.touchpoints.empty())
        return false;
    MapDocument& document = m_maps.document();
    const core::StageId stage = m_view.cursor().stage();
    const core::TouchpointId after = m_view.cursor().touchpoint();
    core::ClipPlace place;
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
