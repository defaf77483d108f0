#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace cxw::panels {

/// One entry of a list as it is shown.
struct ListRow
{
    qint64 id = 0;
    QString name;
    int level = 0;  ///< 1 under another one
    QString remark; ///< what else is to be known at a glance; may be empty

    bool operator==(const ListRow&) const = default;
};

/// One of the lists that people keep by hand, while it is being changed. Each change is one undo step, shown
/// at once and written behind. GUI thread.
class ListKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLongestName = 200;

    using QObject::QObject;

    [[nodiscard]] virtual bool canChange() const = 0;
    [[nodiscard]] virtual std::vector<ListRow> rows() const = 0;
    /// Whether an entry can be put under this one.
    [[nodiscard]] virtual bool takesUnder(qint64) const { return false; }
    /// At the end, on the level of `beside`; 0 for no entry. 0 when nothing was added.
    virtual qint64 add(const QString& name, qint64 beside) = 0;
    /// As the last one under it.
    virtual qint64 addUnder(const QString&, qint64) { return 0; }
    virtual void rename(qint64 id, const QString& name) = 0;
    /// One place up (-1) or down (+1).
    virtual void move(qint64 id, int by) = 0;
    /// Into the bin; what speaks of it goes on doing so.
    virtual void remove(qint64 id) = 0;

signals:
    void changed();
};

} // namespace cxw::panels
