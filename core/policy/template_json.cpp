#include "core/policy/template_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace jc {

namespace {

// A policy document of this size is a mistake; reading it would only cost memory.
constexpr qsizetype templateSizeLimit = 16 * 1024 * 1024;

struct TextPlace
{
    qsizetype line = 1;
    qsizetype column = 1; // in characters
};

TextPlace placeInText(QByteArrayView json, qsizetype offset)
{
    TextPlace place;
    for (const char c : json.first(qBound(qsizetype(0), offset, json.size()))) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((byte & 0xc0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

QString jsonFaultText(QJsonParseError::ParseError error)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("PolicyTemplate", text);
    };
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "对象没有结束，可能缺少逗号或右花括号"));
    case QJsonParseError::MissingNameSeparator:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "键的后面缺少冒号"));
    case QJsonParseError::UnterminatedArray:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "列表没有结束，可能缺少逗号或右方括号"));
    case QJsonParseError::MissingValueSeparator:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "两项之间缺少逗号"));
    case QJsonParseError::IllegalValue:
    case QJsonParseError::MissingObject:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "这里应有一个值"));
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "数字的写法不对"));
    case QJsonParseError::IllegalEscapeSequence:
    case QJsonParseError::UnterminatedString:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "引号内的文字没有结束或写法不对"));
    case QJsonParseError::IllegalUTF8String:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "文字不是 UTF-8 编码"));
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "嵌套过深或文件过大"));
    case QJsonParseError::GarbageAtEnd:
        return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "结尾之后还有多余的内容"));
    case QJsonParseError::NoError:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("PolicyTemplate", "内容的写法不对"));
}

Error jsonFault(QByteArrayView json, qsizetype offset, const QString& why, const QString& detail)
{
    const TextPlace place = placeInText(json, offset);
    return Error{
        ErrorCode::InvalidInput,
        QCoreApplication::translate("PolicyTemplate", "第 %1 行第 %2 列附近：%3；请在该处改正后重新载入。")
            .arg(place.line)
            .arg(place.column)
            .arg(why),
        detail};
}

struct KeyWalk
{
    QStringList rootKeys;
    QString repeated;
    qsizetype repeatedAt = -1;
};

// Precondition: `json` is valid JSON, so that brackets match and a string followed by a colon is a key.
KeyWalk walkKeys(QByteArrayView json)
{
    KeyWalk walk;
    std::vector<QSet<QByteArray>> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if (c == '}' || c == ']') {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype start = i + 1;
            for (++i; json[i] != '"'; ++i)
                i += json[i] == '\\' ? 1 : 0;
            const QByteArray text = json.sliced(start, i - start).toByteArray();
            qsizetype next = i + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
                ++next;
            if (next >= json.size() || json[next] != ':')
                continue;
            if (open.back().contains(text) && walk.repeatedAt < 0) {
                walk.repeated = QString::fromUtf8(text);
                walk.repeatedAt = start;
            }
            open.back().insert(text);
            if (open.size() == 1)
                walk.rootKeys += QString::fromUtf8(text);
        }
    }
    return walk;
}

} // namespace

Result<TemplateJson> readTemplateJson(const QByteArray& json)
{
    QByteArrayView text(json);
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    if (text.size() > templateSizeLimit) {
        return Error{ErrorCode::WrongFile,
                     QCoreApplication::translate("PolicyTemplate",
                                                 "文件超过 16 MB，不是政策模板；请选择政策模板文件。"),
                     QStringLiteral("%1 bytes").arg(text.size())};
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return jsonFault(text, fault.offset, jsonFaultText(fault.error), fault.errorString());
    if (!document.isObject()) {
        return Error{
            ErrorCode::WrongFile,
            QCoreApplication::translate("PolicyTemplate", "这个文件不是政策模板；请选择政策模板文件。"),
            QStringLiteral("the root is not an object")};
    }
    KeyWalk walk = walkKeys(text);
    if (walk.repeatedAt >= 0) {
        const QString why =
            QCoreApplication::translate("PolicyTemplate", "键“%1”在同一处写了两次").arg(walk.repeated);
        return jsonFault(text, walk.repeatedAt, why, QStringLiteral("repeated key"));
    }
    return TemplateJson{document.object(), std::move(walk.rootKeys)};
}

} // namespace jc
