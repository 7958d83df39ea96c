#include "core/ledger/name_match.h"

#include "core/base/pinyin.h"
#include "core/ledger/statement.h"

#include <sqlite3.h>

namespace jc {

namespace {

QString argumentText(sqlite3_value* value)
{
    const auto* utf16 = static_cast<const QChar*>(sqlite3_value_text16(value));
    return utf16 == nullptr ? QString() : QString(utf16, sqlite3_value_bytes16(value) / 2);
}

void nameMatches(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    const auto* pinyin = static_cast<const Pinyin*>(sqlite3_user_data(context));
    const QString query = argumentText(arguments[0]);
    const QString name = argumentText(arguments[1]);
    const bool met =
        !name.isEmpty() && (name.contains(query, Qt::CaseInsensitive) || pinyin->matches(query, name));
    sqlite3_result_int(context, met ? 1 : 0);
}

} // namespace

Result<void> registerNameMatch(sqlite3* handle)
{
    const int code = sqlite3_create_function_v2(handle,
                                                "jc_name_matches",
                                                2,
                                                SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                                new Pinyin,
                                                nameMatches,
                                                nullptr,
                                                nullptr,
                                                [](void* pinyin) { delete static_cast<Pinyin*>(pinyin); });
    if (code != SQLITE_OK)
        return storageError(handle, QStringLiteral("jc_name_matches"));
    return {};
}

} // namespace jc
