#pragma once

namespace cxw::storage {

class Connection;

/// Begins when made and rolls back when destroyed without commit(). Never nested.
class Transaction final
{
public:
    enum class Kind {
        Read, ///< one unchanging view of the file
        Write ///< BEGIN IMMEDIATE: holds the write lock from the start, so that it cannot fail half-way as
              ///< busy
    };

    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable when it returns; throws StorageError and leaves the rollback to the destructor otherwise.
    void commit();

private:
    Connection& m_connection;
};

} // namespace cxw::storage
