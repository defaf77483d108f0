#pragma once

#include "core/touchmap/map_filter.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace cxw::panels {

class Appearance;
class MapFilterPresenter;
class TextLabel;

/// By what touchpoints are filtered: owner, channel, persona, flags. Takes effect at once; deletes itself.
class FilterPopup final : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(const Appearance& appearance, MapFilterPresenter& presenter, QWidget* parent);

    void openUnder(QWidget& anchor);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QComboBox* makeChoice(const char* name, const QString& label,
                                        const std::vector<std::pair<QString, qint64>>& offered,
                                        std::optional<qint64> chosen);
    void addChoices();
    void addFlags();
    void take();
    void sayCount();
    void clear();

    const Appearance& m_appearance;
    MapFilterPresenter& m_presenter;
    QFormLayout* m_form;
    QComboBox* m_owner = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_persona = nullptr;
    std::vector<std::pair<core::MapFlag, QCheckBox*>> m_flags;
    TextLabel* m_count;
    QPushButton* m_clear;
};

/// "4 of 16".
[[nodiscard]] QString litWord(const MapFilterPresenter& presenter, const Appearance& appearance);

} // namespace cxw::panels
