#include "ui/shell/finder.h"

#include <algorithm>

namespace jc::ui {

QVector<Found> bestFound(QVector<Found> candidates, const Pinyin& pinyin, const FindRequest& request)
{
    for (Found& found : candidates)
        found.match = request.words.isEmpty() ? NameMatch::Prefix : pinyin.match(request.words, found.text);
    candidates.removeIf([](const Found& found) { return found.match == NameMatch::None; });
    std::ranges::stable_sort(candidates, {}, &Found::match);
    return candidates.mid(0, request.limit);
}

} // namespace jc::ui
