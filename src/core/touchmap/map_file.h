#pragma once

#include "core/error.h"
#include "core/touchmap/touchpoint_map.h"

namespace cxw::core {

class IdSource;
class UnitOfWork;

/// A map out of a file, and what it brings into the lists.
struct MapFile
{
    WholeMap whole;
    std::vector<Channel> channels;
    std::vector<Person> people;
    bool isWhole = true; ///< what stands on the map and not in the file is to go

    bool operator==(const MapFile&) const = default;
};

/// Channels and people by their names; makes those that are not there, once each.
class MapFileNames final
{
public:
    /// Storage thread.
    MapFileNames(const UnitOfWork& work, IdSource& ids);

    /// Whatever the case and the diacritics; `name` is not empty.
    [[nodiscard]] ChannelId channel(const QString& name);
    [[nodiscard]] PersonId person(const QString& name);

    [[nodiscard]] const std::vector<Channel>& newChannels() const { return m_newChannels; }
    [[nodiscard]] const std::vector<Person>& newPeople() const { return m_newPeople; }

private:
    IdSource& m_ids;
    std::map<QString, ChannelId> m_channels;
    std::map<QString, PersonId> m_people;
    std::vector<Channel> m_newChannels;
    std::vector<Person> m_newPeople;
    qint64 m_lastChannel = 0;
};

/// One touchpoint of a table, as far as a table tells of it; what the table has no column for is empty, and
/// then stays as it is.
struct MapRow
{
    int line = 0; ///< where it begins, from 1
    std::optional<TouchpointId> id;
    QString stage;
    QString title;
    std::optional<QString> channel; ///< name; an empty text is none, as with the owner
    std::optional<QString> owner;
    std::optional<std::optional<int>> emotion; ///< -2 to 2
    std::optional<std::optional<int>> satisfaction;
    std::optional<std::optional<int>> importanceCustomer;
    std::optional<std::optional<int>> importanceUs;
    std::optional<bool> momentOfTruth;
    std::optional<NotedMark> painPoint;
    std::optional<bool> listeningPost;
    std::optional<QString> note;

    bool operator==(const MapRow&) const = default;
};

/// The map on which touchpoints of these rows stand already, else a new one of that name, with the rows in
/// it: known touchpoints are changed, others come at the end of their stage. Refuses rows of two maps.
/// Storage thread.
[[nodiscard]] Expected<MapFile> mapOfRows(const UnitOfWork& work, const std::vector<MapRow>& rows,
                                          const QString& name, Instant now, IdSource& ids);

/// Refuses a map with records that stand on another one. Storage thread.
[[nodiscard]] Expected<void> checkMapFile(const UnitOfWork& work, const MapFile& file);

/// Writes it in place of the map of its id, if there is one; counterparts that are not here are let go of.
/// Storage thread.
void writeMapFile(UnitOfWork& work, const MapFile& file);

} // namespace cxw::core
