#pragma once

#include "core/complaint/complaint_filter.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cxw::panels {

class Appearance;
class FilingPresenter;
class OriginalFinder;

/// Asks which complaint the marked ones, or the chosen one, are duplicates of: by reference, number or words.
class DuplicateDialog final : public QDialog
{
    Q_OBJECT

public:
    DuplicateDialog(const Appearance& appearance, FilingPresenter& filing, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void take();

    const Appearance& m_appearance;
    FilingPresenter& m_filing;
    OriginalFinder* m_finder;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_ok;
    std::vector<core::ComplaintRow> m_offered;
};

} // namespace cxw::panels
