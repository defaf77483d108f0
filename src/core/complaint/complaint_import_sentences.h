#pragma once

#include "core/complaint/complaint_import.h"

#include <QCoreApplication>

namespace cxw::core {

/// What an import of complaints says: why it refuses, and what it did.
class ComplaintImportSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::core::ComplaintImport)

public:
    // Refusals of the whole file.
    [[nodiscard]] static QString noSuchColumn(const QString& header);
    [[nodiscard]] static QString fieldTwice(const QString& field);
    [[nodiscard]] static QString noDateColumn(const QString& header);
    [[nodiscard]] static QString noReceivedColumn();
    [[nodiscard]] static QString noTextColumn();
    [[nodiscard]] static QString ambiguousDates(const ImportColumn& column);
    [[nodiscard]] static QString nothingTaken();

    // Why one row is refused.
    [[nodiscard]] static QString noReceived();
    [[nodiscard]] static QString badReceived(const QString& cell, const ImportColumn& column);
    [[nodiscard]] static QString nothingAbout();
    [[nodiscard]] static QString tooManyCells(qsizetype found, qsizetype expected);

    // What was, or will be, done.
    [[nodiscard]] static QString columnLine(const ImportColumn& column);
    [[nodiscard]] static QString refusedLine(const RefusedRow& row);
    [[nodiscard]] static QString furtherRefused(qint64 rows);
    [[nodiscard]] static QString remarkLine(const ImportRemark& remark);
    [[nodiscard]] static QString sameTextLine(const SameTextRow& row);
    [[nodiscard]] static QString sameTextsLine(qint64 rows);
    [[nodiscard]] static QString madeLine(const NewNames& made);
    [[nodiscard]] static QString countsLine(const ComplaintImportReport& report);
};

} // namespace cxw::core
