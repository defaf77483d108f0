#pragma once

namespace cxw::storage {

class Connection;

/// Takes from SQLite what a workspace never needs (triggers, views, extensions, attached files, huge values),
/// so that a file somebody else made can do no harm. Each switch is read back; one that does not hold throws
/// StorageError. Before the first look into the file.
void harden(Connection& connection);

/// journal_mode DELETE, synchronous EXTRA, locking_mode NORMAL: the file can be copied at any idle moment and
/// an acknowledged commit survives a power cut. Reads the file.
void useDurableJournal(Connection& connection);

/// Permits the one attached file that VACUUM needs, while it lives.
class VacuumPermit final
{
public:
    explicit VacuumPermit(Connection& connection);
    ~VacuumPermit();
    VacuumPermit(const VacuumPermit&) = delete;
    VacuumPermit& operator=(const VacuumPermit&) = delete;

private:
    Connection& m_connection;
};

} // namespace cxw::storage
