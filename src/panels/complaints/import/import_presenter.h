#pragma once

#include "core/complaint/complaint_filter.h"
#include "core/complaint/complaint_import.h"
#include "panels/shared/workspace_context.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace cxw::panels {

struct ImportJob;

using SharedTable = std::shared_ptr<const core::TableRows>;
/// Reads a file as a table of complaints. Runs beside the GUI thread.
using ReadTable = std::function<core::Expected<SharedTable>(const QString& path)>;

enum class ImportStage {
    None,     ///< no file
    Reading,  ///< the file is on its way
    Refused,  ///< it cannot be read as a table; see problem
    Choosing, ///< what the file will become is shown and can be changed
    Writing,
    Done,
};

/// Takes a file of complaints from its reading to the written import: knows its columns and what becomes of
/// them, what the import would do, and how far it is. Nothing is written before `import`. GUI thread.
class ImportPresenter final : public QObject
{
    Q_OBJECT

public:
    ImportPresenter(const WorkspaceContext& context, ReadTable read, QObject* parent = nullptr);
    ~ImportPresenter() override;

    [[nodiscard]] bool canChange() const;
    [[nodiscard]] ImportStage stage() const { return m_stage; }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] const QTimeZone& zone() const { return m_options.zone; }

    /// Why the file is refused, or what keeps it from being imported as it stands; else empty.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const std::vector<core::ImportColumn>& columns() const { return m_columns; }
    /// The first value of each column; may be empty.
    [[nodiscard]] const QStringList& examples() const { return m_examples; }
    [[nodiscard]] core::Duplicates duplicates() const { return m_options.duplicates; }
    /// What the import will do; empty while something is missing or it is not known yet.
    [[nodiscard]] const std::optional<core::ComplaintImportReport>& plan() const { return m_plan; }
    [[nodiscard]] bool isPlanning() const { return m_planning; }
    /// There is something to import and nothing is in the way.
    [[nodiscard]] bool canImport() const;

    /// Rows that were gone through so far, of the plan or of the import.
    [[nodiscard]] qint64 rowsDone() const;
    /// What the import did; has a meaning when it is done.
    [[nodiscard]] const core::ComplaintImportReport& result() const;
    /// What the import added, as the list shows it; empty where it cannot be told from the rest.
    [[nodiscard]] std::optional<core::ComplaintFilter> imported() const;

public slots:
    void open(const QString& path);
    /// Forgets the file; an import that is being written is called off.
    void close();
    /// Without a field the column is kept as text. The field is taken from the column that had it.
    void setField(std::size_t column, std::optional<cxw::core::ComplaintField> field);
    void setReading(std::size_t column, cxw::core::DateReading reading);
    void setDuplicates(cxw::core::Duplicates duplicates);
    void import();
    /// Calls the import off; nothing of it stays.
    void cancel();

signals:
    void changed();
    /// More rows were gone through.
    void progressed();

private:
    struct Planned;

    void show(ImportStage stage);
    void take(const core::Expected<SharedTable>& table);
    void planAnew();
    void take(const core::Expected<Planned>& planned);
    void finish(const core::Expected<void>& outcome);
    [[nodiscard]] static QString problemOf(const Planned& planned);

    WorkspaceContext m_context;
    ReadTable m_read;
    QFutureWatcher<core::Expected<SharedTable>> m_reading;
    ImportStage m_stage = ImportStage::None;
    QString m_fileName;
    QString m_problem;
    SharedTable m_table;
    core::ComplaintImportOptions m_options;
    std::vector<core::ImportColumn> m_columns;
    QStringList m_examples;
    std::optional<core::ComplaintImportReport> m_plan;
    bool m_planning = false;
    quint64 m_request = 0; ///< plans and imports that were asked for earlier are not heard
    std::shared_ptr<core::LongWork> m_planWork;
    std::shared_ptr<ImportJob> m_job;
    QTimer m_tick;
};

} // namespace cxw::panels
