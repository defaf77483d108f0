#include "exchange/csv/csv_reader.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/text_encoding.h"
#include "exchange/votes_csv.h"
#include "exchange/votes_csv_sentences.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace cxw::exchange {
namespace {

using core::FileVote;
using core::Question;
using core::VotesFile;

enum Column { Respondent, QuestionColumn, AnswerColumn, Note, ColumnCount };
constexpr std::array<QLatin1String, ColumnCount> kNames{
    QLatin1String("respondent"), QLatin1String("question"), QLatin1String("answer"), QLatin1String("note")};

/// Reads one file of votes row by row into rows and problems.
class VotesReader final
{
public:
    explicit VotesReader(const std::vector<Question>& known)
    {
        for (const Question& question : known)
            m_known.insert(question.id.text(), question);
    }

    VotesFile read(const QByteArray& bytes)
    {
        if (const auto problem = encodingProblem(bytes)) {
            m_file.problems.push_back({problem->line, 0, problem->sentence});
            return std::move(m_file);
        }
        const QByteArrayView csv = withoutMark(bytes);
        const auto damage = readCsv(csv, separatorOf(csv), [this](int line, const QStringList& fields) {
            return m_headerRead ? readRow(line, fields) : readHeader(fields);
        });
        if (damage)
            refuse(damage->line, 0, [&] { return VotesSentences::damaged(damage->line); });
        if (m_file.rows.empty() && m_file.isGood())
            refuse(0, 0, [] { return VotesSentences::empty(); });
        return std::move(m_file);
    }

private:
    /// The sentence is made only when it will be listed: noise has problems by the million.
    template <class Sentence> void refuse(int line, int column, Sentence sentence)
    {
        if (m_file.problems.size() < std::size_t(kMostProblems))
            m_file.problems.push_back({line, column, sentence()});
        else
            ++m_file.furtherProblems;
    }

    bool readHeader(const QStringList& fields)
    {
        m_headerRead = true;
        m_positions.fill(-1);
        int found = 0;
        for (qsizetype i = 0; i < fields.size(); ++i)
            found += readColumn(fields[i].trimmed().toLower(), int(i)) ? 1 : 0;
        if (found == 0)
            m_file.problems = {{1, 0, VotesSentences::noHeader()}};
        for (std::size_t i = 0; i < ColumnCount && found > 0; ++i)
            if (m_positions[i] < 0)
                refuse(1, 0, [&] { return VotesSentences::missingColumn(kNames[i]); });
        return m_file.isGood();
    }

    bool readColumn(const QString& name, int position)
    {
        const auto known = std::ranges::find(kNames, name);
        if (known == kNames.end()) {
            refuse(1, position + 1, [&] { return VotesSentences::unknownColumn(name); });
            return false;
        }
        int& kept = m_positions[std::size_t(known - kNames.begin())];
        if (kept >= 0)
            refuse(1, position + 1, [&] { return VotesSentences::repeatedColumn(name); });
        kept = position;
        return true;
    }

    bool readRow(int line, const QStringList& fields)
    {
        if (fields.size() != ColumnCount) {
            refuse(line, 0, [&] {
                return fields.size() < ColumnCount ? VotesSentences::tooFewFields(line)
                                                   : VotesSentences::tooManyFields(line);
            });
            return true;
        }
        const auto field = [&](Column column) { return fields[m_positions[column]]; };
        FileVote row{.line = line,
                     .respondent = fromCell(field(Respondent).trimmed()),
                     .question = core::QuestionId(field(QuestionColumn).trimmed()),
                     .note = fromCell(field(Note))};
        const bool hasRespondent = checkRespondent(row);
        const Question* question = findQuestion(row);
        const bool hasAnswer = readAnswer(row, field(AnswerColumn).trimmed(), question);
        if (hasRespondent && question && hasAnswer && isFirst(row))
            m_file.rows.push_back(std::move(row));
        return true;
    }

    bool checkRespondent(const FileVote& row)
    {
        if (row.respondent.isEmpty()) {
            refuse(row.line, m_positions[Respondent] + 1,
                   [&] { return VotesSentences::noRespondent(row.line); });
            return false;
        }
        if (m_answered.contains(row.respondent))
            return true;
        if (m_answered.size() >= kMostRespondents) {
            refuse(row.line, m_positions[Respondent] + 1,
                   [&] { return VotesSentences::tooManyRespondents(row.line); });
            return false;
        }
        m_answered.insert(row.respondent, {});
        return true;
    }

    const Question* findQuestion(const FileVote& row)
    {
        const auto known = m_known.constFind(row.question.text());
        if (known != m_known.constEnd())
            return &known.value();
        refuse(row.line, m_positions[QuestionColumn] + 1,
               [&] { return VotesSentences::unknownQuestion(row.line, row.question.text()); });
        return nullptr;
    }

    bool readAnswer(FileVote& row, const QString& code, const Question* question)
    {
        row.answer = core::answerFrom(code.toLower());
        if (!row.answer && !code.isEmpty()) {
            refuse(row.line, m_positions[AnswerColumn] + 1,
                   [&] { return VotesSentences::unknownAnswer(row.line, code); });
            return false;
        }
        if (!row.answer || !question || core::fits(*row.answer, question->kind))
            return true;
        refuse(row.line, m_positions[AnswerColumn] + 1, [&] {
            return question->kind == core::QuestionKind::Context
                ? VotesSentences::yesOrNoExpected(row.line, question->id.text(), code)
                : VotesSentences::scoreExpected(row.line, question->id.text(), code);
        });
        return false;
    }

    bool isFirst(const FileVote& row)
    {
        int& earlier = m_answered[row.respondent][row.question.text()];
        if (earlier > 0) {
            refuse(row.line, 0, [&] {
                return VotesSentences::repeated(row.line, row.respondent, row.question.text(), earlier);
            });
            return false;
        }
        earlier = row.line;
        return true;
    }

    QHash<QString, Question> m_known;
    bool m_headerRead = false;
    std::array<int, ColumnCount> m_positions{};
    QHash<QString, QHash<QString, int>> m_answered; ///< respondent, question: line of the answer
    VotesFile m_file;
};

} // namespace

VotesFile readVotesCsv(const QByteArray& bytes, const std::vector<Question>& known)
{
    return VotesReader(known).read(bytes);
}

} // namespace cxw::exchange
