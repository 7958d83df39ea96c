#include "app/ctl/console.h"
#include "app/ctl/passphrase_file.h"
#include "app/ctl/pdf_output.h"
#include "app/ctl/verb.h"
#include "core/crypto/process_hardening.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace jc::ctl {

namespace {

// Read before the verb's form is known, for its errors too are said in a language.
bool wantsEnglish(const QStringList& words)
{
    const qsizetype at = words.lastIndexOf(QStringLiteral("--language"));
    QString language = at >= 0 ? words.value(at + 1) : QLocale::system().uiLanguages().value(0);
    for (const QString& word : words) {
        if (word.startsWith(QLatin1String("--language=")))
            language = word.section(u'=', 1);
    }
    return !language.startsWith(QLatin1String("zh"));
}

int wrongUsage(const QString& message, const Verb* verb)
{
    say(message);
    if (verb != nullptr)
        say(QCoreApplication::translate("Ctl", "用法：%1").arg(formOf(*verb)));
    else
        say(usageText());
    return static_cast<int>(ExitCode::WrongUsage);
}

int refused(const QString& message)
{
    say(message);
    return static_cast<int>(ExitCode::Refused);
}

int runVerb(const Verb& verb, const QStringList& words)
{
    const Result<CommandLine> line = CommandLine::read(verb, words);
    if (!line)
        return wrongUsage(line.error().message, &verb);
    const QString language = line->text("language");
    if (line->has("language") && language != QLatin1String("zh_CN") && language != QLatin1String("en")) {
        return wrongUsage(
            QCoreApplication::translate("Ctl", "--language 只有 zh_CN 和 en，写的是“%1”。").arg(language),
            &verb);
    }
    Result<QString> passphrase = QString();
    if (line->has("passphrase-file"))
        passphrase = readPassphraseFile(line->text("passphrase-file"));
    if (!passphrase)
        return refused(passphrase.error().message);
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return refused(catalogues.error().message);
    const SystemClock clock;
    const Result<ExitCode> done = verb.run({*catalogues, clock, *line, *passphrase});
    if (!done)
        return refused(done.error().message);
    if (*done == ExitCode::WrongUsage)
        say(QCoreApplication::translate("Ctl", "用法：%1").arg(formOf(verb)));
    if (!flushAnswer())
        return refused(QCoreApplication::translate("Ctl", "结果没有写完；请检查磁盘空间后再试。"));
    return static_cast<int>(*done);
}

int run(const QStringList& words)
{
    if (words.isEmpty())
        return wrongUsage(QCoreApplication::translate("Ctl", "请写明要做什么。"), nullptr);
    const QString name = words.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        print(usageText().toUtf8());
        return static_cast<int>(ExitCode::Done);
    }
    if (name == QLatin1String("--version")) {
        printLine(QStringLiteral("jiangcectl " JIANGCE_VERSION));
        return static_cast<int>(ExitCode::Done);
    }
    const Verb* verb = findVerb(name);
    if (verb == nullptr)
        return wrongUsage(QCoreApplication::translate("Ctl", "没有“%1”这条命令。").arg(name), nullptr);
    if (words.contains(QStringLiteral("--help"))) {
        printLine(formOf(*verb));
        printLine(QCoreApplication::translate("Ctl", verb->summary));
        return static_cast<int>(ExitCode::Done);
    }
    return runVerb(*verb, words.mid(1));
}

} // namespace

} // namespace jc::ctl

int main(int argc, char* argv[])
{
    jc::forbidCoreDumps();
    const std::unique_ptr<QCoreApplication> application = jc::ctl::makeApplication(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTranslator english;
    // Without a bundled translation the Chinese source text stands.
    if (jc::ctl::wantsEnglish(words) && english.load(QStringLiteral(":/i18n/en.qm")))
        QCoreApplication::installTranslator(&english);
    return jc::ctl::run(words);
}
