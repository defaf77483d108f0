#include "exchange/complaint_json_table.h"

#include "core/complaint/complaint_field.h"
#include "core/complaint/money_text.h"
#include "core/complaint/tag_names.h"
#include "exchange/complaint_parts_json.h"
#include "exchange/complaint_table.h"
#include "exchange/input_error.h"
#include "exchange/json/json_text.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cxw::exchange {
namespace {

using core::ComplaintField;

/// The lines in which the objects of the one list begin, from 1; the text is sound JSON.
std::vector<int> linesOfRows(const QByteArray& json)
{
    constexpr int kInList = 2;
    std::vector<int> lines;
    int line = 1;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char sign = json[i];
        line += sign == '\n';
        if (isInText && sign == '\\')
            ++i;
        else if (sign == '"')
            isInText = !isInText;
        else if (!isInText && (sign == '{' || sign == '[')) {
            if (sign == '{' && depth == kInList)
                lines.push_back(line);
            ++depth;
        } else if (!isInText && (sign == '}' || sign == ']'))
            --depth;
    }
    return lines;
}

QString textOrEmptyAt(const JsonPlace& place)
{
    return place.isNull() ? QString() : place.text();
}

/// A number, a truth, a text or nothing.
QString cellAt(const JsonPlace& place, ComplaintField field)
{
    using enum ComplaintField;
    using Limits = std::numeric_limits<qint64>;
    if (place.isNull())
        return {};
    switch (field) {
    case Severity:
    case HandlingMinutes:
    case SatisfactionAfter:
    case TimesReopened: return QString::number(place.integer(Limits::min(), Limits::max()));
    case IsPublic:
    case PolicyCited:
    case Preventable: return place.truth() ? QStringLiteral("yes") : QStringLiteral("no");
    default: return place.text();
    }
}

struct Key
{
    const char* key;
    ComplaintField field;
};

/// Keys whose value is one cell.
constexpr std::array kPlainKeys{
    Key{"reference", ComplaintField::Reference},
    Key{"sourceReference", ComplaintField::SourceReference},
    Key{"receivedAt", ComplaintField::ReceivedAt},
    Key{"firstResponseAt", ComplaintField::FirstResponseAt},
    Key{"resolvedAt", ComplaintField::ResolvedAt},
    Key{"closedAt", ComplaintField::ClosedAt},
    Key{"loggedAt", ComplaintField::LoggedAt},
    Key{"agent", ComplaintField::Agent},
    Key{"channel", ComplaintField::Channel},
    Key{"touchpoint", ComplaintField::Touchpoint},
    Key{"public", ComplaintField::IsPublic},
    Key{"category", ComplaintField::Category},
    Key{"subcategory", ComplaintField::Subcategory},
    Key{"product", ComplaintField::Product},
    Key{"cause", ComplaintField::Cause},
    Key{"summary", ComplaintField::Summary},
    Key{"description", ComplaintField::Description},
    Key{"severity", ComplaintField::Severity},
    Key{"status", ComplaintField::Status},
    Key{"timesReopened", ComplaintField::TimesReopened},
    Key{"remedyWanted", ComplaintField::RemedyWanted},
    Key{"remedyGiven", ComplaintField::RemedyGiven},
    Key{"verified", ComplaintField::Verified},
    Key{"outcome", ComplaintField::Outcome},
    Key{"handlingMinutes", ComplaintField::HandlingMinutes},
    Key{"policyCited", ComplaintField::PolicyCited},
    Key{"defection", ComplaintField::Defection},
    Key{"defectionReason", ComplaintField::DefectionReason},
    Key{"satisfactionAfter", ComplaintField::SatisfactionAfter},
    Key{"preventable", ComplaintField::Preventable},
};

void expectKnownKeys(const JsonPlace& place)
{
    place.expectKeys({"receivedAt"},
                     {"id",
                      "customer",
                      "touchpoint",
                      "tags",
                      "duplicateOf",
                      "money",
                      "citations",
                      "promises",
                      "steps",
                      "extraFields",
                      "reference",
                      "sourceReference",
                      "firstResponseAt",
                      "resolvedAt",
                      "closedAt",
                      "loggedAt",
                      "agent",
                      "channel",
                      "public",
                      "category",
                      "subcategory",
                      "product",
                      "cause",
                      "summary",
                      "description",
                      "severity",
                      "status",
                      "timesReopened",
                      "remedyWanted",
                      "remedyGiven",
                      "verified",
                      "outcome",
                      "handlingMinutes",
                      "policyCited",
                      "defection",
                      "defectionReason",
                      "satisfactionAfter",
                      "preventable"});
}

core::ToldPromise promiseFrom(const JsonPlace& place)
{
    place.expectKeys({"text"}, {"due", "by", "kept", "keptAt"});
    core::ToldPromise promise{.text = place.at("text").text()};
    if (const auto due = place.find("due"))
        promise.due = instantOrNullAt(*due);
    if (const auto by = place.find("by"))
        promise.by = textOrEmptyAt(*by);
    if (const auto kept = place.find("kept"))
        promise.kept = truthOrNullAt(*kept);
    if (const auto keptAt = place.find("keptAt"))
        promise.keptAt = instantOrNullAt(*keptAt);
    return promise;
}

core::RowRest restFrom(const JsonPlace& place)
{
    core::RowRest rest;
    if (const auto steps = place.find("steps"))
        rest.steps = stepsAt(*steps);
    if (const auto promises = place.find("promises"))
        for (const JsonPlace& each : promises->items())
            rest.promises.push_back(promiseFrom(each));
    if (const auto citations = place.find("citations"))
        rest.citations = citationsAt(*citations);
    return rest;
}

QString tagsIn(const JsonPlace& place)
{
    QStringList names;
    for (const JsonPlace& each : place.items())
        names += each.text();
    return core::tagsText(names);
}

} // namespace

/// Reads the complaints one after the other; their columns of extra fields are known when all are read.
class ComplaintJsonTable::Reader final
{
public:
    ComplaintJsonTable read(const QByteArray& bytes)
    {
        const nlohmann::json json = parseJson(bytes);
        const JsonPlace file(json);
        file.expectFormat(QLatin1String("cxworkbench/complaints@1"));
        file.expectKeys({"format", "complaints"});
        const std::vector<JsonPlace> complaints = file.at("complaints").items();
        for (const JsonPlace& each : complaints) {
            expectKnownKeys(each);
            if (const auto id = each.find("id"))
                m_references[id->text()] =
                    each.find("reference") ? textOrEmptyAt(each.at("reference")) : QString();
        }
        for (const JsonPlace& each : complaints)
            readRow(each);
        return table(linesOfRows(bytes));
    }

private:
    struct Unfinished
    {
        std::map<ComplaintField, QString> cells;
        core::Complaint extras; ///< nothing but these
        core::RowRest rest;
    };

    void readRow(const JsonPlace& place)
    {
        Unfinished row{.cells = {}, .extras = {}, .rest = restFrom(place)};
        for (const auto& [key, field] : kPlainKeys)
            if (const auto value = place.find(key))
                row.cells[field] = cellAt(*value, field);
        if (const auto tags = place.find("tags"))
            row.cells[ComplaintField::Tags] = tagsIn(*tags);
        if (const auto money = place.find("money"))
            if (const auto amount = moneyOrNullAt(*money)) {
                row.cells[ComplaintField::Amount] = core::amountText(*amount);
                row.cells[ComplaintField::Currency] = amount->currency;
            }
        if (const auto other = place.find("duplicateOf"))
            row.cells[ComplaintField::DuplicateOf] = referenceOf(textOrEmptyAt(*other));
        if (const auto extras = place.find("extraFields"))
            row.extras.extraFields = extrasAt(*extras);
        readCustomer(place, row);
        m_extras.learn(row.extras);
        m_rows.push_back(std::move(row));
    }

    /// There is no field for the note on a customer.
    static void readCustomer(const JsonPlace& place, Unfinished& row)
    {
        const auto customer = place.find("customer");
        if (!customer || customer->isNull())
            return;
        customer->expectKeys({"name"}, {"organisation", "contact", "note"});
        const auto words = [&](const char* key) {
            const auto found = customer->find(key);
            return found ? textOrEmptyAt(*found) : QString();
        };
        row.cells[ComplaintField::Customer] = words("name");
        row.cells[ComplaintField::CustomerOrganisation] = words("organisation");
        row.cells[ComplaintField::CustomerContact] = words("contact");
        if (const QString note = words("note"); !note.isEmpty())
            row.extras.extraFields.emplace_back(QStringLiteral("customer_note"), note);
    }

    /// Of a complaint in the file; else the id itself, which names nothing here.
    [[nodiscard]] QString referenceOf(const QString& id) const
    {
        const auto found = m_references.find(id);
        return found == m_references.end() ? id : found->second;
    }

    [[nodiscard]] ComplaintJsonTable table(const std::vector<int>& lines) const
    {
        ComplaintJsonTable table;
        for (const ComplaintField each : core::allComplaintFields())
            table.m_header += codeOf(each);
        for (const QString& each : m_extras.names())
            table.m_header += core::kExtraColumn + each;
        const bool linesTell = std::ranges::adjacent_find(lines) == lines.end();
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Row row{.line = linesTell ? lines[i] : int(i) + 1, .cells = {}, .rest = m_rows[i].rest};
            for (const ComplaintField field : core::allComplaintFields()) {
                const auto cell = m_rows[i].cells.find(field);
                row.cells += cell == m_rows[i].cells.end() ? QString() : cell->second;
            }
            row.cells += m_extras.texts(m_rows[i].extras);
            table.m_rows.push_back(std::move(row));
        }
        return table;
    }

    std::map<QString, QString> m_references; ///< by id
    std::vector<Unfinished> m_rows;
    ExtraColumns m_extras;
};

core::Expected<ComplaintJsonTable> ComplaintJsonTable::read(const QByteArray& bytes)
{
    return readOrRefuse([&] { return Reader().read(bytes); });
}

void ComplaintJsonTable::forEach(const Visit& visit) const
{
    for (const Row& each : m_rows)
        if (!visit(each.line, each.cells))
            return;
}

const core::RowRest* ComplaintJsonTable::rest(int line) const
{
    const auto found = std::ranges::lower_bound(m_rows, line, {}, &Row::line);
    return found == m_rows.end() || found->line != line ? nullptr : &found->rest;
}

} // namespace cxw::exchange
