#pragma once

#include "exchange/sample_complaints_file.h"
#include "exchange/sample_file.h"
#include "support/file_content.h"
#include "support/qt_strings.h"
#include "support/shipped_bank.h"

#include <QTemporaryDir>

namespace support {

/// How the shipped file of the sample's complaints and maps is refused with one place changed; empty when it
/// is not.
inline QString refusalWithChange(const QByteArray& before, const QByteArray& after)
{
    QByteArray bytes = contentOf(QStringLiteral(":/samples/nordlicht_complaints.json"));
    const qsizetype at = bytes.indexOf(before);
    REQUIRE(at >= 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("complaints.json"));
    overwrite(path, bytes.replace(at, before.size(), after));
    const auto company = cxw::exchange::readSampleCompany(shippedBank()).value();
    const auto sample = cxw::exchange::readSampleComplaints(company, path);
    return sample ? QString() : cxw::core::sentenceFor(sample.error());
}

} // namespace support
