#include "panels/touchmap/paste/paste_sentences.h"

#include "core/number_format.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/paste/paste_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::panels {
namespace {

using Field = core::TouchpointField;

struct PasteSentences
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::Paste)
};

/// A few names, and dots for more.
QString namesOf(const QStringList& names)
{
    constexpr qsizetype kMost = 3;
    return names.size() > kMost ? names.first(kMost).join(QStringLiteral(", ")) + QStringLiteral(", …")
                                : names.join(QStringLiteral(", "));
}

template <class Record> QString nameIn(const std::vector<Record>& records, decltype(Record::id) id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? QString() : found->name;
}

/// What values of a field look like; empty for a text.
QString rangeOf(Field field)
{
    switch (field) {
    case Field::PersonaFeelings:
    case Field::Feeling: return PasteSentences::tr("−2 to +2", "values of a column");
    case Field::Satisfaction:
    case Field::TargetSatisfaction:
    case Field::ImportanceCustomer:
    case Field::ImportanceUs: return PasteSentences::tr("1 to 5", "values of a column");
    case Field::ListeningPost: return PasteSentences::tr("yes or no", "values of a column");
    case Field::WeeklyContacts: return PasteSentences::tr("numbers", "values of a column");
    case Field::ResponseMinutes:
        return PasteSentences::tr("minutes, “2 h” or “3 days”", "values of a column: times");
    case Field::Kind:
        return PasteSentences::tr("%1 or %2", "values of a column")
            .arg(kindWord(core::TouchpointKind::Communication), kindWord(core::TouchpointKind::Action));
    case Field::Visibility:
        return PasteSentences::tr("%1, %2 or %3", "values of a column")
            .arg(visibilityWord(core::Visibility::Front), visibilityWord(core::Visibility::Back),
                 visibilityWord(core::Visibility::Support));
    case Field::Evidence:
        return PasteSentences::tr("%1, %2 or %3", "values of a column")
            .arg(evidenceWord(core::TouchpointEvidence::Assumed),
                 evidenceWord(core::TouchpointEvidence::Partly),
                 evidenceWord(core::TouchpointEvidence::Measured));
    case Field::ConfirmedOn: return PasteSentences::tr("dates", "values of a column");
    default: return {};
    }
}

void addNewNames(QStringList& parts, const core::PastePlan& plan)
{
    if (!plan.newStages.isEmpty())
        parts += PasteSentences::tr("%n new stage(s) (%1)", "of a paste; names", int(plan.newStages.size()))
                     .arg(namesOf(plan.newStages));
    if (!plan.newChannels.isEmpty())
        parts +=
            PasteSentences::tr("%n new channel(s) (%1)", "of a paste; names", int(plan.newChannels.size()))
                .arg(namesOf(plan.newChannels));
    if (!plan.newPeople.isEmpty())
        parts += PasteSentences::tr("%n new people (%1)", "of a paste; names", int(plan.newPeople.size()))
                     .arg(namesOf(plan.newPeople));
}

} // namespace

QString pasteFieldWord(const std::optional<core::PasteField>& field, const core::WholeMap& whole)
{
    if (!field)
        return PasteSentences::tr("Leave out", "what becomes of a column or row");
    if (field->field == Field::Title)
        return PasteSentences::tr("Touchpoint", "what becomes of a column");
    if (field->field == Field::Accountable)
        return PasteSentences::tr("Owner", "what becomes of a column");
    if (field->field == Field::LaneTexts)
        return nameIn(whole.lanes, field->lane);
    if (field->field == Field::PersonaFeelings)
        return PasteSentences::tr("Emotion: %1", "what becomes of a column; a persona")
            .arg(nameIn(whole.personas, field->persona));
    return fieldWord(field->field);
}

QString reasonOf(const core::PasteColumn& column, const core::NumberFormat& numbers)
{
    if (!column.field || column.filled == 0)
        return {};
    if (column.field->field == Field::Channel || column.field->field == Field::Accountable)
        return column.fitting == column.filled
            ? PasteSentences::tr("all known", "the names in a column")
            : PasteSentences::tr("%1 of %2 known", "the names in a column")
                  .arg(numbers.integer(column.fitting), numbers.integer(column.filled));
    if (const QString range = rangeOf(column.field->field); !range.isEmpty())
        return column.fitting == column.filled
            ? range
            : PasteSentences::tr("%1 of %2 fit", "the values in a column")
                  .arg(numbers.integer(column.fitting), numbers.integer(column.filled));
    switch (column.by) {
    case core::GuessBy::Name:
        return column.isSure ? PasteSentences::tr("by name", "why a column was taken for that") : QString();
    case core::GuessBy::Content: return PasteSentences::tr("by content", "why a column was taken for that");
    case core::GuessBy::Place:
        return PasteSentences::tr("the only column", "why a column was taken for that");
    case core::GuessBy::Choice:
    case core::GuessBy::Nothing: return {};
    }
    return {};
}

QString fateWord(const core::PasteRow& row)
{
    switch (row.fate) {
    case core::PasteFate::New:
        return row.isKnown ? PasteSentences::tr("again", "a row will come in a second time")
                           : PasteSentences::tr("new", "a row of a paste");
    case core::PasteFate::Updated: return PasteSentences::tr("update", "a row of a paste");
    case core::PasteFate::Skipped: return PasteSentences::tr("in the map", "a row of a paste: already there");
    case core::PasteFate::LeftOut: return PasteSentences::tr("left out", "a row of a paste");
    case core::PasteFate::Refused: return PasteSentences::tr("refused", "a row of a paste");
    }
    return {};
}

QString refusalOf(const core::PasteRow& row, const QString& cell, const QString& field)
{
    if (!row.wrong)
        return {};
    if (row.wrong->field == Field::Title)
        return cell.isEmpty() ? PasteSentences::tr("The row has no title.", "why a row is refused")
                              : PasteSentences::tr("The title is too long for one.", "why a row is refused");
    const QString range = rangeOf(row.wrong->field);
    return range.isEmpty()
        ? PasteSentences::tr("“%1” does not suit “%2”.", "why a row is refused; a cell, a field")
              .arg(cell.left(80), field)
        : PasteSentences::tr("“%1” does not suit “%2”: %3.", "why a row is refused; a cell, a field, a range")
              .arg(cell.left(80), field, range);
}

QString summaryOf(const PastePresenter& paste)
{
    if (paste.lacksTitles())
        return PasteSentences::tr("Choose the column that has the names of the touchpoints.",
                                  "why nothing can be inserted yet");
    if (paste.isPlanning() && paste.plan().rows.empty())
        return PasteSentences::tr("Looking at the rows…", "while a table is read");
    const core::PastePlan& plan = paste.plan();
    QStringList parts;
    const auto add = [&parts](int count, const QString& part) {
        if (count > 0)
            parts += part;
    };
    const int added = plan.count(core::PasteFate::New);
    const QString stages =
        PasteSentences::tr("%n stage(s)", "in which touchpoints come", int(plan.arriving.size()));
    add(added, PasteSentences::tr("%n new in %1", "touchpoints; in how many stages", added).arg(stages));
    const int updated = plan.count(core::PasteFate::Updated);
    add(updated, PasteSentences::tr("%n updated", "touchpoints", updated));
    const int skipped = plan.count(core::PasteFate::Skipped);
    add(skipped, PasteSentences::tr("%n skipped (already in the map)", "rows", skipped));
    const int leftOut = plan.count(core::PasteFate::LeftOut);
    add(leftOut, PasteSentences::tr("%n row(s) left out", "of a paste", leftOut));
    const int refused = plan.count(core::PasteFate::Refused);
    add(refused, PasteSentences::tr("%n refused", "rows", refused));
    addNewNames(parts, plan);
    const auto columns = std::ranges::count_if(
        paste.columns(), [](const core::PasteColumn& each) { return !each.field && each.filled > 0; });
    add(int(columns), PasteSentences::tr("%n column(s) left out", "of a paste", int(columns)));
    const int further = int(paste.furtherRows());
    add(further, PasteSentences::tr("%n row(s) too many for one paste", "are not read", further));
    return parts.isEmpty() ? PasteSentences::tr("There is no row to insert.", "of a paste")
                           : parts.join(QStringLiteral(", "));
}

} // namespace cxw::panels
