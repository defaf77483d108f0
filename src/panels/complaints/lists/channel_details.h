#pragma once

#include "panels/complaints/lists/entry_details.h"

namespace cxw::panels {

class GoalField;
class LogListsPresenter;

/// The goals of a channel: until the first answer, and until it is resolved.
class ChannelDetails final : public EntryDetails
{
    Q_OBJECT

public:
    ChannelDetails(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    LogListsPresenter& m_lists;
    GoalField* m_firstResponse;
    GoalField* m_resolution;
};

} // namespace cxw::panels
