// Reports as pdf from the command line, where the build has the painter; letters need Qt's own application
// object.
#pragma once

#include "core/base/result.h"
#include "core/sheets/table.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace jc::ctl {

// One that can set letters when the command line names a pdf file to write, without a screen; else the small
// one. `argc` and `argv` outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

// InvalidInput, with the way out, in a build without the window.
[[nodiscard]] Result<void> writePdfFile(const QVector<Table>& tables, const QString& path);

} // namespace jc::ctl
