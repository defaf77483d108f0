#pragma once

#include "core/complaint/helps/policy_watch.h"

#include <QWidget>

#include <optional>

namespace cxw::panels {

class Appearance;
class ComplaintsPresenter;
class HelpLine;
class TextHelpsPresenter;

/// Offers a better sentence for a policy phrase in the chosen complaint.
class PolicyHint final : public QWidget
{
    Q_OBJECT

public:
    PolicyHint(const Appearance& appearance, ComplaintsPresenter& complaints, TextHelpsPresenter& helps,
               QWidget* parent = nullptr);

private:
    void refresh();

    ComplaintsPresenter& m_complaints;
    TextHelpsPresenter& m_helps;
    HelpLine* m_line;
    std::optional<core::PolicyWording> m_offered;
};

} // namespace cxw::panels
