#pragma once

#include "core/complaint/customer_repository.h"
#include "core/error.h"
#include "core/privacy/erasure.h"
#include "panels/complaints/entry/complaint_form.h"
#include "panels/shared/record_drafts.h"
#include "panels/shared/workspace_context.h"

#include <QHash>
#include <QObject>

namespace cxw::panels {

/// Knows the complaint that is being written down, what is offered for it and what it still lacks; keeps
/// every word as a draft until it is saved. GUI thread.
class EntryPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostMatches = 5;

    EntryPresenter(const WorkspaceContext& context, core::Language language, QObject* parent = nullptr);

    [[nodiscard]] const WorkspaceContext& context() const { return m_context; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isNew() const { return m_before.reference.isEmpty(); }
    [[nodiscard]] const QString& reference() const { return m_before.reference; }
    [[nodiscard]] core::ComplaintId complaint() const { return m_before.id; }
    [[nodiscard]] const ComplaintForm& form() const { return m_form; }
    [[nodiscard]] const ComplaintChoices& choices() const { return m_choices; }
    [[nodiscard]] const std::vector<core::CustomerMatch>& matches() const { return m_matches; }
    [[nodiscard]] core::Instant now() const { return m_context.clock.now(); }
    [[nodiscard]] bool isBroughtBack() const { return m_broughtBack; }
    [[nodiscard]] bool hasDraft() const { return m_hasDraft; }
    /// The promises as they are understood.
    [[nodiscard]] std::vector<core::PromiseLine> promises() const;
    /// The record as it would be saved now.
    [[nodiscard]] core::ComplaintCard preview() const;
    /// The stage of the touchpoint that is typed; empty for none and for a new one.
    [[nodiscard]] QString touchpointStage() const;
    /// What that record would lack.
    [[nodiscard]] std::vector<core::MissingPart> missing() const;
    [[nodiscard]] bool canSave() const;
    /// The policy phrase stays as it is, and no better sentence is offered.
    [[nodiscard]] bool isKept(const QString& phrase) const;
    /// It was linked as a duplicate since it was opened.
    [[nodiscard]] bool isLinkedNow() const { return m_form.duplicateOf != m_before.duplicateOf; }

public slots:
    void setLanguage(cxw::core::Language language);
    /// A fresh one, or the draft of one that was never saved.
    void openNew();
    void open(const cxw::core::ComplaintCard& card);
    void close();
    void typeCustomer(const QString& name);
    /// One of the matches.
    void takeMatch(int index);
    void typeChannel(const QString& name);
    void typeTouchpoint(const QString& name);
    void typeCategory(const QString& name);
    void setSeverity(std::optional<int> severity);
    void typeWhat(const QString& text);
    void typeDone(const QString& text);
    void typeProposal(const QString& text);
    void typePromises(const QString& lines);
    void toggleStep(cxw::core::ResolveStep step);
    /// Done, does not apply or, when empty, not yet; its line stays as long as there is a mark.
    void markStep(cxw::core::ResolveStep step, std::optional<cxw::core::StepState> state);
    void typeStepLine(cxw::core::ResolveStep step, const QString& line);
    void setVerified(cxw::core::Verified verified);
    /// One of `kMoreFields`; a choice by its code.
    void typeMore(cxw::core::ComplaintField field, const QString& text);
    /// Counts it as cited.
    void keepPolicy(const QString& phrase);
    /// The complaint that this one repeats.
    void setDuplicateOf(std::optional<cxw::core::ComplaintId> original);
    /// Writes the complaint; does nothing where nothing says what happened.
    void save();
    /// Every field shows the form anew, as when another way of writing it down takes over.
    void showAnew() { emit opened(); }
    /// Writes at once what waits to be kept.
    void flush() { m_drafts.flush(); }
    /// Throws the draft away and starts afresh.
    void discard();
    /// Begins a fresh one in the place of one about somebody who is being erased.
    void letGo(const cxw::core::Erasure& erasure);

signals:
    /// The form is another one; every field shows it anew.
    void opened();
    /// A word was typed or a choice made.
    void changed();
    void matchesChanged();
    /// A policy phrase was kept, or the form is another one.
    void citationsChanged();
    void saved(cxw::core::ComplaintId complaint);
    void failed(const cxw::core::Error& error);

private:
    [[nodiscard]] core::ReadingPlace place() const;
    [[nodiscard]] QString draftName() const;
    void readChoices();
    void keep(const QString& field, const QString& text);
    void bringBack(const QString& record, const QHash<QString, QString>& texts);
    void start(const core::Complaint& before, const ComplaintForm& form);

    WorkspaceContext m_context;
    core::Language m_language;
    RecordDrafts m_drafts;
    bool m_open = false;
    bool m_broughtBack = false;
    bool m_hasDraft = false;  ///< something was typed since the form was opened
    core::Complaint m_before; ///< without a reference while it is new
    ComplaintForm m_form;
    ComplaintChoices m_choices;
    std::vector<core::CustomerMatch> m_matches;
    quint64 m_matchRequest = 0;
};

} // namespace cxw::panels
