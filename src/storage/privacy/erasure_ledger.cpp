#include "storage/privacy/erasure_ledger.h"

#include "core/storage_error.h"
#include "storage/descriptor.h"
#include "storage/durable_copy.h"
#include "storage/sql/connection.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QUuid>

#include <map>

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT subject, salt, act, at_ms FROM erasure ORDER BY at_ms, subject
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO erasure (subject, salt, act, at_ms) VALUES (:subject, :salt, :act, :at_ms)
    ON CONFLICT (subject) DO UPDATE SET act = excluded.act, at_ms = excluded.at_ms
)sql";

constexpr QLatin1String kFormat("cxworkbench/erasures@1");
constexpr qsizetype kSubjectDigits = 64;
constexpr qsizetype kSaltDigits = 32;

QString subjectOf(const QString& salt, const char* kind, qint64 id)
{
    const QByteArray text = salt.toUtf8() + ':' + kind + ':' + QByteArray::number(id);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

LedgerEntry entryFrom(const Row& row)
{
    return {row.text("subject"), row.text("salt"), row.text("act"), row.instant("at_ms")};
}

QJsonObject objectOf(const LedgerEntry& entry)
{
    return {{QStringLiteral("subject"), entry.subject},
            {QStringLiteral("salt"), entry.salt},
            {QStringLiteral("act"), entry.act},
            {QStringLiteral("at"), QString::number(core::millisecondsOf(entry.at))}};
}

LedgerEntry entryFrom(const QJsonObject& object)
{
    return {object[QStringLiteral("subject")].toString(), object[QStringLiteral("salt")].toString(),
            object[QStringLiteral("act")].toString(),
            core::instantFrom(object[QStringLiteral("at")].toString().toLongLong())};
}

bool isSound(const LedgerEntry& entry)
{
    return entry.subject.size() == kSubjectDigits && entry.salt.size() == kSaltDigits
        && (entry.act == kErasedAct || entry.act == kAnonymisedAct);
}

} // namespace

std::vector<LedgerEntry> readLedger(Connection& connection)
{
    return connection.prepare(kAll).all([](const Row& row) { return entryFrom(row); });
}

void addToLedger(Connection& connection, const std::vector<LedgerEntry>& entries)
{
    for (const LedgerEntry& each : entries)
        connection.prepare(kAdd)
            .bind(":subject", each.subject)
            .bind(":salt", each.salt)
            .bind(":act", each.act)
            .bind(":at_ms", each.at)
            .run();
}

QString ledgerSalt(const std::vector<LedgerEntry>& ledger)
{
    return ledger.empty() ? QUuid::createUuid().toString(QUuid::Id128) : ledger.front().salt;
}

QString ledgerSubject(const QString& salt, core::CustomerId id)
{
    return subjectOf(salt, "customer", id.value());
}

QString ledgerSubject(const QString& salt, core::ComplaintId id)
{
    return subjectOf(salt, "complaint", id.value());
}

QString ledgerFileIn(const QString& backupFolder)
{
    return backupFolder + QStringLiteral("/erasures.json");
}

std::vector<LedgerEntry> readLedgerFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<LedgerEntry> ledger;
    for (const QJsonValue& each : object[QStringLiteral("erasures")].toArray())
        if (const LedgerEntry entry = entryFrom(each.toObject()); isSound(entry))
            ledger.push_back(entry);
    return ledger;
}

void writeLedgerFile(const QString& path, const std::vector<LedgerEntry>& ledger)
{
    QJsonArray erasures;
    for (const LedgerEntry& each : ledger)
        erasures.append(objectOf(each));
    const QJsonObject object{{QStringLiteral("format"), kFormat}, {QStringLiteral("erasures"), erasures}};
    const QString temporary = temporaryNameFor(path);
    makeEmptyFile(temporary, kPrivateFile);
    const auto removeLeftover = qScopeGuard([&] { QFile::remove(temporary); });
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.flush())
        throw core::StorageError({core::ErrorKind::InputOutput, path});
    file.close();
    syncToDisk(temporary);
    putInPlace(temporary, path, Existing::Replace);
}

std::vector<LedgerEntry> missingEntries(const std::vector<LedgerEntry>& wanted,
                                        const std::vector<LedgerEntry>& known)
{
    std::map<QString, QString> acts;
    for (const LedgerEntry& each : known)
        acts[each.subject] = each.act;
    std::vector<LedgerEntry> missing;
    for (const LedgerEntry& each : wanted) {
        const auto act = acts.find(each.subject);
        if (act == acts.end() || (act->second == kAnonymisedAct && each.act == kErasedAct))
            missing.push_back(each);
    }
    return missing;
}

} // namespace cxw::storage
