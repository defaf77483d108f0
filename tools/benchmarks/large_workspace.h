#pragma once

#include "session.h"

#include "app/open_workspace.h"
#include "exchange/question_bank_file.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QEventLoop>

#include <memory>

namespace bench {

/// The large workspace, open, with its latest round loaded and our style on.
class LargeWorkspace final
{
public:
    LargeWorkspace()
    {
        QApplication::setStyle(new cxw::panels::WorkbenchStyle(appearance));
        waitFor(diagnostic(), &cxw::panels::DiagnosticPresenter::changed);
    }
    ~LargeWorkspace()
    {
        QApplication::setStyle(QStringLiteral("Fusion")); // ours speaks to an appearance that ends here
    }
    LargeWorkspace(const LargeWorkspace&) = delete;
    LargeWorkspace& operator=(const LargeWorkspace&) = delete;

    [[nodiscard]] cxw::panels::DiagnosticPresenter& diagnostic() { return m_workspace.diagnostic(); }

    /// Until `sender` says so.
    template <class Sender, class Signal> static void waitFor(Sender& sender, Signal signal)
    {
        QEventLoop loop;
        QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
        loop.exec();
    }

    const cxw::panels::Appearance appearance{QApplication::font()};

private:
    static std::unique_ptr<cxw::storage::SqlStore> open(const cxw::core::Clock& clock,
                                                        cxw::core::ChangeFeed& changes)
    {
        return *cxw::storage::SqlStore::openAndWait(
            {.path = session().large, .backupFolder = session().folder.filePath(QStringLiteral("backups"))},
            {clock, changes});
    }

    cxw::core::QuestionBank m_bank = *cxw::exchange::readQuestionBank();
    cxw::core::SystemClock m_clock;
    cxw::core::IdSource m_ids{m_clock};
    std::unique_ptr<cxw::core::ChangeFeed> m_changes = std::make_unique<cxw::core::ChangeFeed>();
    std::unique_ptr<cxw::storage::SqlStore> m_store = open(m_clock, *m_changes);
    cxw::app::OpenWorkspace m_workspace{std::move(m_changes),   std::move(m_store), m_clock, m_ids, m_bank,
                                        cxw::core::Language::En};
};

} // namespace bench
