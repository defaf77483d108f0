#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

int runTests(int argc, char* argv[]);

/// What a runTests of one's own calls once its application stands.
int runCatch(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}

// The runners that need an event loop define their own runTests; the others take this one.
__attribute__((weak)) int runTests(int argc, char* argv[])
{
    return runCatch(argc, argv);
}

int main(int argc, char* argv[])
{
    return runTests(argc, argv);
}
