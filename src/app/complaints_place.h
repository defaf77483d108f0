#pragma once

#include "core/complaint/customer.h"
#include "core/touchmap/touchpoint_map.h"
#include "panels/shared/key_hint.h"

#include <QObject>

#include <vector>

class QStackedWidget;
class QWidget;

namespace cxw::core {
enum class Shelf;
}
namespace cxw::panels {
class ActionRegistry;
class Appearance;
class ComplaintsPanel;
} // namespace cxw::panels

namespace cxw::app {

class ComplaintTransfer;
class OpenWorkspace;

/// Where the complaints are in the window: the log, an import that may stand in its place, and what the menus
/// do with complaints. Lives with the view of the workspace; GUI thread.
class ComplaintsPlace final : public QObject
{
    Q_OBJECT

public:
    /// Adds the commands to `actions`; the log comes into `places`. Dialogs stand over `view`.
    ComplaintsPlace(const panels::Appearance& appearance, OpenWorkspace& workspace,
                    panels::ActionRegistry& actions, QStackedWidget& places, QWidget& view);

    /// Built when it is first asked for.
    [[nodiscard]] panels::ComplaintsPanel& panel();
    [[nodiscard]] ComplaintTransfer& transfer() { return *m_transfer; }
    /// The log, or the import that is on, in front of the other places and with the keyboard.
    void comeToFront();
    /// The list with what stands on a shelf.
    void showShelf(core::Shelf shelf);
    /// Ctrl+Enter.
    void finishOrNext();
    void find();
    /// What is on screen goes out: complaints or their figures.
    void exportShown();
    [[nodiscard]] std::vector<panels::KeyHint> hints();

signals:
    /// It is to be the place on screen.
    void wanted();
    /// The import is over: the log takes its place again.
    void importLeft();
    void hintsChanged();
    /// The register of actions.
    void actionsWanted();
    /// The touchpoint of a complaint on its map.
    void touchpointWanted(const cxw::core::NamedTouchpoint& touchpoint);
    /// Everything on a customer; their name is for the file's.
    void personExportWanted(cxw::core::CustomerId customer, const QString& name);

private:
    void addActions(QWidget& view);
    void listenToTransfer();
    void toggleLearning();
    /// The log itself on screen, also while an import stands in its place.
    [[nodiscard]] panels::ComplaintsPanel& log();
    [[nodiscard]] bool isImportOnScreen() const;
    [[nodiscard]] bool isLogOnScreen() const;

    const panels::Appearance& m_appearance;
    OpenWorkspace& m_workspace;
    panels::ActionRegistry& m_actions;
    QStackedWidget& m_places;
    ComplaintTransfer* m_transfer;
    panels::ComplaintsPanel* m_panel = nullptr;
};

} // namespace cxw::app
