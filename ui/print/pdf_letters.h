// Mends the letters a reader of a pdf copies and searches. Fonts draw 人 and the radical ⼈ as one glyph, and
// Qt names a glyph by the first character that has it, which is the radical; the page looks right and cannot
// be searched. The table from glyphs to characters is written uncompressed, four digits each, so it is put
// right in place.
#pragma once

#include "ui/print/print_fonts.h"

#include <QHash>

#include <span>

namespace jc::ui {

// Radicals (U+2E80 to U+2FDF) to the characters that share their glyphs in the faces of `fonts`.
[[nodiscard]] QHash<char16_t, char16_t> sharedRadicals(const PrintFonts& fonts);

// Of a pdf file's bytes.
void mendLetters(std::span<char> pdf, const QHash<char16_t, char16_t>& radicals);

} // namespace jc::ui
