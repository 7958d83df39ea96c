#include "app/ctl/pdf_output.h"

#include "ui/print/table_printing.h"

#include <QGuiApplication>

#include <algorithm>

namespace jc::ctl {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool pdf = std::any_of(argv, argv + argc, [](const char* word) {
        return QByteArrayView(word).toByteArray().toLower().endsWith(".pdf");
    });
    if (!pdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<void> writePdfFile(const QVector<Table>& tables, const QString& path)
{
    return ui::writePdf(tables, path);
}

} // namespace jc::ctl
