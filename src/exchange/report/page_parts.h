#pragma once

#include "charts/type_scale.h"
#include "exchange/report/page_flow.h"
#include "exchange/report/sectioned_report.h"

namespace cxw::exchange {

/// The face of everything that is printed.
[[nodiscard]] QFont printFont(int pixels);

/// What all reports are made of, laid down the pages: title, headings, facts, tables, pictures. What it is
/// given outlives the pages.
class PageParts final
{
public:
    PageParts(const ReportHead& head, QSizeF page, const charts::Tokens& tokens);

    [[nodiscard]] PageFlow& flow() { return m_flow; }
    [[nodiscard]] const charts::Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const QFont& body() const { return m_body; }
    [[nodiscard]] QFont font(charts::TypeRole role, bool strong = false) const;
    [[nodiscard]] double lineHeight(const QFont& font) const;
    [[nodiscard]] double heightOf(const QString& text, double width, const QFont& font) const;
    void write(const QRectF& rect, int flags, const QString& text, const TextStyle& style);

    void addTitle(const ReportHead& head);
    /// A heading stays with its sentence and with `following` of what comes after.
    void addHeading(const ReportHeading& heading, double following);
    void addFact(const ReportFact& fact);
    void addFacts(const std::vector<ReportFact>& facts);
    void addCaution(const QString& sentence);
    /// Its head is repeated on every page that it goes on.
    void addTable(const ReportTable& table);
    void addPicture(double height, std::function<void(QPainter&, const QRectF&)> paint);

private:
    [[nodiscard]] double headFactHeight(const ReportFact& fact, double width) const;
    void writeHeadFact(const QRectF& rect, const ReportFact& fact);
    void addHeadFacts(const std::vector<ReportFact>& facts);

    const charts::Tokens& m_tokens;
    const QFont m_body;
    PageFlow m_flow;
};

} // namespace cxw::exchange
