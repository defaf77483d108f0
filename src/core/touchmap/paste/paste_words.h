#pragma once

#include "core/touchmap/touchpoint_field.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace cxw::core {

/// What a column can become: a field of touchpoints. Of texts in lanes it says in which, of personas'
/// feelings whose.
struct PasteField
{
    PasteField(TouchpointField of) // NOLINT(google-explicit-constructor): most are no more than that
        : field(of)
    {
    }
    explicit PasteField(LaneId of)
        : field(TouchpointField::LaneTexts)
        , lane(of)
    {
    }
    explicit PasteField(PersonaId of)
        : field(TouchpointField::PersonaFeelings)
        , persona(of)
    {
    }

    TouchpointField field;
    LaneId lane;
    PersonaId persona;

    bool operator==(const PasteField&) const = default;
};

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
    QHash<QString, QString> choices; ///< codes of kinds, visibilities and evidence by what people call them

    bool operator==(const PasteWords&) const = default;
};

/// What a column can become on every map, in the order in which it is offered.
[[nodiscard]] const std::vector<PasteField>& pasteFields();

} // namespace cxw::core
