#pragma once

#include "core/complaint/cause.h"

namespace cxw::panels {

/// How undo names what is done to a list; %1 is the entry.
struct ListWords
{
    QString addition;
    QString change;
    QString removal;
    QString order;
};

template <class Record> [[nodiscard]] ListWords wordsOf();
template <> ListWords wordsOf<core::Channel>();
template <> ListWords wordsOf<core::Category>();
template <> ListWords wordsOf<core::Product>();
template <> ListWords wordsOf<core::Tag>();
template <> ListWords wordsOf<core::Cause>();

} // namespace cxw::panels
