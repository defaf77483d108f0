#include "fuzz/quick_entry.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    fuzz::takeQuickLine(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
