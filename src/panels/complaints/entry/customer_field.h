#pragma once

#include "core/complaint/customer_repository.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace cxw::panels {

class Appearance;
class EntryPresenter;
class TextLabel;

/// The name of the customer, and under it those whose names begin so, each with earlier complaints and the
/// last promise. Down and Up walk through them; Tab takes the one that is marked and goes on, Enter leaves
/// them and makes a new customer of the name.
class CustomerField final : public QWidget
{
    Q_OBJECT

public:
    CustomerField(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent = nullptr);

    void show(const QString& name);
    [[nodiscard]] QLineEdit& line() { return *m_line; }

signals:
    /// On to the next field.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] bool press(int key);

    const Appearance& m_appearance;
    EntryPresenter& m_presenter;
    QLineEdit* m_line;
    QListView* m_list;
    QStandardItemModel* m_matches;
};

} // namespace cxw::panels
