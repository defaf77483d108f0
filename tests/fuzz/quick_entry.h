#pragma once

#include "core/complaint/quick_entry.h"
#include "fuzz/require.h"

#include <QTimeZone>

namespace fuzz {

/// Any bytes as a quick line, after a first one that says in which language: never fails, covers the whole
/// text with parts in order, and means nothing that cannot be. Aborts where that does not hold.
inline void takeQuickLine(const QByteArray& bytes)
{
    using namespace cxw::core;
    if (bytes.isEmpty())
        return;
    const Language language =
        kLanguages[std::size_t(static_cast<unsigned char>(bytes[0])) % kLanguages.size()];
    const QString text = QString::fromUtf8(bytes.sliced(1));
    const ReadingPlace place{language, QTimeZone::utc(), instantFrom(1'795'707'000'000)};
    const QuickLists lists{.customers = {{.id = CustomerId(1), .name = QStringLiteral("Ana Pop")},
                                         {.id = CustomerId(2), .name = QStringLiteral("Heike Claasen")}},
                           .channels = {QStringLiteral("Phone"), QStringLiteral("E-mail")},
                           .categories = {QStringLiteral("Late delivery"), QStringLiteral("Bill")},
                           .products = {QStringLiteral("Night tariff")},
                           .touchpoints = {QStringLiteral("Checkout")},
                           .currency = QStringLiteral("EUR")};
    for (const QString& each : quickCustomerTexts(text, place))
        require(!each.isEmpty());
    const QuickEntry entry = readQuickEntry(text, lists, place);
    require(entry == readQuickEntry(text, lists, place));
    qsizetype end = 0;
    for (const QuickPart& each : entry.parts) {
        require(each.range.start >= end && each.range.length > 0);
        require(QStringView(text).sliced(end, each.range.start - end).trimmed().isEmpty());
        end = each.range.start + each.range.length;
        require(end <= text.size());
    }
    require(QStringView(text).sliced(end).trimmed().isEmpty());
    require(!entry.receivedAt || *entry.receivedAt <= place.now);
    require(!entry.severity || (*entry.severity >= 1 && *entry.severity <= 4));
    require(entry.line.size() <= text.size());
}

} // namespace fuzz
