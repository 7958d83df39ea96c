#include "ui/print/pdf_letters.h"

#include <QByteArray>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <string_view>

namespace jc::ui {

namespace {

constexpr char16_t firstRadical = 0x2E80;
constexpr char16_t lastRadical = 0x2FDF;
constexpr char16_t firstCharacter = 0x4E00;
constexpr char16_t lastCharacter = 0x9FFF;

QString charactersBetween(char16_t first, char16_t last)
{
    QString text;
    text.reserve(last - first + 1);
    for (char16_t c = first; c <= last; ++c)
        text.append(QChar(c));
    return text;
}

} // namespace

QHash<char16_t, char16_t> sharedRadicals(const PrintFonts& fonts)
{
    QHash<char16_t, char16_t> shared;
    const QString radicals = charactersBetween(firstRadical, lastRadical);
    const QString characters = charactersBetween(firstCharacter, lastCharacter);
    for (const SheetRole role : {SheetRole::Title, SheetRole::Data, SheetRole::Heading}) {
        const QRawFont face = QRawFont::fromFont(fonts.font(role, false), QFontDatabase::SimplifiedChinese);
        const QList<quint32> radicalGlyphs = face.glyphIndexesForString(radicals);
        const QList<quint32> glyphs = face.glyphIndexesForString(characters);
        if (radicalGlyphs.size() != radicals.size() || glyphs.size() != characters.size())
            continue;
        QHash<quint32, char16_t> byGlyph;
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            byGlyph.insert(glyphs.at(i), characters.at(i).unicode());
        for (qsizetype i = 0; i < radicalGlyphs.size(); ++i) {
            const quint32 glyph = radicalGlyphs.at(i);
            if (glyph != 0 && byGlyph.contains(glyph))
                shared.insert(radicals.at(i).unicode(), byGlyph.value(glyph));
        }
    }
    return shared;
}

void mendLetters(std::span<char> pdf, const QHash<char16_t, char16_t>& radicals)
{
    constexpr std::string_view begin = "begincmap";
    constexpr std::string_view end = "endcmap";
    for (auto map = std::search(pdf.begin(), pdf.end(), begin.begin(), begin.end()); map != pdf.end();
         map = std::search(map, pdf.end(), begin.begin(), begin.end())) {
        const auto mapEnd = std::search(map, pdf.end(), end.begin(), end.end());
        // Only lists in brackets name characters; what stands outside numbers glyphs.
        bool list = false;
        for (; map != mapEnd; ++map) {
            if (*map == '[' || *map == ']')
                list = *map == '[';
            if (!list || *map != '<' || mapEnd - map < 6)
                continue;
            const QByteArray digits(&*std::next(map), 4);
            const auto known = radicals.constFind(static_cast<char16_t>(digits.toUShort(nullptr, 16)));
            if (known == radicals.cend())
                continue;
            const QByteArray mended = QByteArray::number(ushort{*known}, 16).toUpper();
            std::copy(mended.begin(), mended.end(), std::next(map));
        }
    }
}

} // namespace jc::ui
