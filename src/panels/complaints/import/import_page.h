#pragma once

#include "panels/complaints/import/import_presenter.h"
#include "panels/shared/key_hint.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cxw::panels {

class Appearance;
class ImportColumnsView;
class ImportRowsCard;
class SegmentedSwitch;
class TextLabel;

/// A file of complaints before, while and after it is imported: what its columns become, its first rows as
/// they will be read, what is refused and why, and the import itself.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    ImportPage(const Appearance& appearance, ImportPresenter& presenter, QWidget* parent = nullptr);

    /// Puts the keyboard where work goes on.
    void focusWork();
    /// Begins the import, or goes to what was imported.
    void finish();
    [[nodiscard]] std::vector<KeyHint> hints() const;

signals:
    void hintsChanged();
    /// The person goes back to the complaints; `imported` to those that came in.
    void left(bool imported);
    void anotherFileWanted();
    void refusedRowsExportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Part { Working, Choosing, Ended };

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeWorking();
    [[nodiscard]] QWidget* makeChoosing();
    [[nodiscard]] QLayout* makeFooter();
    [[nodiscard]] QWidget* makeEnded();
    void refresh();
    void showPlan();
    void showEnd();
    void showProgress();
    void leave();
    [[nodiscard]] QString summary() const;

    const Appearance& m_appearance;
    ImportPresenter& m_presenter;
    TextLabel* m_file;
    QStackedWidget* m_parts;
    TextLabel* m_doing;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    TextLabel* m_problem;
    TextLabel* m_known;
    SegmentedSwitch* m_duplicates;
    ImportColumnsView* m_columns;
    ImportRowsCard* m_rows;
    QPushButton* m_import;
    QPushButton* m_cancel;
    TextLabel* m_summary;
    TextLabel* m_endTitle;
    TextLabel* m_endText;
    QPushButton* m_show;
    QPushButton* m_another;
};

} // namespace cxw::panels
