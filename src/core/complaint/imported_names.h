#pragma once

#include "core/complaint/complaint.h"
#include "core/complaint/complaint_import.h"
#include "core/touchmap/touchpoint_inbox.h"
#include "core/touchmap/touchpoint_labels.h"

#include <QHash>

#include <map>

namespace cxw::core {

/// What a row says of its customer; a column that the file does not have is no value.
struct CustomerWords
{
    QString name;
    std::optional<QString> organisation;
    std::optional<QString> contact;
};

/// Finds channels, touchpoints, categories, products, causes, tags, people and customers by their names,
/// whatever the case and the diacritics, and makes those that are not there. For the length of one import.
class ImportedNames final
{
public:
    /// With `writer` null nothing is written, and what would be made has ids all the same.
    ImportedNames(const UnitOfWork& work, UnitOfWork* writer, const ComplaintImportContext& context);

    [[nodiscard]] ChannelId channel(const QString& name);
    /// Of several of one title that in the channel. A new one goes into the inbox.
    [[nodiscard]] TouchpointId touchpoint(const QString& name, std::optional<ChannelId> channel);
    /// Without `upper` a category of the upper level. One of both must not be empty.
    [[nodiscard]] CategoryId category(const QString& upper, const QString& lower);
    [[nodiscard]] ProductId product(const QString& name);
    [[nodiscard]] CauseId cause(const QString& name);
    [[nodiscard]] TagId tag(const QString& name);
    [[nodiscard]] PersonId agent(const QString& name);
    /// A customer known by all that the file says of them; one of the words must not be empty.
    [[nodiscard]] CustomerId customer(const CustomerWords& words);

    [[nodiscard]] const NewNames& made() const { return m_made; }

private:
    [[nodiscard]] CategoryId categoryUnder(std::optional<CategoryId> parent, const QString& name);
    [[nodiscard]] std::optional<CustomerId> findCustomer(const CustomerWords& words) const;
    [[nodiscard]] CustomerId makeCustomer(const CustomerWords& words);
    /// Tells who keeps the records of the import.
    template <class Made> void remember(const Made& made);

    const UnitOfWork& m_work;
    UnitOfWork* m_writer;
    const ComplaintImportContext& m_context;
    bool m_hadCustomers = false; ///< there were some before the first row
    NewNames m_made;
    std::map<QString, ChannelId> m_channels;
    TouchpointLabels m_touchpoints; ///< of before the first row
    TouchpointInbox m_inbox;
    std::map<QString, TouchpointId> m_newTouchpoints;
    std::map<std::pair<CategoryId, QString>, CategoryId> m_categories; ///< by parent, none above, and name
    std::map<QString, ProductId> m_products;
    std::map<QString, CauseId> m_causes;
    std::map<QString, TagId> m_tags;
    std::map<QString, PersonId> m_people;
    QHash<QString, CustomerId> m_customers; ///< by all three words
    qint64 m_lastChannel = 0;
    qint64 m_lastCategory = 0;
    qint64 m_lastProduct = 0;
    qint64 m_lastCause = 0;
    qint64 m_lastTag = 0;
};

} // namespace cxw::core
