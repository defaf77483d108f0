#include "storage/complaint_words.h"

#include "core/search_text.h"
#include "core/whole_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cxw::storage {
namespace {

/// Texts under each other, so that the last word of one and the first of the next stay two.
QString joined(const QStringList& texts)
{
    return texts.join(QLatin1Char('\n'));
}

QStringList bodyOf(const core::Complaint& complaint)
{
    QStringList texts{complaint.description, complaint.remedyWanted, complaint.remedyGiven};
    for (const auto& step : complaint.steps)
        if (step)
            texts += step->line;
    for (const core::Promise& each : complaint.promises)
        texts += each.text;
    return texts;
}

} // namespace

ComplaintWords wordsOf(const core::Complaint& complaint, const QString& customer)
{
    return {.reference = core::wordsIn(joined({complaint.reference, complaint.sourceReference})),
            .summary = core::wordsIn(complaint.summary),
            .body = core::wordsIn(joined(bodyOf(complaint))),
            .people = core::wordsIn(customer)};
}

std::vector<ComplaintWords> wordsOf(const std::vector<core::Complaint>& complaints,
                                    const QStringList& customers)
{
    std::vector<ComplaintWords> words;
    for (std::size_t i = 0; i < complaints.size(); ++i)
        words.push_back(wordsOf(complaints[i], customers[qsizetype(i)]));
    return words;
}

QString wordsOf(const core::Customer& customer)
{
    return core::wordsIn(joined({customer.name, customer.organisation, customer.contact}));
}

std::optional<std::vector<QString>> wordsToFind(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    return core::searchWords(typed);
}

QString extraFieldsText(const std::vector<std::pair<QString, QString>>& fields)
{
    if (fields.empty())
        return {};
    QJsonArray pairs;
    for (const auto& [name, value] : fields)
        pairs.append(QJsonArray{name, value});
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<std::pair<QString, QString>>> extraFieldsFrom(const QString& text)
{
    std::vector<std::pair<QString, QString>> fields;
    if (text.isEmpty())
        return fields;
    const QJsonDocument document = core::wholeJson(text);
    if (!document.isArray())
        return std::nullopt;
    for (const QJsonValue& each : document.array()) {
        const QJsonArray pair = each.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
            return std::nullopt;
        fields.emplace_back(pair[0].toString(), pair[1].toString());
    }
    return fields;
}

} // namespace cxw::storage
