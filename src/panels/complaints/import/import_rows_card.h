#pragma once

#include "core/complaint/complaint_import.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTableView;

namespace cxw::panels {

class Appearance;
class FirstRowsModel;
class ImportPresenter;
class SegmentedSwitch;

/// The first rows of a file as they will be read; which rows are refused and why; what is remarked of others,
/// also that a text is there already.
/// The last two can be copied, the refused rows saved as a file.
class ImportRowsCard final : public QWidget
{
    Q_OBJECT

public:
    ImportRowsCard(const Appearance& appearance, const ImportPresenter& presenter, QWidget* parent = nullptr);

    void reload();

signals:
    void refusedRowsExportWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Which { First, Refused, Remarks };

    [[nodiscard]] QTableView* makeTable();
    [[nodiscard]] QListView* makeLines();
    void fitTable();
    void show(int which);
    void copyLines();

    const Appearance& m_appearance;
    const ImportPresenter& m_presenter;
    SegmentedSwitch* m_which;
    FirstRowsModel* m_firstModel;
    QStringListModel* m_linesModel;
    QTableView* m_table;
    QListView* m_lines;
    QStackedWidget* m_views;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace cxw::panels
