#include "app/window/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace jc::app {

namespace {

Error wrongValue(const QString& option, const QString& value)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Arguments", "选项 --%1 不接受“%2”；可用的写法见 --help。")
                .arg(option, value),
            {}};
}

} // namespace

Result<Arguments> readArguments(const QStringList& arguments, QCommandLineParser& parser)
{
    const auto text = [](const char* words) {
        return QCoreApplication::translate("Arguments", words);
    };
    const QCommandLineOption render(
        QStringLiteral("render"),
        text(QT_TRANSLATE_NOOP("Arguments", "把各页画成图片存入文件夹，然后结束")),
        text(QT_TRANSLATE_NOOP("Arguments", "文件夹")));
    const QCommandLineOption language(QStringLiteral("language"),
                                      text(QT_TRANSLATE_NOOP("Arguments", "界面语言")),
                                      QStringLiteral("zh_CN|en"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   text(QT_TRANSLATE_NOOP("Arguments", "浅色或深色")),
                                   QStringLiteral("light|dark"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  text(QT_TRANSLATE_NOOP("Arguments", "窗口大小，如 1366x768")),
                                  text(QT_TRANSLATE_NOOP("Arguments", "宽x高")));
    const QCommandLineOption zoom(QStringLiteral("zoom"),
                                  text(QT_TRANSLATE_NOOP("Arguments", "界面大小，80 到 175")),
                                  text(QT_TRANSLATE_NOOP("Arguments", "百分数")));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  text(QT_TRANSLATE_NOOP("Arguments", "显示用法")));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     text(QT_TRANSLATE_NOOP("Arguments", "显示版本")));
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("Arguments", "匠册：技能人才政策的离线台账")));
    parser.addOptions({render, language, theme, size, zoom, help, version});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 text(QT_TRANSLATE_NOOP("Arguments", "要打开的台账（.jiangce）")),
                                 QStringLiteral("[file]"));
    if (!parser.parse(arguments))
        return Error{ErrorCode::InvalidInput, parser.errorText(), {}};

    Arguments read;
    read.help = parser.isSet(help);
    read.version = parser.isSet(version);
    read.renderTo = parser.value(render);
    read.language = parser.value(language);
    read.theme = parser.value(theme);
    if (!read.language.isEmpty() && read.language != QStringLiteral("zh_CN") &&
        read.language != QStringLiteral("en"))
        return wrongValue(QStringLiteral("language"), read.language);
    if (!read.theme.isEmpty() && read.theme != QStringLiteral("light") &&
        read.theme != QStringLiteral("dark"))
        return wrongValue(QStringLiteral("theme"), read.theme);
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const QRegularExpressionMatch match = form.match(parser.value(size));
        if (!match.hasMatch())
            return wrongValue(QStringLiteral("size"), parser.value(size));
        read.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(zoom)) {
        bool isNumber = false;
        const int percent = parser.value(zoom).toInt(&isNumber);
        if (!isNumber || percent < 80 || percent > 175)
            return wrongValue(QStringLiteral("zoom"), parser.value(zoom));
        read.zoom = percent / 100.0;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return Error{
            ErrorCode::InvalidInput, QCoreApplication::translate("Arguments", "一次只能打开一本台账。"), {}};
    read.file = files.value(0);
    return read;
}

} // namespace jc::app
