// What jiangcectl prints: answers on standard output, messages to people on standard error, both UTF-8.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace jc::ctl {

void print(const QByteArray& utf8);
void printLine(const QString& text);
// Hands what was printed to whoever reads it. False when it could not be written (disk full).
[[nodiscard]] bool flushAnswer();
// A message; a line of its own.
void say(const QString& message);

// How far long work is, in one line on standard error, where that is a terminal; elsewhere nothing. The line
// goes when the work is done.
class ProgressLine
{
public:
    explicit ProgressLine(QString what);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    void show(qint64 done, qint64 whole);

private:
    QString m_what;
    bool m_terminal = false;
    qint64 m_percent = -1;
};

// An object whose keys stay in the order in which they were added, in one line.
class JsonRow
{
public:
    void add(const char* key, const QJsonValue& value);
    [[nodiscard]] QByteArray text() const { return '{' + m_text + '}'; }

private:
    QByteArray m_text;
};

// An array printed row by row, so that a million rows never stand in memory. Closes itself.
class JsonRows
{
public:
    JsonRows();
    ~JsonRows();
    JsonRows(const JsonRows&) = delete;
    JsonRows& operator=(const JsonRows&) = delete;
    void add(const QByteArray& row);

private:
    bool m_first = true;
};

} // namespace jc::ctl
