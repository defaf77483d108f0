#include "app/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace cxw::app {
namespace {

/// The file that is carried; empty when it is none of the kinds, or more than one.
QString fileIn(const QMimeData& carried, const QStringList& suffixes)
{
    const QList<QUrl> urls = carried.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

FileDrop::FileDrop(QWidget& widget, QStringList suffixes)
    : QObject(&widget)
    , m_suffixes(std::move(suffixes))
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!drop->mimeData()->hasUrls()) // dragged within the window
        return QObject::eventFilter(watched, event);
    const QString path = fileIn(*drop->mimeData(), m_suffixes);
    drop->setAccepted(!path.isEmpty());
    if (path.isEmpty())
        return true;
    drop->setDropAction(Qt::CopyAction);
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace cxw::app
