#pragma once

#include "app/coming_bank.h"
#include "core/clock.h"
#include "core/complaint/customer.h"

#include <QObject>

#include <functional>

namespace cxw::panels {
class Appearance;
}

namespace cxw::app {

struct ExportChoice;
class MainWindow;
class OpenWorkspace;

/// What goes out of the open workspace as a file, and sets that come in; the window says how it went. Nothing
/// happens where there is nothing to send. Lives with the window; GUI thread, files are written beside it.
class Exports final : public QObject
{
    Q_OBJECT

public:
    Exports(ComingBank bank, const core::Clock& clock, const panels::Appearance& appearance,
            MainWindow& window);

public slots:
    void exportRound(const cxw::app::ExportChoice& choice);
    void exportCalendar(const QString& path);
    void exportActions(const QString& path);
    void exportPerson(core::CustomerId customer, const QString& path);
    /// The comparison on screen.
    void exportComparison(const QString& path);
    /// The questions of the round on screen.
    void exportSet(const QString& path);
    /// Puts a set out of a file among the workspace's own.
    void importSet(const QString& path);

private:
    [[nodiscard]] OpenWorkspace* workspace() const;
    /// Off the GUI thread; says `saved` or what went wrong.
    void writeAside(std::function<core::Expected<void>()> write, const QString& saved);

    ComingBank m_bank;
    const core::Clock& m_clock;
    const panels::Appearance& m_appearance;
    MainWindow& m_window;
};

} // namespace cxw::app
