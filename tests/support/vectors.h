#pragma once

#include <nlohmann/json.hpp>

#include <fstream>

namespace support {

/// One section of the published expected figures for the diagnostic (tests/data/diagnostic_vectors.json).
inline nlohmann::json diagnosticVectors(const char* section)
{
    std::ifstream file(CXW_TEST_DATA "/diagnostic_vectors.json");
    return nlohmann::json::parse(file).at(section);
}

/// The same for complaints (tests/data/complaint_vectors.json).
inline nlohmann::json complaintVectors(const char* section)
{
    std::ifstream file(CXW_TEST_DATA "/complaint_vectors.json");
    return nlohmann::json::parse(file).at(section);
}

} // namespace support
