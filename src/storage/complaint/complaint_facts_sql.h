#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/learning/complaint_facts.h"

#include <functional>

namespace cxw::storage {

class Connection;

/// In one statement, in no order; `visit` says whether to go on.
void readFacts(Connection& connection, const core::ComplaintFilter& filter,
               const std::function<bool(const core::ComplaintFacts&)>& visit);
void readPromises(Connection& connection, const core::ComplaintFilter& filter,
                  const std::function<bool(const core::PromiseFacts&)>& visit);

} // namespace cxw::storage
