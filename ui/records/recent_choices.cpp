#include "ui/records/recent_choices.h"

#include <algorithm>

namespace jc::ui {

namespace {

constexpr qsizetype mostRecentChoices = 5;

} // namespace

RecentChoices::RecentChoices(Workspace& workspace)
    : QObject(&workspace)
{}

RecentChoices& RecentChoices::of(Workspace& workspace)
{
    if (auto* known = workspace.findChild<RecentChoices*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RecentChoices(workspace);
}

void RecentChoices::note(const QString& kind, const QString& key)
{
    QStringList& keys = m_keys[kind];
    keys.removeAll(key);
    keys.prepend(key);
    keys.resize(std::min(keys.size(), mostRecentChoices));
}

} // namespace jc::ui
