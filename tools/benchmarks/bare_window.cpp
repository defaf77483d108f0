// The floor of first paint: a bare window of the same size, style and font, gone after its first frame.
#include "first_frame.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const cxw::panels::Appearance appearance(QApplication::font());
    QApplication::setStyle(new cxw::panels::WorkbenchStyle(appearance));
    QApplication::setPalette(appearance.palette());
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("CX Workbench")));
    window.resize(1440, 930);
    bench::quitAfterFirstFrame(window);
    window.show();
    return QApplication::exec();
}
