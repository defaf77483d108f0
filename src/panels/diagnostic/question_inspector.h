#pragma once

#include "core/diagnostic/question.h"
#include "core/diagnostic/round.h"

#include <QHash>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPlainTextEdit;

namespace Ui {
class QuestionInspector;
}

namespace cxw::panels {

class Appearance;
class Badge;
class Banner;
class RecordDrafts;
class TailorPresenter;
struct TailorRow;

/// The words of one question beside the tailoring list. What is typed is taken when the field is left.
class QuestionInspector final : public QWidget
{
    Q_OBJECT

public:
    QuestionInspector(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent = nullptr);
    ~QuestionInspector() override;

    /// An id of nothing shows nothing.
    void show(core::RoundQuestionId question);
    void focusLabel();

signals:
    void dropWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAnchors();
    void refresh();
    void fill(const TailorRow& row);
    void showNothing();
    void commit();
    void keep(const QString& field, const QString& text);
    /// What drafts call the question.
    [[nodiscard]] QString record() const;
    void bringBack(const QString& record, const QHash<QString, QString>& texts);
    void put(const core::Wording& wording);
    [[nodiscard]] core::Wording typed() const;
    [[nodiscard]] bool holdsFocus() const;
    void fitFields();

    const Appearance& m_appearance;
    TailorPresenter& m_presenter;
    std::unique_ptr<Ui::QuestionInspector> m_ui;
    Badge* m_badge;
    Banner* m_banner;
    std::array<QPlainTextEdit*, 3> m_anchors{};
    RecordDrafts* m_drafts;
    core::RoundQuestionId m_question;
    bool m_filling = false;  ///< the fields are being set, nobody types
    bool m_hasDraft = false; ///< what stands in the fields was brought back and not taken yet
};

} // namespace cxw::panels
