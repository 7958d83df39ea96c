// What was chosen last in fields of a kind, so that it is offered again: regions in the first place, for a
// clerk works through one village after another. Belongs to the workspace, ends with it. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

namespace jc::ui {

class RecentChoices final : public QObject
{
    Q_OBJECT

public:
    // The workspace's own; made when first asked for.
    [[nodiscard]] static RecentChoices& of(Workspace& workspace);

    void note(const QString& kind, const QString& key);
    // The newest first.
    [[nodiscard]] QStringList keys(const QString& kind) const { return m_keys.value(kind); }

private:
    explicit RecentChoices(Workspace& workspace);

    QHash<QString, QStringList> m_keys;
};

} // namespace jc::ui
