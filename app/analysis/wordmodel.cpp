// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmodel.h"
#include <QDir>
#include <QFile>
#include <cmath>
#include <fasttext/fasttext.h>
#include <sstream>

namespace analysis
{
namespace
{

/// Reads bytes in place; fastText wants a stream.
class Bytes : public std::streambuf
{
public:
    explicit Bytes(const QByteArray &bytes)
    {
        char *begin = const_cast<char *>(bytes.constData()); // a streambuf for reading never writes
        setg(begin, begin, begin + bytes.size());
    }
};

/// loadModel() from a stream expects that somebody has read the header before it.
class Reader : public fasttext::FastText
{
public:
    void read(std::istream &stream)
    {
        if (!checkModel(stream))
            throw std::invalid_argument("not a fastText model");
        loadModel(stream);
    }
};

constexpr float unknownLabel = -12;

} // namespace

WordModel::WordModel() = default;
WordModel::WordModel(WordModel &&) noexcept = default;
WordModel &WordModel::operator=(WordModel &&) noexcept = default;
WordModel::~WordModel() = default;

QByteArray WordModel::train(const std::vector<Line> &lines, const Settings &settings, const QString &folder)
{
    const QString input = QDir(folder).filePath(QStringLiteral("lines.txt"));
    const QString output = QDir(folder).filePath(QStringLiteral("model.ftz"));
    {
        QFile file(input);
        if (!file.open(QFile::WriteOnly))
            return {};
        for (const auto &line : lines)
            file.write("__label__" + QByteArray::number(line.label) + ' ' + line.tokens + '\n');
    }
    fasttext::Args args;
    args.input = QFile::encodeName(input).toStdString();
    args.model = fasttext::model_name::sup;
    args.loss = fasttext::loss_name::softmax;
    args.dim = settings.dimension;
    args.epoch = settings.epochs;
    args.lr = settings.rate;
    args.wordNgrams = settings.wordNgrams;
    args.bucket = settings.buckets;
    args.minn = settings.minLetters;
    args.maxn = settings.maxLetters;
    args.minCount = settings.leastCount;
    args.thread = 1;
    args.seed = 7;
    args.verbose = 0;
    fasttext::FastText model;
    model.train(args);
    fasttext::Args small = args;
    small.qnorm = true;
    small.retrain = false;
    small.cutoff = settings.cutoff;
    small.dsub = 2;
    model.quantize(small);
    model.saveModel(QFile::encodeName(output).toStdString());
    QFile file(output);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<WordModel> WordModel::fromBytes(const QByteArray &bytes)
{
    WordModel out;
    auto reader = std::make_unique<Reader>();
    try {
        Bytes buffer(bytes);
        std::istream stream(&buffer);
        reader->read(stream);
        out.m_model = std::move(reader);
        const auto dictionary = out.m_model->getDictionary();
        for (int i = 0; i < dictionary->nlabels(); ++i)
            out.m_labels.push_back(std::stoi(dictionary->getLabel(i).substr(9)));
    } catch (const std::exception &) {
        return std::nullopt;
    }
    return out;
}

void WordModel::logProbabilities(const QByteArray &tokens, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), unknownLabel);
    Bytes buffer(tokens);
    std::istream stream(&buffer);
    std::vector<int32_t> words, labels;
    m_model->getDictionary()->getLine(stream, words, labels);
    if (words.empty())
        return;
    fasttext::Predictions predictions;
    m_model->predict(int32_t(m_labels.size()), words, predictions, 0);
    for (const auto &[logProbability, index] : predictions) {
        const auto label = size_t(m_labels[size_t(index)]);
        if (label < out.size())
            out[label] = std::max(unknownLabel, logProbability);
    }
}

QByteArray wordTokens(const ScannedText &text)
{
    QByteArray out;
    out.reserve(text.text.size() * 2 + 16);
    const QStringView t(text.text);
    for (const auto &piece : text.pieces) {
        switch (piece.kind) {
        case PieceKind::Link: out += "<link>"; break;
        case PieceKind::User: out += "<user>"; break;
        case PieceKind::Number: out += "<number>"; break;
        default: out += t.mid(piece.begin, piece.length).toUtf8();
        }
        out += ' ';
    }
    out += '\n';
    return out;
}

} // namespace analysis
