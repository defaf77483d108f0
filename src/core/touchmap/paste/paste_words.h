#pragma once

#include "core/touchmap/touchpoint_field.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace cxw::core {

/// A text as headers and words are compared: see squeezed() in column_words.h.
struct PasteWord
{
    TouchpointField field = TouchpointField::Title;
    bool isLoose = false; ///< may well mean something else: "remark"

    bool operator==(const PasteWord&) const = default;
};

/// By what words the columns of other people's tables are known, in all languages. Keys are squeezed.
struct PasteWords
{
    QHash<QString, PasteWord> columns;
    QSet<QString> yes;
    QSet<QString> no;

    bool operator==(const PasteWords&) const = default;
};

/// What a column can become, in the order in which it is offered.
[[nodiscard]] const std::vector<TouchpointField>& pasteFields();

} // namespace cxw::core
