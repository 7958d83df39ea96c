#include "tests/core/sheets/xlsx_peek.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jctest {

namespace {

// Texts of <si> or <is>, runs joined.
QString textWithin(QXmlStreamReader& xml, QStringView end)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == end)
            break;
        if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText();
    }
    return text;
}

struct PeekedStyle
{
    QString numberFormat;
    bool bold = false;
};

QList<PeekedStyle> stylesOf(const QByteArray& part)
{
    QHash<int, QString> formats{{49, u"@"_s}, {3, u"#,##0"_s}, {4, u"#,##0.00"_s}};
    QList<bool> boldFonts;
    QList<PeekedStyle> styles;
    bool cellFormats = false;
    bool fonts = false;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            cellFormats = xml.isStartElement();
        if (xml.name() == u"fonts")
            fonts = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt")
            formats.insert(attributes.value("numFmtId"_L1).toInt(),
                           attributes.value("formatCode"_L1).toString());
        else if (fonts && xml.name() == u"font")
            boldFonts += false;
        else if (fonts && xml.name() == u"b")
            boldFonts.back() = true;
        else if (cellFormats && xml.name() == u"xf")
            styles += PeekedStyle{formats.value(attributes.value("numFmtId"_L1).toInt()),
                                  boldFonts.value(attributes.value("fontId"_L1).toInt())};
    }
    return styles;
}

QString sheetPart(int sheet)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(sheet);
}

} // namespace

XlsxPeek::XlsxPeek(const QString& path)
    : m_path(path)
{}

QByteArray XlsxPeek::part(const QString& name) const
{
    QByteArray bytes;
    zip_t* const archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return bytes;
    zip_stat_t stat{};
    if (zip_stat(archive, name.toUtf8().constData(), 0, &stat) == 0) {
        zip_file_t* const file = zip_fopen(archive, name.toUtf8().constData(), 0);
        bytes.resize(static_cast<qsizetype>(stat.size));
        if (file == nullptr ||
            zip_fread(file, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
            bytes.clear();
        if (file != nullptr)
            zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

QHash<QString, PeekedCell> XlsxPeek::cells(int sheet) const
{
    QStringList shared;
    QXmlStreamReader strings(part(u"xl/sharedStrings.xml"_s));
    while (!strings.atEnd()) {
        strings.readNext();
        if (strings.isStartElement() && strings.name() == u"si")
            shared += textWithin(strings, u"si");
    }
    const QList<PeekedStyle> styles = stylesOf(part(u"xl/styles.xml"_s));

    QHash<QString, PeekedCell> cells;
    QXmlStreamReader xml(part(sheetPart(sheet)));
    QString place;
    QString type;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value("r"_L1).toString();
            type = xml.attributes().value("t"_L1).toString();
            const PeekedStyle style = styles.value(xml.attributes().value("s"_L1).toInt());
            cells[place].numberFormat = style.numberFormat;
            cells[place].bold = style.bold;
        } else if (xml.name() == u"f") {
            cells[place].isFormula = true;
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells[place].isText = type == u"s";
            cells[place].value = type == u"s" ? shared.value(value.toInt()) : value;
        } else if (xml.name() == u"is") {
            cells[place].isText = true;
            cells[place].value = textWithin(xml, u"is");
        }
    }
    return cells;
}

QStringList XlsxPeek::merges(int sheet) const
{
    QStringList merges;
    QXmlStreamReader xml(part(sheetPart(sheet)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"mergeCell")
            merges += xml.attributes().value("ref"_L1).toString();
    }
    return merges;
}

QStringList XlsxPeek::find(int sheet, const QString& text) const
{
    QStringList places;
    const QHash<QString, PeekedCell> all = cells(sheet);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->isText && it->value == text)
            places += it.key();
    }
    std::sort(places.begin(), places.end());
    return places;
}

QStringList XlsxPeek::sheetNames() const
{
    QStringList names;
    QXmlStreamReader xml(part(u"xl/workbook.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"sheet")
            names += xml.attributes().value("name"_L1).toString();
    }
    return names;
}

} // namespace jctest
