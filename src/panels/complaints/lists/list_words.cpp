#include "panels/complaints/lists/list_words.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct ListWordsText
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

} // namespace

template <> ListWords wordsOf<core::Channel>()
{
    return {ListWordsText::tr("channel “%1”", "undo: names the act"),
            ListWordsText::tr("change of channel “%1”", "undo: names the act"),
            ListWordsText::tr("removal of channel “%1”", "undo: names the act"),
            ListWordsText::tr("order of the channels", "undo: names the act")};
}

template <> ListWords wordsOf<core::Category>()
{
    return {ListWordsText::tr("category “%1”", "undo: names the act"),
            ListWordsText::tr("change of category “%1”", "undo: names the act"),
            ListWordsText::tr("removal of category “%1”", "undo: names the act"),
            ListWordsText::tr("order of the categories", "undo: names the act")};
}

template <> ListWords wordsOf<core::Product>()
{
    return {ListWordsText::tr("product “%1”", "undo: names the act"),
            ListWordsText::tr("change of product “%1”", "undo: names the act"),
            ListWordsText::tr("removal of product “%1”", "undo: names the act"),
            ListWordsText::tr("order of the products", "undo: names the act")};
}

template <> ListWords wordsOf<core::Tag>()
{
    return {ListWordsText::tr("tag “%1”", "undo: names the act"),
            ListWordsText::tr("change of tag “%1”", "undo: names the act"),
            ListWordsText::tr("removal of tag “%1”", "undo: names the act"),
            ListWordsText::tr("order of the tags", "undo: names the act")};
}

template <> ListWords wordsOf<core::Cause>()
{
    return {ListWordsText::tr("cause “%1”", "undo: names the act"),
            ListWordsText::tr("change of cause “%1”", "undo: names the act"),
            ListWordsText::tr("removal of cause “%1”", "undo: names the act"),
            ListWordsText::tr("order of the causes", "undo: names the act")};
}

} // namespace cxw::panels
