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

} // namespace support
