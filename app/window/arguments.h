// What the command line asks of the window program.
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace jc::app {

struct Arguments
{
    QString file;      // a ledger to open; empty: the start page
    QString renderTo;  // folder for pictures of every page; empty: a window for people
    QString language;  // zh_CN or en; empty: as the person chose before
    QString theme;     // light or dark; empty: likewise
    QSize size;        // not valid: as it was left
    double zoom = 0;   // 0.8 to 1.75; 0: as the person chose before
    bool help = false; // say the usage and end
    bool version = false;
};

// ErrorCode::InvalidInput with a sentence on an unknown option or value. `parser` has the text of the usage
// afterwards.
[[nodiscard]] Result<Arguments> readArguments(const QStringList& arguments, QCommandLineParser& parser);

} // namespace jc::app
