#pragma once

#include "exchange/question_bank_file.h"

namespace support {

/// The shipped bank, read once.
inline const cxw::core::QuestionBank& shippedBank()
{
    static const cxw::core::QuestionBank bank = cxw::exchange::readQuestionBank().value();
    return bank;
}

} // namespace support
