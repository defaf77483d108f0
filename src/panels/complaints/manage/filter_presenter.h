#pragma once

#include "core/change_set.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/saved_filter.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/manage/filter_parts.h"

#include <QObject>

namespace cxw::panels {

/// What the list of complaints can be narrowed by, the filters that people saved, and the way to a complaint
/// by its reference. GUI thread.
class FilterPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostCustomers = 20;

    FilterPresenter(const WorkspaceContext& context, ComplaintsPresenter& list, QObject* parent = nullptr);

    [[nodiscard]] ComplaintsPresenter& list() const { return m_list; }
    [[nodiscard]] const NameLists& lists() const { return m_lists; }
    /// A chip's words: "Channel: Phone"; empty for a part that is not set.
    [[nodiscard]] QString chipText(FilterPart part, const QLocale& locale) const;
    /// Customers that were found last.
    [[nodiscard]] const std::vector<core::CustomerMatch>& customers() const { return m_customers; }

    [[nodiscard]] const std::vector<core::SavedFilter>& saved() const { return m_saved; }
    /// Empty while it is counted.
    [[nodiscard]] std::optional<qint64> count(int saved) const;
    /// The saved one that is on show; below 0 for none.
    [[nodiscard]] int shown() const;
    /// The saved one that is on show, or that the list has gone on from since; below 0 for none.
    [[nodiscard]] int current() const;
    /// Whether the list is narrowed by more than a shelf.
    [[nodiscard]] bool canSave() const;
    /// Whether the current one could become what the list shows.
    [[nodiscard]] bool canUpdate() const;

public slots:
    /// Reads lists and saved filters for the first time.
    void begin();
    /// Without a key the part narrows no more.
    void set(cxw::panels::FilterPart part, std::optional<qint64> key);
    void setDays(QDate from, QDate to);
    void clear();
    void findCustomers(const QString& typed);

    void showSaved(int index);
    /// Keeps what the list shows under a name; an old one of that name gives way.
    void save(const QString& name);
    /// The current one becomes what the list shows, under its name.
    void update();
    /// Nothing happens where another one is called so.
    void rename(int index, const QString& name);
    void remove(int index);

    /// Chooses the complaint that is called so; jumped or missed follows.
    void jumpTo(const QString& typed);

signals:
    /// Lists, saved filters or their counts are others now.
    void changed();
    void customersChanged();
    void jumped();
    void missed();
    void failed(const cxw::core::Error& error);

private:
    void hear(const core::ChangeSet& changes);
    void follow();
    void read();
    void write(const QString& text, const QString& gesture, const std::vector<core::SavedFilter>& after);

    struct Reading
    {
        NameLists lists;
        QString customer; ///< the name of the one that is filtered by
        std::vector<core::SavedFilter> saved;
        std::vector<qint64> counts;
    };

    WorkspaceContext m_context;
    ComplaintsPresenter& m_list;
    bool m_begun = false;
    NameLists m_lists;
    QString m_customer;
    std::vector<core::SavedFilter> m_saved;
    std::vector<qint64> m_counts;
    QString m_current; ///< name of the saved one that the list shows or went on from
    std::vector<core::CustomerMatch> m_customers;
    quint64 m_request = 0;
    quint64 m_customerRequest = 0;
};

} // namespace cxw::panels
