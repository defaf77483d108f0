#include "app/audience_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace cxw::app {

AudienceWindow::AudienceWindow(QWidget& home, QWidget* picture, QWidget* strip,
                               std::function<bool(const QKeyEvent&)> press)
    : m_home(home)
    , m_strip(strip)
    , m_press(std::move(press))
{
    setObjectName(QStringLiteral("audienceWindow"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(picture, 1);
    column->addWidget(strip);
    connect(qApp, &QApplication::screenRemoved, this, &AudienceWindow::lose);
    connect(
        qApp, &QApplication::screenRemoved, this, [this] { m_strip->setVisible(!hasOwnScreen()); },
        Qt::QueuedConnection); // the leader's own may be gone, who comes to this one then
    connect(qApp, &QApplication::screenAdded, this, &AudienceWindow::find, Qt::QueuedConnection);
}

QScreen* AudienceWindow::secondScreen() const
{
    for (QScreen* screen : QApplication::screens())
        if (screen != m_home.screen())
            return screen;
    return nullptr;
}

bool AudienceWindow::hasOwnScreen() const
{
    return secondScreen();
}

void AudienceWindow::open()
{
    place();
    setFocus();
}

void AudienceWindow::place()
{
    const QScreen* screen = secondScreen();
    m_isLost = m_isLost && !screen;
    m_strip->setVisible(!screen);
    setGeometry((screen ? screen : m_home.screen())->geometry());
    showFullScreen();
}

/// With its own screen gone it would come over the leader's, at a place that is not there.
void AudienceWindow::lose(const QScreen* gone)
{
    if (gone != screen() || isHidden())
        return;
    m_isLost = true;
    hide();
    emit screenLost();
}

/// What was lost comes back by itself; the leader goes on meanwhile.
void AudienceWindow::find()
{
    if (!m_isLost || !hasOwnScreen())
        return;
    QWidget* worked = QApplication::activeWindow();
    place();
    if (worked)
        worked->activateWindow();
    emit screenFound();
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit endWanted();
    else if (!m_press(*event))
        QWidget::keyPressEvent(event);
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    emit endWanted();
}

} // namespace cxw::app
