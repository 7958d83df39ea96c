#include "app/ctl/console.h"

#include "app/ctl/text_table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace jc::ctl {

namespace {

// QJsonDocument writes arrays and objects only.
QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void writeTo(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

void print(const QByteArray& utf8)
{
    writeTo(stdout, utf8);
}

void printLine(const QString& text)
{
    print(text.toUtf8() + '\n');
}

bool flushAnswer()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void say(const QString& message)
{
    writeTo(stderr, message.toUtf8() + '\n');
}

ProgressLine::ProgressLine(QString what)
    : m_what(std::move(what))
    , m_terminal(isTerminal(stderr))
{}

ProgressLine::~ProgressLine()
{
    // Blanks, for not every terminal knows a code that empties the line.
    if (m_percent >= 0)
        writeTo(stderr, '\r' + QByteArray(displayWidth(m_what) + 5, ' ') + '\r');
}

void ProgressLine::show(qint64 done, qint64 whole)
{
    const qint64 percent = whole > 0 ? done * 100 / whole : 0;
    if (!m_terminal || percent == m_percent)
        return;
    m_percent = percent;
    writeTo(stderr, QStringLiteral("\r%1 %2%").arg(m_what).arg(percent).toUtf8());
}

void JsonRow::add(const char* key, const QJsonValue& value)
{
    if (!m_text.isEmpty())
        m_text += ',';
    m_text += '"' + QByteArray(key) + "\":" + jsonText(value);
}

JsonRows::JsonRows()
{
    print("[");
}

JsonRows::~JsonRows()
{
    print(m_first ? "]\n" : "\n]\n");
}

void JsonRows::add(const QByteArray& row)
{
    print((m_first ? "\n" : ",\n") + row);
    m_first = false;
}

} // namespace jc::ctl
