// The program as it starts with a workspace, gone after its first frame, which must show data.
#include "first_frame.h"

#include "app/workbench.h"
#include "core/clock.h"
#include "exchange/question_bank_file.h"

#include <QThread>

#include <future>

int main(int argc, char* argv[])
{
    QThread::currentThread();
    const cxw::app::ComingBank bank =
        std::async(std::launch::async, [] { return cxw::exchange::readQuestionBank(); });
    const QApplication application(argc, argv);
    if (argc != 2)
        return 1;
    const cxw::core::SystemClock clock;
    cxw::app::Workbench workbench(bank, clock);
    workbench.start(QString::fromLocal8Bit(argv[1]));
    bench::quitAfterFirstFrame(workbench.window());
    return QApplication::exec();
}
