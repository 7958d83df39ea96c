// What stands unsaved in forms that were left: kept until it is saved or thrown away, so that going somewhere
// else asks nothing and loses nothing. Belongs to the workspace, ends with it; in memory only. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

#include <QVariant>

namespace jc::ui {

// Field numbers to the editor's content, only where it differs from what is stored.
using RecordBuffer = QMap<quint16, QVariant>;

class RecordBuffers final : public QObject
{
    Q_OBJECT

public:
    // The workspace's own; made when first asked for.
    [[nodiscard]] static RecordBuffers& of(Workspace& workspace);

    [[nodiscard]] RecordBuffer buffer(const EntityDescription& entity, RecordId id) const;
    // An empty buffer forgets it.
    void keep(const EntityDescription& entity, RecordId id, const RecordBuffer& buffer);

private:
    explicit RecordBuffers(QObject* parent)
        : QObject(parent)
    {}

    QMap<std::pair<quint16, QString>, RecordBuffer> m_buffers;
};

} // namespace jc::ui
