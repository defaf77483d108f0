#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cxw::panels {

class Appearance;

/// What one entry of a list has beside its name.
class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetails(const Appearance& appearance, QWidget* parent = nullptr);

    /// 0 for no entry.
    void open(qint64 id);

protected:
    /// Puts the entry into the fields; nothing that is set then counts as typed.
    virtual void refresh() = 0;

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    void add(const QString& label, QWidget* field);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    qint64 m_id = 0;
};

} // namespace cxw::panels
