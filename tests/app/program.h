#pragma once

#include "app/exports.h"
#include "app/open_workspace.h"
#include "app/workbench.h"
#include "app/workspace_view.h"
#include "core/diagnostic/round_document.h"
#include "panels/diagnostic/diagnostic_panel.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/home/due_presenter.h"
#include "panels/reports/reports_presenter.h"
#include "panels/shared/banner.h"
#include "support/builders.h"
#include "support/profile.h"
#include "support/qt_strings.h"
#include "support/settle.h"
#include "support/shipped_bank.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <memory>

namespace support {

/// The whole program with its window, on the real clock's thread rules and a clock that stands still. Starts
/// with nobody's profile, and as often as a test likes with the same one.
class Program final
{
public:
    Program() = default;
    ~Program() { end(); }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// As from the command line; returns when the window shows what it has to show.
    void start(const QString& path = {})
    {
        end();
        static const cxw::app::ComingBank bank = std::async(std::launch::deferred, [] {
            return cxw::core::Expected<cxw::core::QuestionBank>(shippedBank());
        });
        m_workbench = std::make_unique<cxw::app::Workbench>(
            bank, clock,
            [this](const QString& title, const QString& text) { notices.emplace_back(title, text); });
        m_workbench->start(path);
        settle([&] { return window().isVisible() && window().centralWidget(); });
        activate();
        settleAll();
    }

    /// Gives the window the keyboard, as a window manager does when a dialog has closed.
    void activate()
    {
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }

    /// As when the window is closed and the process ends; a running workshop may end then.
    void end()
    {
        if (!m_workbench)
            return;
        if (window().workspaceView() && view().workshop())
            answerNext(QMessageBox::AcceptRole);
        window().close();
        m_workbench.reset();
    }

    /// Presses a button of the question that comes up next.
    void answerNext(QMessageBox::ButtonRole role)
    {
        QTimer::singleShot(0, &window(), [role] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                for (QAbstractButton* each : box->buttons())
                    if (box->buttonRole(each) == role)
                        return each->click();
        });
    }

    /// First start, and Enter on the button that has the keyboard.
    void startWithNewWorkspace()
    {
        start();
        press(Qt::Key_Return);
        waitForWorkspace();
    }

    void startWithSample()
    {
        start();
        m_workbench->makeSample();
        waitForWorkspace();
    }

    void waitForWorkspace()
    {
        settle([&] { return window().workspaceView() != nullptr; });
        settleAll();
    }

    /// Another day, as the program finds out by itself after some minutes.
    void begin(QDate day)
    {
        clock.setToday(day);
        m_workbench->workspace()->due().lookAtTheDay();
        settleAll();
    }

    /// Until nothing is on its way to the file and what is there is shown.
    void settleAll()
    {
        constexpr int kLongestChain = 4; // a read, a write it leads to, the reload after that, and one more
        for (int i = 0; i < kLongestChain && m_workbench->workspace(); ++i) {
            bool answered = false;
            m_workbench->workspace()->store().read(
                nullptr, [](const cxw::core::UnitOfWork&) { return 0; },
                [&](const auto&) { answered = true; });
            settle([&] { return answered && !m_workbench->workspace()->edits().isWriting(); });
        }
        QCoreApplication::processEvents();
    }

    /// One key, to whatever has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyPress(keyTarget(), Qt::Key(key), modifiers);
        QTest::keyRelease(keyTarget(), Qt::Key(key), modifiers); // the press may have moved the keyboard
        ++m_presses;
    }
    /// One key a letter, to whatever has the keyboard.
    void type(const QString& text)
    {
        QTest::keyClicks(keyTarget(), text);
        m_presses += int(text.size());
    }
    [[nodiscard]] int presses() const { return m_presses; }
    void forgetPresses() { m_presses = 0; }

    [[nodiscard]] cxw::app::Workbench& workbench() { return *m_workbench; }
    [[nodiscard]] cxw::app::MainWindow& window() { return m_workbench->window(); }
    [[nodiscard]] cxw::app::WorkspaceView& view() { return *window().workspaceView(); }
    [[nodiscard]] cxw::panels::DiagnosticPresenter& diagnostic()
    {
        return m_workbench->workspace()->diagnostic();
    }
    [[nodiscard]] QString workspacePath() { return m_workbench->workspace()->store().filePath(); }

    /// Answers by those who gave one.
    [[nodiscard]] int answers()
    {
        return diagnostic().document() ? int(diagnostic().document()->sheet.votes.size()) : 0;
    }

    void showStep(cxw::panels::DiagnosticPanel::Step step)
    {
        view().show(cxw::app::WorkspaceView::Diagnostic);
        view().diagnostic().showStep(step);
        settleAll();
    }

    [[nodiscard]] cxw::panels::ReportsPresenter& reports() { return m_workbench->workspace()->reports(); }

    void showReports()
    {
        view().show(cxw::app::WorkspaceView::Reports);
        settleReports();
    }

    /// Until the sheets of what was chosen are there.
    void settleReports()
    {
        settleAll();
        settle([&] { return !reports().isBusy(); });
    }

    /// A widget that is on screen, by its object name.
    template <class Widget = QWidget> [[nodiscard]] Widget& find(const char* name)
    {
        for (Widget* each : window().findChildren<Widget*>(QLatin1String(name)))
            if (each->isVisible())
                return *each;
        FAIL("not on screen: " << name);
        throw std::logic_error(name);
    }

    [[nodiscard]] bool hasKeyboard(const char* name)
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused && focused->objectName() == QLatin1String(name);
    }

    /// What the message over the page says; empty when there is none.
    [[nodiscard]] QString message()
    {
        for (const auto* banner : window().findChildren<cxw::panels::Banner*>())
            if (banner->isVisible() && banner->objectName() == QLatin1String("banner"))
                return banner->sentence();
        return {};
    }

    Profile profile;
    FixedClock clock;
    std::vector<std::pair<QString, QString>> notices; ///< title and text of what the desktop was told

private:
    [[nodiscard]] QWidget* keyTarget()
    {
        QWidget* focused = QApplication::focusWidget();
        return focused ? focused : &window();
    }

    std::unique_ptr<cxw::app::Workbench> m_workbench;
    int m_presses = 0;
};

} // namespace support
