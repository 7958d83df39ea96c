#include "core/ledger/name_match.h"

#include "core/base/pinyin.h"
#include "core/ledger/statement.h"

#include <sqlite3.h>

namespace jc {

namespace {

// Without a copy of its own: of each of many names, for as long as SQLite holds the value.
QString heldText(sqlite3_value* value)
{
    const auto* utf16 = static_cast<const QChar*>(sqlite3_value_text16(value));
    return utf16 == nullptr ? QString() : QString::fromRawData(utf16, sqlite3_value_bytes16(value) / 2);
}

struct SearchedName
{
    QString text;
    NameQuery query;
};

void nameMatches(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    // SQLite keeps it as long as the statement asks with the same query; when it does not, the next row makes
    // another.
    const auto* searched = static_cast<const SearchedName*>(sqlite3_get_auxdata(context, 0));
    if (searched == nullptr) {
        const auto* pinyin = static_cast<const Pinyin*>(sqlite3_user_data(context));
        const QString held = heldText(arguments[0]);
        const QString text(held.constData(), held.size());
        sqlite3_set_auxdata(context, 0, new SearchedName{text, NameQuery(*pinyin, text)}, [](void* kept) {
            delete static_cast<SearchedName*>(kept);
        });
        searched = static_cast<const SearchedName*>(sqlite3_get_auxdata(context, 0));
        if (searched == nullptr) {
            sqlite3_result_error_nomem(context);
            return;
        }
    }
    const QString name = heldText(arguments[1]);
    const bool met = !name.isEmpty() &&
                     (name.contains(searched->text, Qt::CaseInsensitive) || searched->query.matches(name));
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
