#include "app/window/demo_file.h"

#include "core/demo/demo.h"

namespace jc::app {

Result<void> makeDemoFile(const QString& path, const Catalogues& catalogues)
{
    DemoOptions options;
    options.path = path;
    const Result<std::unique_ptr<Ledger>> made = makeDemo(options, catalogues);
    if (!made)
        return made.error();
    return {};
}

} // namespace jc::app
