#pragma once

#include "core/complaint/complaint_card.h"
#include "core/privacy/erasure.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class PrivacyPresenter;
class TextLabel;

/// One person outside: what is held on them, to be saved, anonymised or erased. Opened from a complaint it
/// begins with that complaint's customer.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Where the keyboard begins.
    enum class Purpose { Save, Erase };

    PersonDialog(const Appearance& appearance, PrivacyPresenter& presenter,
                 const std::optional<core::ComplaintCard>& card, Purpose purpose, QWidget* parent = nullptr);

signals:
    /// Everything on this person shall go into a file.
    void saveWanted(cxw::core::CustomerId customer, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Choice { Anonymise, EraseKeeping, EraseAll, OnlyComplaint };

    void makeSearch(QVBoxLayout& column);
    void makeChoices(QVBoxLayout& column);
    void makeButtons(QVBoxLayout& column);
    void refreshMatches();
    void refreshPerson();
    void take(int row);
    void focusPurpose();
    void goOn();
    [[nodiscard]] core::Erasure erasure() const;

    const Appearance& m_appearance;
    PrivacyPresenter& m_presenter;
    std::optional<core::ComplaintCard> m_card;
    Purpose m_purpose;
    QLineEdit* m_search;
    QListView* m_list;
    QStandardItemModel* m_matches;
    TextLabel* m_facts;
    QButtonGroup* m_choices;
    QCheckBox* m_keepBackups;
    QPushButton* m_save;
    QPushButton* m_goOn;
};

} // namespace cxw::panels
