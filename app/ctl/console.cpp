#include "app/ctl/console.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace jc::ctl {

namespace {

// QJsonDocument writes arrays and objects only.
QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
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
