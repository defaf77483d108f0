#pragma once

#include "exchange/sample_complaints_file.h"
#include "exchange/sample_file.h"
#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/shipped_bank.h"

#include "core/diagnostic/sample_company.h"

namespace support {

/// A workspace in memory with the bank in it, and on demand the sample company.
struct SampleWorkspace
{
    FixedClock clock;
    cxw::core::IdSource ids{clock};
    FakeUnitOfWork work;

    SampleWorkspace() { cxw::core::writeBank(work, shippedBank()); }

    SampleWorkspace& withCompany(cxw::core::Language language = cxw::core::Language::En)
    {
        const auto company = cxw::exchange::readSampleCompany(shippedBank()).value();
        cxw::core::writeSample(work, company, shippedBank(), language, clock, ids);
        return *this;
    }

    /// After the company, whose people act in them.
    SampleWorkspace& withComplaints(cxw::core::Language language = cxw::core::Language::En)
    {
        const auto company = cxw::exchange::readSampleCompany(shippedBank()).value();
        const auto complaints = cxw::exchange::readSampleComplaints(company).value();
        cxw::core::writeSampleComplaints(work, complaints, language, clock, ids);
        return *this;
    }

    [[nodiscard]] cxw::core::RoundSheet latestRound() const
    {
        return cxw::core::loadSheet(work, work.rounds().all().front().id).value();
    }
};

} // namespace support
