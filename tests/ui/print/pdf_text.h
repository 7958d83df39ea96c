// Reads a pdf back with the tools of poppler, as a stranger would, for tests alone.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jctest {

// Of each page, in the order it was painted, every blank taken out.
[[nodiscard]] QStringList pdfPages(const QString& path);
// The same for a text to compare with.
[[nodiscard]] QString withoutBlanks(const QString& text);
// What pdffonts says: one line a font.
[[nodiscard]] QStringList pdfFonts(const QString& path);
// What a program printed, and whether it ended well.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

} // namespace jctest
