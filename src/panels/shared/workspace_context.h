#pragma once

namespace cxw::core {
class ChangeFeed;
class Clock;
class IdSource;
class Store;
struct QuestionBank;
} // namespace cxw::core

namespace cxw::panels {

class EditStack;

/// What every presenter of one open workspace works with. All outlive the presenters.
struct WorkspaceContext
{
    core::Store& store;
    core::ChangeFeed& changes;
    EditStack& edits;
    const core::Clock& clock;
    core::IdSource& ids;
    const core::QuestionBank& bank;
};

} // namespace cxw::panels
