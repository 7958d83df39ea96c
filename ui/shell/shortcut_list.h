// The keys with what they do: those of the window are read from its acts, so that they cannot fall behind;
// those of pages, tables and fields, which no act of the window knows, are written down here. GUI thread.
#pragma once

#include <QString>
#include <QVector>

class QWidget;

namespace jc::ui {

struct ShortcutLine
{
    QString keys;
    QString act;
};

[[nodiscard]] QVector<ShortcutLine> shortcutLines(const QWidget& window);

} // namespace jc::ui
