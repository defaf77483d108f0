#pragma once

#include "core/complaint/complaint.h"
#include "core/diagnostic/answer_detail.h"
#include "core/id_source.h"
#include "core/local_text.h"
#include "core/touchmap/sample_redesign.h"

#include <QStringList>
#include <QTime>

#include <chrono>

namespace cxw::core {

class UnitOfWork;

struct SampleChannel
{
    QString key;
    LocalText name;
    std::optional<int> firstResponseMinutes;
    std::optional<int> resolutionMinutes;
};

struct SampleCategory
{
    QString key;
    QString parent; ///< key of an earlier one; empty for the upper level
    LocalText name;
};

struct SampleWhy
{
    LocalText text;
    std::optional<WhyMark> mark;
    std::vector<SampleWhy> whys; ///< what explains it in turn
};

struct SampleCause
{
    QString key;
    LocalText name;
    LocalText description;
    std::optional<int> fixedDaysBefore; ///< today
    std::vector<SampleWhy> whys;
};

struct SampleTag
{
    QString key;
    LocalText name;
};

struct SampleCustomer
{
    QString name;
    QString organisation;
    QString number;
    QString town;
};

/// A moment told from the one at which the sample is made.
struct SampleMoment
{
    std::optional<QTime> at;         ///< local, on the day `days` after today; without it, `fromNow` counts
    int days = 0;                    ///< negative: before today
    std::chrono::minutes fromNow{0}; ///< negative: before now
};

struct SamplePromise
{
    LocalText text;
    std::optional<SampleMoment> due;
    QString by; ///< name of a person; empty for nobody
    std::optional<bool> kept;
    std::optional<std::chrono::minutes> keptAfter; ///< after receiving
};

struct SampleStep
{
    StepState state = StepState::Done;
    std::chrono::minutes after{0}; ///< after receiving
    LocalText line;
};

/// A complaint whose times are told from its receiving, and whose names are keys of this file's lists.
struct SampleComplaint
{
    QString key;
    SampleMoment received;
    std::optional<std::chrono::minutes> respondedAfter;
    std::optional<std::chrono::minutes> settledAfter; ///< of one that is settled
    std::chrono::minutes loggedAfter{0};
    QString agent;    ///< name of a person; empty for nobody
    QString customer; ///< name; the parts are empty where nothing is named
    QString channel;
    QString touchpoint;
    QString category;
    QString cause;
    QStringList tags; ///< keys
    bool isPublic = false;
    LocalText what; ///< the first sentence becomes the summary
    LocalText done;
    LocalText proposal;
    std::optional<int> severity;
    std::vector<SamplePromise> promises;
    Verified verified = Verified::NotAsked;
    std::optional<Outcome> outcome;
    std::optional<Money> money;
    std::optional<int> handlingMinutes;
    bool policyCited = false;
    LocalText cited; ///< the policy phrase that was kept; may be empty
    Defection defection = Defection::None;
    std::optional<DefectionReason> defectionReason;
    std::optional<int> satisfactionAfter;
    std::optional<bool> preventable;
    ComplaintStatus status = ComplaintStatus::Open;
    QString duplicateOf; ///< key of an earlier complaint
    int timesReopened = 0;
    std::array<std::optional<SampleStep>, kResolveSteps.size()> steps;
};

struct SampleSnippet
{
    QString token;
    LocalText text;
};

/// What the sample company's customers complain about; data, read from the resources.
struct SampleComplaints
{
    LocalText contact; ///< of a customer: %1 is the number, %2 the town
    std::vector<SampleChannel> channels;
    std::vector<SampleCategory> categories; ///< an upper one before those under it
    std::vector<SampleCause> causes;
    std::vector<SampleTag> tags;
    SampleMap map;    ///< of today
    SampleMap future; ///< what shall become of it
    std::vector<SampleRedesign> redesigns;
    std::vector<SampleCustomer> customers;
    std::vector<SampleSnippet> snippets;
    std::vector<SampleComplaint> complaints; ///< oldest first
};

/// Fills a workspace that holds the sample's people with channels, categories, causes, tags, maps,
/// redesigns, customers, snippets and complaints in `language`. References ascend as the complaints came in;
/// nothing that has happened lies after now. Storage thread.
void writeSampleComplaints(UnitOfWork& work, const SampleComplaints& sample, Language language,
                           const Clock& clock, IdSource& ids);

} // namespace cxw::core
