#pragma once

#include "core/complaint/helps/policy_costs.h"
#include "core/complaint/helps/policy_watch.h"
#include "core/complaint/helps/text_helps.h"
#include "core/error.h"
#include "core/later.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// Knows what texts are watched for and which snippets there are, and takes the changes of both lists. Reads
/// nothing before it is first looked at. GUI thread.
class TextHelpsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// `shipped` are the phrases that come with the program.
    TextHelpsPresenter(const WorkspaceContext& context, core::Later<std::vector<core::PolicyWording>> shipped,
                       QObject* parent = nullptr);

    [[nodiscard]] const core::PolicyWatch& watch() const { return m_watch; }
    /// Every phrase that texts are watched for, the workspace's own first.
    [[nodiscard]] const std::vector<core::PolicyWording>& phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<core::Snippet>& snippets() const { return m_snippets; }
    /// What citing the policies went with, those too that are watched for no more.
    [[nodiscard]] const std::vector<core::PolicyCost>& costs() const { return m_costs; }
    [[nodiscard]] bool canChange() const;
    /// Another snippet has that token.
    [[nodiscard]] bool isTaken(const QString& token, const QString& except) const;

public slots:
    /// Reads for the first time; the phrases that come with the program are watched for at once.
    void begin();
    /// Another wording in the place of `before`, which may be empty: then it is a new one.
    void putPhrase(const QString& before, const cxw::core::PolicyWording& wording);
    /// Marked no more; one that comes with the program is switched off.
    void removePhrase(const QString& phrase);
    /// In the place of the snippet with the token `before`, which may be empty: then it is a new one.
    void putSnippet(const QString& before, const QString& token, const QString& text);
    void removeSnippet(const QString& token);
    void readCosts();
    /// Writes the complaint with the better sentence in the place of the phrase.
    void useBetterIn(const cxw::core::Complaint& complaint, const cxw::core::PolicyWording& wording);
    /// Counts the phrase as cited in the complaint.
    void keepIn(const cxw::core::Complaint& complaint, const QString& phrase);

signals:
    /// Phrases or snippets are others now.
    void changed();
    void costsChanged();
    void failed(const cxw::core::Error& error);

private:
    struct Lists
    {
        std::vector<core::PolicyPhrase> phrases;
        std::vector<core::Snippet> snippets;
    };

    void hear(const core::ChangeSet& changes);
    void read();
    void take(const Lists& lists);
    [[nodiscard]] bool isShipped(const QString& phrase) const;
    [[nodiscard]] std::optional<core::PolicyPhrase> ownPhrase(const QString& phrase) const;
    [[nodiscard]] core::PolicyPhrase newPhrase(const core::PolicyWording& wording) const;

    WorkspaceContext m_context;
    core::Later<std::vector<core::PolicyWording>> m_shipped;
    std::vector<core::PolicyPhrase> m_own;
    std::vector<core::PolicyWording> m_phrases;
    core::PolicyWatch m_watch;
    std::vector<core::Snippet> m_snippets;
    std::vector<core::PolicyCost> m_costs;
    bool m_begun = false;
    bool m_showsCosts = false;
};

} // namespace cxw::panels
