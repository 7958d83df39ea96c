#include "ui/shell/error_text.h"

#include <QCoreApplication>

namespace jc::ui {

QString errorCodeText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QStringLiteral("E-ARGUMENT");
    case ErrorCode::InvalidInput:
        return QStringLiteral("E-INPUT");
    case ErrorCode::NotFound:
        return QStringLiteral("E-NOTFOUND");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("E-EXISTS");
    case ErrorCode::WrongFile:
        return QStringLiteral("E-WRONGFILE");
    case ErrorCode::NewerFile:
        return QStringLiteral("E-NEWERFILE");
    case ErrorCode::Damaged:
        return QStringLiteral("E-DAMAGED");
    case ErrorCode::Conflict:
        return QStringLiteral("E-CONFLICT");
    case ErrorCode::Refused:
        return QStringLiteral("E-REFUSED");
    case ErrorCode::Busy:
        return QStringLiteral("E-BUSY");
    case ErrorCode::Storage:
        return QStringLiteral("E-STORAGE");
    case ErrorCode::Cancelled:
        return QStringLiteral("E-CANCELLED");
    case ErrorCode::Locked:
        return QStringLiteral("E-LOCKED");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("E-PASSPHRASE");
    }
    return QStringLiteral("E-UNKNOWN");
}

QString errorSentence(const Error& error)
{
    return QCoreApplication::translate("Errors", "%1（代码 %2）")
        .arg(error.message, errorCodeText(error.code));
}

QString errorReport(const Error& error)
{
    return QStringLiteral("%1\n%2\n%3\nJiangce %4\n")
        .arg(error.message, errorCodeText(error.code), error.detail, QStringLiteral(JIANGCE_VERSION));
}

} // namespace jc::ui
