#pragma once

#include "core/clock.h"
#include "core/complaint/helps/similar_cases.h"
#include "core/error.h"
#include "panels/shared/workspace_context.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cxw::panels {

/// Looks for complaints alike a text while it is written or read, one look at a time, and shows those of the
/// last text only. GUI thread.
class SimilarPresenter final : public QObject
{
    Q_OBJECT

public:
    /// So long no key is pressed before it looks.
    static constexpr std::chrono::milliseconds kQuietTime{250};

    explicit SimilarPresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<core::SimilarCase>& cases() const { return m_cases; }
    /// The most alike where it has the same text but for a few words.
    [[nodiscard]] const core::SimilarCase* sameText() const;
    [[nodiscard]] core::Instant now() const { return m_context.clock.now(); }

public slots:
    /// Once nothing else is asked for a little while, and again when complaints have changed. The text of
    /// another complaint shows nothing until then.
    void lookSoon(const cxw::core::TextToCompare& wanted);

signals:
    void changed();
    void failed(const cxw::core::Error& error);

private:
    void look();
    void show(std::vector<core::SimilarCase> cases);

    WorkspaceContext m_context;
    QTimer m_quiet;
    core::TextToCompare m_wanted;
    std::vector<core::SimilarCase> m_cases;
    bool m_looking = false;
};

} // namespace cxw::panels
