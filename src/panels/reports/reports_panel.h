#pragma once

#include "panels/shared/status_line.h"

#include <QWidget>

class QBoxLayout;
class QLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class ActionRegistry;
class Appearance;
class EmptyState;
class PagesView;
class ReportForm;
class ReportsPresenter;
class TextLabel;

/// The place Reports: what shall be reported at the left, and the very sheets that are printed beside it.
class ReportsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` hold those of the reports already.
    ReportsPanel(const Appearance& appearance, ReportsPresenter& presenter, const ActionRegistry& actions,
                 QWidget* parent = nullptr);
    ~ReportsPanel() override;

    /// Asks for a file.
    void saveAsPdf();
    void saveAsHtml();
    /// Asks for a printer.
    void print();
    [[nodiscard]] std::vector<KeyHint> hints() const;
    /// Puts the keyboard where work goes on.
    void focusWork();

signals:
    void resultsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeChoices(const ActionRegistry& actions);
    [[nodiscard]] QPushButton* makeButton(const char* name, const QString& text, QAction& action);
    [[nodiscard]] QWidget* makePreview();
    void refresh();
    void showBusy(bool busy);
    [[nodiscard]] QString nothingToReport() const;
    /// Empty when none was chosen.
    [[nodiscard]] QString askForFile(const QString& title, const QString& kind, const QString& suffix);

    const Appearance& m_appearance;
    ReportsPresenter& m_presenter;
    TextLabel* m_count;
    QProgressBar* m_progress;
    ReportForm* m_form;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_choices = nullptr;
    QPushButton* m_html = nullptr; ///< not for ballots
    std::vector<QPushButton*> m_buttons;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PagesView* m_pages;
    bool m_announced = false; ///< the work takes long enough to show
};

} // namespace cxw::panels
