#include "ui/print/print_fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

struct PrintFace
{
    QString name;           // as documents call it
    QStringList asked;      // the face itself, by the names systems give it
    QStringList standingIn; // best first
};

// In the order of PrintFonts::Face. A serif made for Latin text has digits of one width; Noto Serif CJK has
// not.
const std::array<PrintFace, 4>& printFaces()
{
    static const std::array<PrintFace, 4> faces{
        PrintFace{
            u"小标宋"_s,
            {u"方正小标宋简体"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05S"_s, u"FZXiaoBiaoSong-B05"_s},
            {u"华文中宋"_s,
             u"STZhongsong"_s,
             u"Noto Serif CJK SC"_s,
             u"Source Han Serif SC"_s,
             u"思源宋体"_s}},
        PrintFace{u"宋体"_s,
                  {u"宋体"_s, u"SimSun"_s, u"新宋体"_s, u"NSimSun"_s},
                  {u"方正书宋_GBK"_s,
                   u"Noto Serif CJK SC"_s,
                   u"Source Han Serif SC"_s,
                   u"思源宋体"_s,
                   u"华文宋体"_s}},
        PrintFace{u"黑体"_s,
                  {u"黑体"_s, u"SimHei"_s},
                  {u"方正黑体_GBK"_s,
                   u"Noto Sans CJK SC"_s,
                   u"Source Han Sans SC"_s,
                   u"Microsoft YaHei"_s,
                   u"WenQuanYi Micro Hei"_s}},
        PrintFace{u"Times New Roman"_s,
                  {u"Times New Roman"_s},
                  {u"Liberation Serif"_s, u"Tinos"_s, u"Nimbus Roman"_s, u"Noto Sans CJK SC"_s}},
    };
    return faces;
}

QString firstInstalled(const QStringList& names, const QStringList& installed)
{
    for (const QString& name : names) {
        if (installed.contains(name, Qt::CaseInsensitive))
            return name;
    }
    return {};
}

} // namespace

PrintFonts::PrintFonts(const QStringList& installed)
{
    for (std::size_t i = 0; i < m_families.size(); ++i) {
        const PrintFace& face = printFaces()[i];
        m_families[i] = firstInstalled(face.asked + face.standingIn, installed);
    }
    // 宋体 has digits of its own, half a letter wide.
    if (printFaces()[TextFace].asked.contains(m_families[TextFace], Qt::CaseInsensitive))
        m_families[FigureFace] = m_families[TextFace];
}

PrintFonts PrintFonts::ofThisMachine()
{
    return PrintFonts(QFontDatabase::families());
}

QFont PrintFonts::font(SheetRole role, bool figures) const
{
    Face face = TextFace;
    if (role == SheetRole::Title)
        face = TitleFace;
    else if (role == SheetRole::Heading || role == SheetRole::Group || role == SheetRole::Watermark)
        face = HeadingFace;
    QStringList families;
    if (figures && face == TextFace)
        families.append(m_families[FigureFace]);
    families.append(m_families[face]);
    // Whatever is there is better than letters of nobody's choosing.
    families.append(m_families[HeadingFace]);
    families.removeAll(QString());
    families.removeDuplicates();
    QFont font;
    if (!families.isEmpty())
        font.setFamilies(families);
    const bool drawnBold = face == TitleFace && printFaces()[TitleFace].asked.contains(m_families[TitleFace]);
    font.setBold(role == SheetRole::Total || (role == SheetRole::Title && !drawnBold));
    font.setPixelSize(static_cast<int>(textPoints(role) * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QStringList PrintFonts::replacements() const
{
    QStringList sentences;
    for (std::size_t i = TitleFace; i <= HeadingFace; ++i) {
        const PrintFace& face = printFaces()[i];
        const QString& family = m_families[i];
        if (family.isEmpty())
            sentences +=
                QCoreApplication::translate("Print", "本机没有%1，也没有可代替的中文字体。").arg(face.name);
        else if (!face.asked.contains(family, Qt::CaseInsensitive))
            sentences +=
                QCoreApplication::translate("Print", "本机没有%1，用 %2 代替。").arg(face.name, family);
    }
    return sentences;
}

} // namespace jc::ui
