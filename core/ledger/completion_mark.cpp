#include "core/ledger/completion_mark.h"

namespace jc {

namespace {

const QString completionKey = QStringLiteral("completions");

} // namespace

Result<QString> completionMark(const Ledger& ledger)
{
    const Result<std::optional<QString>> mark = ledger.setting(completionKey);
    if (!mark)
        return mark.error();
    return mark->value_or(QString());
}

Result<void> noteCompletion(Ledger& ledger)
{
    const Result<QString> mark = completionMark(ledger);
    if (!mark)
        return mark.error();
    return ledger.setSetting(completionKey, QString::number(mark->toLongLong() + 1));
}

} // namespace jc
