#pragma once

#include "core/complaint/filing/bulk_edit.h"
#include "core/touchmap/touchpoint_guess.h"
#include "panels/shared/long_write.h"
#include "panels/shared/workspace_context.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace cxw::core {
class ChangeSet;
struct Error;
} // namespace cxw::core

namespace cxw::panels {

struct Edit;

/// The complaints that name no touchpoint, newest first, as many as were looked at, each with the touchpoint
/// it most likely belongs to; gives them one. GUI thread.
class OrphansPresenter final : public QObject
{
    Q_OBJECT

public:
    /// So many are read at a time.
    static constexpr int kPage = 100;

    explicit OrphansPresenter(const WorkspaceContext& context, QObject* parent = nullptr);

    /// Not while complaints are being given one.
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] const std::vector<core::ComplaintRow>& rows() const { return m_rows; }
    /// Of that row; empty where too little is known.
    [[nodiscard]] const std::optional<core::TouchpointGuess>& guess(std::size_t row) const
    {
        return m_guesses.at(row);
    }
    /// How many of the rows have one.
    [[nodiscard]] int guessCount() const;
    /// Of one that is offered.
    [[nodiscard]] QString titleOf(core::TouchpointId touchpoint) const;
    /// Of all of them; empty while they are counted.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// They are being given a touchpoint for more than a second; from 0 to 1.
    [[nodiscard]] std::optional<double> progress() const { return m_long.progress(); }

public slots:
    /// The touchpoints that may be guessed; others are guessed among anew, shortly after.
    void offer(const std::vector<cxw::core::GuessedTouchpoint>& touchpoints);
    /// Reads the first ones; from then on they follow the file.
    void begin();
    void readOn();
    /// One undo step, whatever their number. `title` is the touchpoint's.
    void assign(const std::vector<cxw::core::ComplaintId>& ids, cxw::core::TouchpointId touchpoint,
                const QString& title);
    /// The same for all of them, also those that nobody looked at.
    void assignAll(cxw::core::TouchpointId touchpoint, const QString& title);
    /// Gives each its guess, those that have one; one undo step.
    void takeGuesses(const std::vector<cxw::core::ComplaintId>& ids);
    /// The same for all rows.
    void takeAllGuesses();
    /// Ends what is under way; nothing of it stays.
    void cancel() { m_long.cancel(); }

signals:
    /// The rows are the old ones still.
    void aboutToChange();
    /// The rows are others.
    void changed();
    /// Rows came at the end; the first new one.
    void grown(int first);
    /// Whether something can be changed, and how far a long change is.
    void progressChanged();
    void failed(const cxw::core::Error& error);

private:
    using Guesses = std::vector<std::optional<core::TouchpointGuess>>;
    struct Page
    {
        std::vector<core::ComplaintRow> rows;
        Guesses guesses;
    };

    void reload();
    void place(const std::function<bool(core::ComplaintId)>& isChosen);
    void assignThose(const core::ComplaintSelection& chosen, qint64 count, core::TouchpointId touchpoint,
                     const QString& title);
    void push(Edit edit, qint64 count);
    [[nodiscard]] static core::ComplaintFilter filter();
    [[nodiscard]] static Page guessed(const core::UnitOfWork& work, std::vector<core::ComplaintRow> rows,
                                      const std::vector<core::PlacedCount>& placed,
                                      const std::vector<core::GuessedTouchpoint>& offered);

    WorkspaceContext m_context;
    std::vector<core::ComplaintRow> m_rows;
    Guesses m_guesses; ///< of the rows
    std::vector<core::GuessedTouchpoint> m_offered;
    std::shared_ptr<const std::vector<core::PlacedCount>> m_placed; ///< as of the last reload
    std::optional<qint64> m_count;
    bool m_hasMore = false;
    bool m_begun = false;
    bool m_isReading = false;
    bool m_isPlacing = false;
    LongWrite m_long;
    QTimer m_guessAgain;
    quint64 m_request = 0; ///< answers to older requests are dropped
};

} // namespace cxw::panels
