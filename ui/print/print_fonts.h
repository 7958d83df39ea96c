// The faces of a printed form by name: 小标宋 for the title, 宋体 for the table, 黑体 for headings. They
// belong to their makers and are not bundled; where the machine has none of that name the next one of its
// kind stands in, and the preview says so. Values; any thread once made.
#pragma once

#include "core/sheets/form_plan.h"

#include <QFont>
#include <QStringList>

#include <array>

namespace jc::ui {

// Lengths of the painter, so that sizes of letters are whole numbers.
inline constexpr int unitsPerPoint = 20;

class PrintFonts
{
public:
    // Chooses among these families.
    explicit PrintFonts(const QStringList& installed);
    [[nodiscard]] static PrintFonts ofThisMachine();

    // Sized in units, without hinting: the same letters on every device. `figures`: digits of one width.
    [[nodiscard]] QFont font(SheetRole role, bool figures) const;
    // A sentence a face that something else stands in for; empty where all are there.
    [[nodiscard]] QStringList replacements() const;

private:
    enum Face { TitleFace, TextFace, HeadingFace, FigureFace };

    std::array<QString, 4> m_families;
};

} // namespace jc::ui
