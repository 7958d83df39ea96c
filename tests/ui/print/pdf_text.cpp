#include "tests/ui/print/pdf_text.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jctest {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " " << process.errorString().toStdString());
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString withoutBlanks(const QString& text)
{
    static const QRegularExpression blank(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(blank);
}

QStringList pdfPages(const QString& path)
{
    const QString text =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}));
    QStringList pages = text.split(u'\f');
    pages.removeLast(); // every page ends in one
    for (QString& page : pages)
        page = withoutBlanks(page);
    return pages;
}

QStringList pdfFonts(const QString& path)
{
    QStringList lines = QString::fromUtf8(outputOf(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(2);
}

} // namespace jctest
