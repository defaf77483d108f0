#pragma once

#include "panels/complaints/lists/entry_details.h"

class QComboBox;

namespace cxw::core {
struct Category;
}

namespace cxw::panels {

class LogListsPresenter;
class OptionalDate;

/// Where a category stands, into which it is merged and for which days it is valid.
class CategoryDetails final : public EntryDetails
{
    Q_OBJECT

public:
    CategoryDetails(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void fill(QComboBox& box, const QString& nothing, const std::vector<core::Category>& choices,
              qint64 chosen);
    template <class Change> void change(Change apply);

    LogListsPresenter& m_lists;
    QComboBox* m_upper;
    QComboBox* m_target;
    OptionalDate* m_from;
    OptionalDate* m_until;
};

} // namespace cxw::panels
