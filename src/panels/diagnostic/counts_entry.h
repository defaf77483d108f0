#pragma once

#include "core/diagnostic/vote_counts.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace cxw::panels {

class Appearance;
class TextLabel;
class WrapLayout;

/// Numbers typed after a show of hands. Enter goes to the next field and, from the last, on.
class CountsEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit CountsEntry(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::VoteCounts& counts, int invited, bool yesNo, bool readOnly);
    void focusFirst();

signals:
    void counted(const cxw::core::VoteCounts& counts);
    /// Enter in the last field.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        QSpinBox* box = nullptr;
        QWidget* frame = nullptr;
        int core::VoteCounts::*count = nullptr;
    };
    void add(const QString& title, const QString& name, int core::VoteCounts::*count);
    [[nodiscard]] core::VoteCounts typed() const;
    void commit();
    void showSum();

    const Appearance& m_appearance;
    std::array<Field, 7> m_fields{};
    std::size_t m_added = 0;
    WrapLayout* m_row = nullptr;
    TextLabel* m_sum;
    int m_invited = 1;
};

} // namespace cxw::panels
