#pragma once

#include "exchange/complaint_csv.h"
#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"

#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_names.h"
#include "core/complaint/imported_records.h"
#include "core/long_work.h"

namespace support {

/// A workspace in memory, to import complaints into.
struct ComplaintBench
{
    FixedClock clock;
    cxw::core::IdSource ids{clock};
    FakeUnitOfWork work;
    cxw::core::ComplaintImportOptions options{.zone = QTimeZone::utc()};

    [[nodiscard]] cxw::core::Expected<cxw::core::ComplaintImportReport> tryImport(const QByteArray& csv)
    {
        const auto rows = cxw::exchange::ComplaintCsv::read(csv);
        REQUIRE(rows.has_value());
        return importComplaints(work, *rows, options, {clock, ids});
    }

    cxw::core::ComplaintImportReport import(const QByteArray& csv)
    {
        const auto report = tryImport(csv);
        INFO((report ? QString() : report.error().detail).toStdString());
        REQUIRE(report.has_value());
        return *report;
    }

    [[nodiscard]] cxw::core::ComplaintImportReport plan(const QByteArray& csv)
    {
        const auto rows = cxw::exchange::ComplaintCsv::read(csv);
        REQUIRE(rows.has_value());
        const auto report = planComplaintImport(work, *rows, options, {clock, ids});
        REQUIRE(report.has_value());
        return *report;
    }

    /// Earliest received first.
    [[nodiscard]] std::vector<cxw::core::Complaint> complaints() const
    {
        std::vector<cxw::core::Complaint> all;
        work.complaints().forEach({}, [&](const cxw::core::Complaint& each) {
            all.push_back(each);
            return true;
        });
        std::ranges::reverse(all);
        return all;
    }

    [[nodiscard]] cxw::core::ComplaintNames names() const { return cxw::core::ComplaintNames(work); }
};

/// What stands in an extra field; empty where there is none.
inline QString extraOf(const cxw::core::Complaint& complaint, const char* name)
{
    for (const auto& [header, text] : complaint.extraFields)
        if (header == QString::fromUtf8(name))
            return text;
    return {};
}

} // namespace support
