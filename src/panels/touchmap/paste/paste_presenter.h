#pragma once

#include "core/touchmap/paste/paste_plan.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace cxw::panels {

class MapPresenter;

/// What a clipboard offers of a table.
struct PasteSource
{
    QString text;
    QString html;
};

enum class PasteState {
    Closed,
    Reading,    ///< on its way
    Unreadable, ///< there is no table in it
    Choosing,   ///< what it will become is shown and can be changed
};

/// Takes a table from the clipboard to touchpoints on the map: knows its columns and what becomes of them,
/// and what an insertion would do. The map is as it was until `insert`. Large tables are read and planned
/// beside the GUI thread. GUI thread.
class PastePresenter final : public QObject
{
    Q_OBJECT

public:
    PastePresenter(MapPresenter& maps, QObject* parent = nullptr);

    /// By what words columns are known; before the first `open`.
    void setWords(core::PasteWords words) { m_words = std::move(words); }

    [[nodiscard]] PasteState state() const { return m_state; }
    /// The clipboard's text, of what is unreadable too.
    [[nodiscard]] const QString& text() const { return m_source.text; }
    [[nodiscard]] bool hasNames() const { return m_options.hasNames; }
    [[nodiscard]] const std::vector<core::PasteColumn>& columns() const { return m_columns; }
    [[nodiscard]] core::PasteDuplicates duplicates() const { return m_options.duplicates; }
    /// Without that of the names.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const QString& cell(int row, int column) const;
    [[nodiscard]] qsizetype furtherRows() const { return m_sheet ? m_sheet->furtherRows : 0; }
    /// May be of what was chosen before while `isPlanning`.
    [[nodiscard]] const core::PastePlan& plan() const { return m_plan; }
    /// Empty while it is not known yet.
    [[nodiscard]] std::optional<core::PasteRow> fateOf(int row) const;
    [[nodiscard]] bool isLeftOut(int row) const { return m_options.leftOut.contains(row); }
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }
    /// What a column can become on this map.
    [[nodiscard]] std::vector<core::PasteField> fields() const;
    /// What a column can become, in words; "Leave out" for no field.
    [[nodiscard]] QString wordOf(const std::optional<core::PasteField>& field) const;
    /// No column has the titles.
    [[nodiscard]] bool lacksTitles() const;
    /// There is something to insert, known or on its way.
    [[nodiscard]] bool canInsert() const;

public slots:
    /// For the focused stage, if any.
    void open(const cxw::panels::PasteSource& source, std::optional<cxw::core::StageId> stage);
    void close();
    void setHasNames(bool hasNames);
    /// Without a field the column is left out; a field is taken from the column that had it.
    void setField(int column, std::optional<cxw::core::PasteField> field);
    void setDuplicates(cxw::core::PasteDuplicates duplicates);
    /// What becomes of one row that the map has already.
    void setDuplicatesOf(int row, cxw::core::PasteDuplicates duplicates);
    /// Leaves the row out, or takes it again.
    void toggleRow(int row);
    /// As one undo step; closes.
    void insert();

signals:
    void changed();
    /// Touchpoints that are new or updated.
    void inserted(const std::vector<cxw::core::TouchpointId>& touchpoints);

private:
    void begin(std::optional<core::Sheet> sheet);
    void take(core::PastePlan plan);
    void guess();
    void replan();
    void finish();
    [[nodiscard]] bool isLarge() const;
    template <class Work, class Take> void beside(Work work, Take take);

    MapPresenter& m_maps;
    core::PasteWords m_words;
    PasteState m_state = PasteState::Closed;
    PasteSource m_source;
    std::shared_ptr<const core::Sheet> m_sheet;
    std::vector<core::PasteColumn> m_columns;
    core::PasteOptions m_options;
    core::PastePlan m_plan;
    bool m_isPlanning = false;
    bool m_insertsWhenPlanned = false;
    quint64 m_request = 0; ///< answers to older requests are dropped
    QThreadPool m_beside;  ///< last: what runs there ends before the rest goes
};

} // namespace cxw::panels
