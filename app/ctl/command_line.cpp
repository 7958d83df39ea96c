#include "app/ctl/command_line.h"

#include "app/ctl/verb.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jc::ctl {

namespace {

// Every verb takes them.
const std::vector<Option>& commonOptions()
{
    static const std::vector<Option> all{
        {"user", "NAME", Option::Kind::Text},
        {"passphrase-file", "F", Option::Kind::Text},
        {"language", "zh_CN|en", Option::Kind::Text},
    };
    return all;
}

Error wrongUsage(const QString& message)
{
    return {ErrorCode::InvalidInput, message, QStringLiteral("usage")};
}

// One letter takes one dash.
QString dashedName(const Option& option)
{
    const QString name = QString::fromLatin1(option.name);
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString optionForm(const Option& option)
{
    QString form = dashedName(option);
    if (option.kind != Option::Kind::Switch)
        form += u' ' + QString::fromLatin1(option.value);
    if (!option.required)
        form = u'[' + form + u']';
    return option.repeated ? form + QStringLiteral("...") : form;
}

Result<void> requireKind(const Option& option, const QString& value)
{
    const QString name = dashedName(option);
    if (option.kind == Option::Kind::Count) {
        bool valid = false;
        if (value.toLongLong(&valid) < 1 || !valid) {
            return wrongUsage(
                QCoreApplication::translate("Ctl", "%1 应为正整数，写的是“%2”。").arg(name, value));
        }
    }
    if (option.kind == Option::Kind::Date && !QDate::fromString(value, Qt::ISODate).isValid()) {
        return wrongUsage(
            QCoreApplication::translate("Ctl", "%1 应为日历上有的日期，写成 2025-09-30 的样子，写的是“%2”。")
                .arg(name, value));
    }
    if (option.required && value.trimmed().isEmpty())
        return wrongUsage(QCoreApplication::translate("Ctl", "%1 不能为空。").arg(name));
    return {};
}

} // namespace

Result<CommandLine> CommandLine::read(const Verb& verb, const QStringList& words)
{
    CommandLine line;
    const Result<void> done = line.readWords(verb, words);
    if (!done)
        return done.error();
    return line;
}

Result<void> CommandLine::readWords(const Verb& verb, const QStringList& words)
{
    std::vector<Option> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    QCommandLineParser parser;
    for (const Option& option : options) {
        parser.addOption(
            {QString::fromLatin1(option.name),
             {},
             option.kind == Option::Kind::Switch ? QString() : QString::fromLatin1(option.value)});
    }
    // The parser skips the first word, the program's name.
    if (!parser.parse(QStringList(QString()) + words)) {
        if (!parser.unknownOptionNames().isEmpty()) {
            return wrongUsage(QCoreApplication::translate("Ctl", "“%1”没有选项“%2”。")
                                  .arg(QLatin1String(verb.name), parser.unknownOptionNames().first()));
        }
        return wrongUsage(QCoreApplication::translate("Ctl", "选项缺少值，或带了多余的值（%1）。")
                              .arg(words.isEmpty() ? QString() : words.last()));
    }
    m_arguments = parser.positionalArguments();
    if (m_arguments.size() < verb.fewest)
        return wrongUsage(QCoreApplication::translate("Ctl", "“%1”缺少参数。").arg(QLatin1String(verb.name)));
    if (m_arguments.size() > verb.most) {
        return wrongUsage(QCoreApplication::translate("Ctl", "“%1”有多余的参数“%2”。")
                              .arg(QLatin1String(verb.name), m_arguments.value(verb.most)));
    }
    for (const Option& option : options) {
        const QString name = QString::fromLatin1(option.name);
        if (!parser.isSet(name)) {
            if (option.required) {
                return wrongUsage(QCoreApplication::translate("Ctl", "“%1”缺少必填的选项 %2。")
                                      .arg(QLatin1String(verb.name), dashedName(option)));
            }
            continue;
        }
        const QStringList values = parser.values(name);
        if (values.size() > 1 && !option.repeated)
            return wrongUsage(QCoreApplication::translate("Ctl", "%1 只能写一次。").arg(dashedName(option)));
        for (const QString& value : values) {
            const Result<void> fits = requireKind(option, value);
            if (!fits)
                return fits.error();
        }
        m_options.insert(name, values);
    }
    return {};
}

QString CommandLine::text(const char* option) const
{
    return texts(option).value(0);
}

QStringList CommandLine::texts(const char* option) const
{
    return m_options.value(QString::fromLatin1(option));
}

QDate CommandLine::date(const char* option) const
{
    return QDate::fromString(text(option), Qt::ISODate);
}

QString formOf(const Verb& verb)
{
    QStringList parts{QStringLiteral("jiangcectl"), QLatin1String(verb.name), QLatin1String(verb.arguments)};
    for (const Option& option : verb.options)
        parts.append(optionForm(option));
    return parts.join(u' ');
}

QString usageText()
{
    QString text = QCoreApplication::translate("Ctl", "jiangcectl：匠册台账的命令行。用法：") + u'\n';
    for (const Verb& verb : verbs()) {
        text += QStringLiteral("\n  ") + formOf(verb) + QStringLiteral("\n      ") +
                QCoreApplication::translate("Ctl", verb.summary) + u'\n';
    }
    QStringList common;
    for (const Option& option : commonOptions())
        common.append(optionForm(option));
    text += u'\n' + QCoreApplication::translate("Ctl", "每条命令都可加：%1").arg(common.join(u' ')) + u'\n';
    text += QCoreApplication::translate(
                "Ctl",
                "退出码：0 完成；1 未办理，原因见提示；2 命令写法有误。日期写成 2025-09-30，地区写代码。") +
            u'\n';
    return text;
}

} // namespace jc::ctl
