#pragma once

#include "core/complaint/helps/policy_watch.h"

#include <QObject>

class QLineEdit;
class QTextCharFormat;

namespace cxw::panels {

class Appearance;

/// The wavy line under a policy phrase.
[[nodiscard]] QTextCharFormat policyFormat(const Appearance& appearance);

/// Marks ranges in a field of one line. Rests while something is being composed with an input method, whose
/// marks these would wipe away.
class LineMarks final : public QObject
{
    Q_OBJECT

public:
    explicit LineMarks(QLineEdit& field);

    /// These and no others; they do not move with the text.
    void mark(const std::vector<core::TextRange>& ranges, const QTextCharFormat& format);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit& m_field;
    bool m_composing = false;
    bool m_marked = false;
};

} // namespace cxw::panels
