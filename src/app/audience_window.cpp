#include "app/audience_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
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
    connect(qApp, &QGuiApplication::screenRemoved, this, &AudienceWindow::screenLost);
}

QScreen* AudienceWindow::secondScreen() const
{
    for (QScreen* screen : QGuiApplication::screens())
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
    const QScreen* screen = secondScreen();
    m_strip->setVisible(!screen);
    setGeometry((screen ? screen : m_home.screen())->geometry());
    showFullScreen();
    setFocus();
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
