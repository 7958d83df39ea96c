// The rows of a test-vector file (tests/data/testvectors-*.csv): simple CSV without quotes, first row the
// headings.
#pragma once

#include "core/base/number_check.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <stdexcept>
#include <vector>

namespace jc::test {

using VectorRow = QHash<QString, QString>;

inline std::vector<VectorRow> readVectors(const QString& name)
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot open " + file.fileName().toStdString());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = lines.front().split(u',');
    std::vector<VectorRow> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u',');
        if (cells.size() != headings.size())
            throw std::runtime_error("malformed row: " + lines[i].toStdString());
        VectorRow row;
        for (qsizetype column = 0; column < headings.size(); ++column)
            row.insert(headings[column], cells[column]);
        rows.push_back(row);
    }
    return rows;
}

inline QString verdictName(NumberCheck::Verdict verdict)
{
    using Verdict = NumberCheck::Verdict;
    switch (verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::Invalid:
        return QStringLiteral("invalid");
    case Verdict::Warn:
        return QStringLiteral("warn");
    case Verdict::Empty:
        return QStringLiteral("empty");
    case Verdict::Masked:
        return QStringLiteral("masked");
    case Verdict::Legacy15:
        return QStringLiteral("legacy15");
    case Verdict::Legacy9:
        return QStringLiteral("legacy9");
    case Verdict::OtherDocument:
        return QStringLiteral("otherdoc");
    case Verdict::Landline:
        return QStringLiteral("landline");
    case Verdict::Multiple:
        return QStringLiteral("multi");
    }
    return {};
}

// What a row says of a check's normalized form. The files leave it blank for doubtful numbers; we keep those,
// folded, since a doubtful number is stored all the same.
inline QString expectedNormalized(const VectorRow& row)
{
    if (row.value(QStringLiteral("expect")) == QStringLiteral("warn"))
        return foldNumber(row.value(QStringLiteral("input")));
    return row.value(QStringLiteral("normalized"));
}

} // namespace jc::test
