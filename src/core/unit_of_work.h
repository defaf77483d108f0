#pragma once

namespace cxw::core {

struct Category;
struct Cause;
struct Channel;
struct Product;
struct Tag;
struct PolicyPhrase;
struct Snippet;
template <class Record> class ListRepository;
using CategoryRepository = ListRepository<Category>;
using CauseRepository = ListRepository<Cause>;
using ChannelRepository = ListRepository<Channel>;
using ProductRepository = ListRepository<Product>;
using TagRepository = ListRepository<Tag>;
using PolicyPhraseRepository = ListRepository<PolicyPhrase>;
using SnippetRepository = ListRepository<Snippet>;

class ActionRepository;
class AnswerDetailRepository;
class CalendarRepository;
class ComplaintRepository;
class CustomerRepository;
class DraftRepository;
class FilingRepository;
class HistoryRepository;
class MapRepository;
class PersonRepository;
class PollRepository;
class QuestionRepository;
class QuestionSetRepository;
class RedesignRepository;
class RoundRepository;
class SettingRepository;
class VoteRepository;
class WorkspaceRepository;

/// The repositories of one workspace inside one transaction. Storage thread only; must not outlive the lambda
/// that received it. A read gets it const, so it can only call what is const.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;

    [[nodiscard]] virtual WorkspaceRepository& workspace() = 0;
    [[nodiscard]] virtual PersonRepository& people() = 0;
    [[nodiscard]] virtual QuestionRepository& questions() = 0;
    [[nodiscard]] virtual QuestionSetRepository& questionSets() = 0;
    [[nodiscard]] virtual RoundRepository& rounds() = 0;
    [[nodiscard]] virtual VoteRepository& votes() = 0;
    [[nodiscard]] virtual PollRepository& polls() = 0;
    [[nodiscard]] virtual AnswerDetailRepository& answerDetails() = 0;
    [[nodiscard]] virtual ActionRepository& actions() = 0;
    [[nodiscard]] virtual CalendarRepository& calendar() = 0;
    [[nodiscard]] virtual ChannelRepository& channels() = 0;
    [[nodiscard]] virtual CategoryRepository& categories() = 0;
    [[nodiscard]] virtual ProductRepository& products() = 0;
    [[nodiscard]] virtual CauseRepository& causes() = 0;
    [[nodiscard]] virtual TagRepository& tags() = 0;
    [[nodiscard]] virtual PolicyPhraseRepository& policyPhrases() = 0;
    [[nodiscard]] virtual SnippetRepository& snippets() = 0;
    [[nodiscard]] virtual CustomerRepository& customers() = 0;
    [[nodiscard]] virtual ComplaintRepository& complaints() = 0;
    [[nodiscard]] virtual FilingRepository& filings() = 0;
    [[nodiscard]] virtual MapRepository& maps() = 0;
    [[nodiscard]] virtual RedesignRepository& redesigns() = 0;
    [[nodiscard]] virtual DraftRepository& drafts() = 0;
    [[nodiscard]] virtual SettingRepository& settings() = 0;

    [[nodiscard]] virtual const WorkspaceRepository& workspace() const = 0;
    [[nodiscard]] virtual const PersonRepository& people() const = 0;
    [[nodiscard]] virtual const QuestionRepository& questions() const = 0;
    [[nodiscard]] virtual const QuestionSetRepository& questionSets() const = 0;
    [[nodiscard]] virtual const RoundRepository& rounds() const = 0;
    [[nodiscard]] virtual const VoteRepository& votes() const = 0;
    [[nodiscard]] virtual const PollRepository& polls() const = 0;
    [[nodiscard]] virtual const AnswerDetailRepository& answerDetails() const = 0;
    [[nodiscard]] virtual const ActionRepository& actions() const = 0;
    [[nodiscard]] virtual const CalendarRepository& calendar() const = 0;
    [[nodiscard]] virtual const ChannelRepository& channels() const = 0;
    [[nodiscard]] virtual const CategoryRepository& categories() const = 0;
    [[nodiscard]] virtual const ProductRepository& products() const = 0;
    [[nodiscard]] virtual const CauseRepository& causes() const = 0;
    [[nodiscard]] virtual const TagRepository& tags() const = 0;
    [[nodiscard]] virtual const PolicyPhraseRepository& policyPhrases() const = 0;
    [[nodiscard]] virtual const SnippetRepository& snippets() const = 0;
    [[nodiscard]] virtual const CustomerRepository& customers() const = 0;
    [[nodiscard]] virtual const ComplaintRepository& complaints() const = 0;
    [[nodiscard]] virtual const FilingRepository& filings() const = 0;
    [[nodiscard]] virtual const MapRepository& maps() const = 0;
    [[nodiscard]] virtual const RedesignRepository& redesigns() const = 0;
    [[nodiscard]] virtual const DraftRepository& drafts() const = 0;
    [[nodiscard]] virtual const SettingRepository& settings() const = 0;
    [[nodiscard]] virtual const HistoryRepository& history() const = 0;
};

} // namespace cxw::core
