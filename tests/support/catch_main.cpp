#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

int runTests(int argc, char* argv[]);

// The runners that need an event loop define their own runTests; the others take this one.
__attribute__((weak)) int runTests(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}

int main(int argc, char* argv[])
{
    return runTests(argc, argv);
}
