#pragma once

#include "panels/privacy/erasure_sentences.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class PrivacyPresenter;
class TextLabel;

/// Names exactly what will go, asks for a typed yes, shows how far it is, then what went and the proof.
class ErasureDialog final : public QDialog
{
    Q_OBJECT

public:
    ErasureDialog(const Appearance& appearance, PrivacyPresenter& presenter, const ErasurePlan& plan,
                  QWidget* parent = nullptr);

    void reject() override;

private:
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeProgress();
    [[nodiscard]] QWidget* makeResult();
    [[nodiscard]] TextLabel* sentence(const QString& text) const;
    void addSentences(QVBoxLayout& column, const QStringList& sentences) const;
    void begin();
    void showPhase(core::ErasurePhase phase);
    void showEnd(const QString& title, const QStringList& sentences);

    const Appearance& m_appearance;
    PrivacyPresenter& m_presenter;
    ErasurePlan m_plan;
    QLineEdit* m_word;
    QPushButton* m_erase;
    TextLabel* m_phase;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    TextLabel* m_resultTitle;
    QVBoxLayout* m_result = nullptr;
    QPushButton* m_close;
    QStackedWidget* m_pages;
};

} // namespace cxw::panels
