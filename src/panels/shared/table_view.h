#pragma once

#include <QTableView>

#include <vector>

namespace cxw::panels {

class Appearance;
class TableTwin;

/// A read-only view of a table twin in the look of the program. Where the columns do not fit beside each
/// other, those of words give way and wrap.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    TableView(const Appearance& appearance, TableTwin& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void restyle();
    void fit();
    [[nodiscard]] std::vector<int> fittingWidths() const;

    const Appearance& m_appearance;
    const TableTwin& m_twin;
};

} // namespace cxw::panels
