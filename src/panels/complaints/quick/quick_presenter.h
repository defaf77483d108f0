#pragma once

#include "core/complaint/quick_entry.h"
#include "core/error.h"
#include "panels/complaints/entry/complaint_form.h"
#include "panels/shared/record_drafts.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

namespace cxw::core {
class ChangeSet;
}

namespace cxw::panels {

/// Knows the quick line that is being typed and what is understood of it; keeps it as a draft until it is
/// saved. GUI thread.
class QuickPresenter final : public QObject
{
    Q_OBJECT

public:
    QuickPresenter(const WorkspaceContext& context, core::Language language, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const core::QuickEntry& entry() const { return m_entry; }
    [[nodiscard]] core::Instant now() const { return m_context.clock.now(); }
    /// What stands in for a channel that the line does not name; may be empty.
    [[nodiscard]] const QString& usualChannel() const { return m_choices.lastChannel; }
    [[nodiscard]] bool canSave() const;

public slots:
    void setLanguage(cxw::core::Language language);
    /// An empty line, or the draft of one.
    void open();
    void type(const QString& text);
    /// Writes at once what waits to be kept.
    void flush() { m_drafts.flush(); }
    /// Writes the complaint and empties the line; does nothing where no word says what happened.
    void save();
    /// Throws the line and its draft away.
    void clear();

signals:
    /// The line is another one.
    void opened();
    /// What is understood may be another.
    void changed();
    void saved(cxw::core::ComplaintId complaint);
    void failed(const cxw::core::Error& error);

private:
    [[nodiscard]] core::ReadingPlace place() const;
    [[nodiscard]] ComplaintForm form() const;
    void hear(const core::ChangeSet& changes);
    void readChoices();
    void readCustomers();
    void understand();

    WorkspaceContext m_context;
    core::Language m_language;
    RecordDrafts m_drafts;
    bool m_open = false;
    QString m_text;
    ComplaintChoices m_choices;
    core::QuickLists m_lists;
    std::vector<QString> m_asked; ///< the beginnings whose customers are known or on their way
    quint64 m_request = 0;
    core::QuickEntry m_entry;
};

} // namespace cxw::panels
