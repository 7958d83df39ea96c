#include "core/ledger/lookup_form.h"

#include "core/base/text.h"

namespace jc {

QString lookupForm(QStringView text)
{
    QString form;
    form.reserve(text.size());
    for (const QChar c : text) {
        const char16_t folded = foldWidth(c.unicode());
        if (!isBlank(folded) && !isInvisible(folded) && folded != u'-')
            form.append(QChar(folded).toUpper());
    }
    return form;
}

} // namespace jc
