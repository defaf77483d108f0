#pragma once

#include "panels/shared/card.h"
#include "panels/shared/chart_view.h"

class QStackedWidget;
class QVBoxLayout;

namespace cxw::charts {
struct ChartTable;
}

namespace cxw::panels {

class TableTwin;
class TableView;
class TextLabel;

/// A card with a chart, its table twin and what is to be said about it; says what it lacks in the chart's
/// place when there are too few cases.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// `name` is the object name of the chart.
    ChartCard(const Appearance& appearance, const QString& title, const char* name,
              const std::vector<QWidget*>& controls = {}, QWidget* parent = nullptr);

    void showChart(ShownChart chart, const charts::ChartTable& table);
    /// In the chart's place.
    void showLack(const QString& sentence);
    void setTitle(const QString& title);
    /// Beside the title, cut where it does not fit.
    void setRemark(const QString& remark);
    /// Under the chart, in as many lines as it needs.
    void setFoot(const QString& foot);
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const { return m_asTable; }
    void setDimmed(bool dimmed);
    /// Puts the keyboard on chart or table; no when it lacks both.
    bool focusPart();

    /// Between head and chart; for what a card has besides.
    [[nodiscard]] QVBoxLayout& above() { return *m_above; }
    /// Under the foot.
    [[nodiscard]] QVBoxLayout& below() { return *m_below; }

signals:
    /// What lies behind a value is asked for.
    void chosen(int value);

private:
    const Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_remark;
    ChartView* m_chart;
    TableTwin* m_twin;
    TableView* m_table;
    TextLabel* m_lack;
    TextLabel* m_foot;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
    bool m_lacks = false;
    bool m_asTable = false;

    void showPart();
};

} // namespace cxw::panels
