// What stands unsaved in forms: kept until it is saved or thrown away, so that going somewhere else asks
// nothing, and a kill or a full disk loses no typed word. In memory and, sealed, in the ledger
// (core/ledger/buffers.h); where the ledger takes nothing (read only, full disk) in memory alone. Belongs to
// the workspace, ends with it. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

#include <QVariant>

namespace jc::ui {

// Field numbers to the editor's content, only where it differs from what is stored.
using RecordBuffer = QMap<quint16, QVariant>;

struct KeptBuffer
{
    RecordBuffer content;
    qint64 changed = 0;  // milliseconds since 1970
    bool onDisk = false; // as it is here
};

class RecordBuffers final : public QObject
{
    Q_OBJECT

public:
    // The workspace's own; made when first asked for, and then filled from the ledger. What is read in the
    // session after that comes when it is filled.
    static RecordBuffers& of(Workspace& workspace);

    // Empty: there is none.
    [[nodiscard]] KeptBuffer buffer(const EntityDescription& entity, RecordId id) const;
    // An empty buffer forgets it.
    void keep(const EntityDescription& entity, RecordId id, const RecordBuffer& buffer);
    // How long forms wait after the last key until they keep what was typed, in milliseconds.
    [[nodiscard]] int quiet() const { return m_quiet; }
    void setQuiet(int milliseconds) { m_quiet = milliseconds; }

private:
    using Key = std::pair<quint16, QString>;

    explicit RecordBuffers(Workspace& workspace);
    void load();

    Workspace& m_workspace;
    QMap<Key, KeptBuffer> m_buffers;
    int m_quiet = 2000;
};

} // namespace jc::ui
