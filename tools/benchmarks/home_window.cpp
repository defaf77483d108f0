// The program as it starts with a workspace, gone after its first frame, which must show data.
#include "first_frame.h"

#include "app/workbench.h"
#include "core/clock.h"
#include "exchange/question_bank_file.h"

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    auto bank = cxw::exchange::readQuestionBank();
    if (!bank || argc != 2)
        return 1;
    const cxw::core::SystemClock clock;
    cxw::app::Workbench workbench(std::move(*bank), clock);
    bench::quitAfterFirstFrame(workbench.window());
    workbench.start(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
