#include "storage/sql/hardening.h"

#include "core/storage_error.h"
#include "core/whole_text.h"
#include "storage/sql/connection.h"

#include <sqlite3.h>

#include <array>

namespace cxw::storage {
namespace {

struct Setting
{
    int which;
    int value;
};

constexpr std::array kSwitches{
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
};

constexpr std::array kLimits{
    Setting{SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Setting{SQLITE_LIMIT_COLUMN, 100},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 50},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Setting{SQLITE_LIMIT_VARIABLE_NUMBER, 500},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
};

/// A pragma and what it must answer afterwards.
struct Pragma
{
    std::string_view name;
    std::string_view value;
    std::string_view answer;
};

constexpr std::array kGuards{
    Pragma{"cell_size_check", "ON", "1"},   Pragma{"foreign_keys", "ON", "1"},
    Pragma{"secure_delete", "ON", "1"},     Pragma{"temp_store", "MEMORY", "2"},
    Pragma{"busy_timeout", "2000", "2000"},
};

constexpr std::array kJournal{
    Pragma{"mmap_size", "0", "0"},
    Pragma{"locking_mode", "NORMAL", "normal"},
    Pragma{"journal_mode", "DELETE", "delete"},
    Pragma{"synchronous", "EXTRA", "3"},
};

[[noreturn]] void refuse(const QString& what)
{
    throw core::StorageError(
        {core::ErrorKind::InputOutput, QStringLiteral("SQLite did not take the setting %1").arg(what)});
}

void setSwitch(sqlite3* handle, const Setting& setting)
{
    int now = -1;
    const int result = sqlite3_db_config(handle, setting.which, setting.value, &now);
    if (result != SQLITE_OK || now != setting.value)
        refuse(QString::number(setting.which));
}

void setLimit(sqlite3* handle, const Setting& setting)
{
    sqlite3_limit(handle, setting.which, setting.value);
    if (sqlite3_limit(handle, setting.which, -1) != setting.value)
        refuse(QString::number(setting.which));
}

std::string answerTo(Connection& connection, const std::string& pragma)
{
    sqlite3_stmt* compiled = nullptr;
    sqlite3_prepare_v2(connection.handle(), pragma.c_str(), -1, &compiled, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(compiled, &sqlite3_finalize);
    const bool answered = compiled && sqlite3_step(compiled) == SQLITE_ROW;
    const auto* text = answered ? reinterpret_cast<const char*>(sqlite3_column_text(compiled, 0)) : nullptr;
    return text ? text : std::string();
}

void setPragma(Connection& connection, const Pragma& pragma)
{
    const std::string question = "PRAGMA " + std::string(pragma.name);
    connection.execute(question + '=' + std::string(pragma.value));
    if (answerTo(connection, question) != pragma.answer)
        refuse(core::wholeText(question));
}

// The handle is only ours to steer when driver and program speak to the same library.
void requireSameLibrary(Connection& connection)
{
    if (answerTo(connection, "SELECT sqlite_source_id()") != sqlite3_sourceid())
        refuse(QStringLiteral("sqlite_source_id"));
}

} // namespace

void harden(Connection& connection)
{
    requireSameLibrary(connection);
    for (const Setting& setting : kSwitches)
        setSwitch(connection.handle(), setting);
    for (const Setting& limit : kLimits)
        setLimit(connection.handle(), limit);
    for (const Pragma& pragma : kGuards)
        setPragma(connection, pragma);
}

void useDurableJournal(Connection& connection)
{
    for (const Pragma& pragma : kJournal)
        setPragma(connection, pragma);
}

VacuumPermit::VacuumPermit(Connection& connection)
    : m_connection(connection)
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
}

VacuumPermit::~VacuumPermit()
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace cxw::storage
