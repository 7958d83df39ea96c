// In place of pdf_output.cpp where nothing of the window is built.
#include "app/ctl/pdf_output.h"

namespace jc::ctl {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

Result<void> writePdfFile(const QVector<Table>&, const QString& path)
{
    return Error{
        ErrorCode::InvalidInput,
        QCoreApplication::translate(
            "Ctl", "这个 jiangcectl 没有带排版部分，写不了“%1”；请改写 .xlsx，或用窗口程序存为 PDF。")
            .arg(path),
        {}};
}

} // namespace jc::ctl
