#include "storage/soundness.h"

#include "core/storage_error.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

[[noreturn]] void refuse(const QString& damage)
{
    throw core::StorageError({core::ErrorKind::Corrupt, damage});
}

void requireOk(Connection& connection, std::string_view pragma, std::string_view column)
{
    const auto verdict = connection.prepare(pragma).first([&](const Row& row) { return row.text(column); });
    if (verdict != QLatin1String("ok"))
        refuse(verdict.value_or(QString()));
}

void requireReferences(Connection& connection)
{
    const auto dangling = connection.prepare("PRAGMA foreign_key_check").first([](const Row& row) {
        return row.text("table");
    });
    if (dangling)
        refuse(*dangling);
}

} // namespace

void requireSound(Connection& connection, CheckDepth depth)
{
    if (depth == CheckDepth::Quick)
        return requireOk(connection, "PRAGMA quick_check(1)", "quick_check");
    requireOk(connection, "PRAGMA integrity_check(1)", "integrity_check");
    requireReferences(connection);
}

} // namespace cxw::storage
