#pragma once

#include "charts/named_area.h"
#include "charts/words.h"
#include "core/diagnostic/round_document.h"

#include <QObject>

namespace cxw::panels {

class DiagnosticPresenter;

/// Decides what the results page shows: one reading of one round's figures. GUI thread.
class ResultsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ResultsPresenter(DiagnosticPresenter& diagnostic, QObject* parent = nullptr);

    /// Empty while there is no round or nobody has answered.
    [[nodiscard]] bool hasResults() const;
    [[nodiscard]] bool hasAgreed() const;
    [[nodiscard]] core::Reading reading() const { return m_reading; }
    /// Only while there are results.
    [[nodiscard]] const core::RoundDocument& document() const;
    [[nodiscard]] const core::RoundResults& results() const;
    [[nodiscard]] const std::vector<charts::NamedArea>& areas() const { return m_areas; }
    [[nodiscard]] const charts::Words& words() const { return m_words; }
    /// Notes may be added even after closing; nothing else.
    [[nodiscard]] bool canNote() const;
    [[nodiscard]] bool canAgree() const;

public slots:
    void read(cxw::core::Reading reading);
    /// What the group recorded, with its reason; an empty answer takes it away.
    void agree(cxw::core::RoundQuestionId question, std::optional<cxw::core::Answer> answer,
               const QString& reason);
    void note(cxw::core::RoundQuestionId question, const QString& text);

signals:
    void changed();

private:
    void takeDocument();
    [[nodiscard]] const core::QuestionResult* find(core::RoundQuestionId question) const;

    DiagnosticPresenter& m_diagnostic;
    core::Reading m_reading = core::Reading::Votes;
    std::vector<charts::NamedArea> m_areas;
    charts::Words m_words;
};

} // namespace cxw::panels
