// Every key of the window with what it does, read from its acts so that no list can fall behind them, and the
// keys that belong to fields and tables. GUI thread.
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
