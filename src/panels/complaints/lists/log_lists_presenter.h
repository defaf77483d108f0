#pragma once

#include "core/calendar/work_calendar.h"
#include "core/complaint/cause_recurrence.h"
#include "panels/complaints/lists/category_list.h"

#include <map>

namespace cxw::panels {

/// How often a cause is named, and what became of its fix.
struct CauseFigures
{
    qint64 complaints = 0;
    std::optional<core::CauseRecurrence> fix;
};

/// Knows the lists that complaints speak of and the working hours while they are being changed. GUI thread.
class LogListsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit LogListsPresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    [[nodiscard]] bool canChange() const { return !m_context.store.isReadOnly(); }
    [[nodiscard]] CategoryList& categories() { return *m_categories; }
    [[nodiscard]] RecordList<core::Channel>& channels() { return *m_channels; }
    [[nodiscard]] RecordList<core::Product>& products() { return *m_products; }
    [[nodiscard]] RecordList<core::Tag>& tags() { return *m_tags; }
    [[nodiscard]] RecordList<core::Cause>& causes() { return *m_causes; }
    [[nodiscard]] CauseFigures figuresOf(core::CauseId cause) const;
    [[nodiscard]] const core::WorkCalendar& calendar() const { return m_calendar; }
    void setCalendar(const core::WorkCalendar& calendar);

signals:
    /// Figures or working hours are others; the lists tell of themselves.
    void changed();
    void failed(const cxw::core::Error& error);

private:
    struct Loaded;

    void hear(const core::ChangeSet& changes);
    void reload();

    WorkspaceContext m_context;
    CategoryList* m_categories;
    RecordList<core::Channel>* m_channels;
    RecordList<core::Product>* m_products;
    RecordList<core::Tag>* m_tags;
    RecordList<core::Cause>* m_causes;
    std::map<core::CauseId, CauseFigures> m_figures;
    core::WorkCalendar m_calendar;
};

} // namespace cxw::panels
