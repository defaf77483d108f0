#pragma once

#include "core/complaint/cause.h"
#include "core/complaint/complaint.h"
#include "core/touchmap/touchpoint_inbox.h"
#include "panels/shared/edit_stack.h"

namespace cxw::panels {

/// What comes into the lists together with a complaint that names it.
struct ComplaintNewcomers
{
    std::optional<core::Customer> customer;
    std::optional<core::Channel> channel;
    std::optional<core::NewTouchpoint> touchpoint;
    std::optional<core::Category> category;
    std::optional<core::Product> product;
    std::optional<core::Cause> cause;
    std::vector<core::Tag> tags;
    std::optional<core::Person> agent;
};

/// Writes `after` and, undone, `before`; an empty one is a complaint that is not there. A complaint without a
/// reference is given the next one of the year it was logged in, and keeps it when it is done again. Values
/// only.
[[nodiscard]] Edit complaintEdit(const EditName& name, const std::optional<core::Complaint>& before,
                                 const std::optional<core::Complaint>& after,
                                 const ComplaintNewcomers& newcomers = {});

} // namespace cxw::panels
