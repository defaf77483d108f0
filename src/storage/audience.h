#pragma once

#include <QObject>
#include <QPointer>

namespace cxw::storage {

/// Whether an answer still has somebody to hear it. Made and asked on the receiver's thread; may travel
/// through others.
class Audience final
{
public:
    /// Without a receiver the answer is for everybody and always heard.
    explicit Audience(QObject* receiver)
        : m_receiver(receiver)
        , m_everybody(!receiver)
    {
    }

    [[nodiscard]] bool listens() const { return m_everybody || m_receiver; }

private:
    QPointer<QObject> m_receiver;
    bool m_everybody;
};

} // namespace cxw::storage
