#include "charts/touchmap/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace cxw::charts {
namespace {

constexpr QChar kSoftHyphen(0x00AD);
constexpr int kShortestToBreak = 7;
constexpr int kLeastBefore = 2;
constexpr int kLeastAfter = 3;

bool isVowel(QChar letter)
{
    const QString plain = QString(letter).normalized(QString::NormalizationForm_D).toLower();
    return QStringLiteral("aeiouyаеиоуыэюяё").contains(plain.at(0));
}

void appendWord(QString& result, QStringView word)
{
    if (word.size() < kShortestToBreak)
        return void(result += word);
    bool vowelBefore = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool opensSyllable = i + 1 < word.size() && !isVowel(word[i]) && isVowel(word[i + 1]);
        if (opensSyllable && vowelBefore && i >= kLeastBefore && word.size() - i >= kLeastAfter)
            result += kSoftHyphen;
        vowelBefore = vowelBefore || isVowel(word[i]);
        result += word[i];
    }
}

QTextOption wrapping(Qt::Alignment sideways)
{
    QTextOption option(sideways);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QString softHyphenated(const QString& text)
{
    QString result;
    result.reserve(text.size() + 4);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter())
            continue;
        appendWord(result, QStringView(text).mid(start, i - start));
        if (i < text.size())
            result += text[i];
        start = i + 1;
    }
    return result;
}

void paintWrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                  Qt::Alignment sideways)
{
    const QFontMetricsF metrics(font, painter.device());
    const int mostLines = std::max(1, int(std::floor((rect.height() + 1.0) / metrics.height())));
    const QString broken = softHyphenated(text);
    QTextLayout layout(broken, font, painter.device());
    layout.setTextOption(wrapping(sideways));
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0.0, lines * metrics.height()});
        if (++lines < mostLines)
            continue;
        const int rest = line.textStart() + line.textLength();
        if (rest >= broken.size())
            break;
        QString last = broken.mid(line.textStart()).remove(kSoftHyphen);
        last.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const QString cut = metrics.elidedText(last, Qt::ElideRight, rect.width());
        layout.endLayout();
        painter.setFont(font);
        for (int i = 0; i + 1 < lines; ++i)
            layout.lineAt(i).draw(&painter, rect.topLeft());
        painter.drawText(
            QRectF(rect.left(), rect.top() + (lines - 1) * metrics.height(), rect.width(), metrics.height()),
            int(sideways | Qt::AlignTop) | Qt::TextSingleLine, cut);
        return;
    }
    layout.endLayout();
    layout.draw(&painter, rect.topLeft());
}

double wrappedHeight(double width, const QString& text, const QFont& font)
{
    QTextLayout layout(softHyphenated(text), font);
    layout.setTextOption(wrapping(Qt::AlignLeft));
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines * QFontMetricsF(font).height();
}

} // namespace cxw::charts
