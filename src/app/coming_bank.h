#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/error.h"

#include <future>

namespace cxw::app {

/// The questions that the program ships, read beside Qt's own start.
using ComingBank = std::shared_future<core::Expected<core::QuestionBank>>;

} // namespace cxw::app
