// What stands unsaved in forms: kept until it is saved or thrown away, so that going somewhere else asks
// nothing, and a kill or a full disk loses no typed word. In memory and, sealed, in the ledger
// (core/ledger/buffers.h); where the ledger takes nothing (read only, full disk) in memory alone, and on a
// full disk troubleChanged() says so. Belongs to the workspace, ends with it. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

#include <QTimer>
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
    // 草稿已存 14:32:05
    [[nodiscard]] static QString keptSentence(const KeptBuffer& kept);
    // An empty buffer forgets it.
    void keep(const EntityDescription& entity, RecordId id, const RecordBuffer& buffer);
    // How long forms wait after the last key until they keep what was typed, in milliseconds.
    [[nodiscard]] int quiet() const { return m_quiet; }
    void setQuiet(int milliseconds) { m_quiet = milliseconds; }
    // Why what is typed cannot be kept in the ledger now, and how to mend it; empty while it can.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    // Once more what the ledger has not taken; done by itself while there is trouble.
    void retry();

Q_SIGNALS:
    // What stands in a form is in the ledger now.
    void kept(const jc::ui::KeptBuffer& buffer, const jc::EntityDescription& entity, jc::RecordId id);
    void troubleChanged(const QString& sentence);

private:
    using Key = std::pair<quint16, QString>;

    explicit RecordBuffers(Workspace& workspace);
    void load();
    void store(const Key& key, const RecordBuffer& buffer);
    void noteTrouble(const QString& why);

    Workspace& m_workspace;
    QMap<Key, KeptBuffer> m_buffers;
    QString m_trouble;
    QTimer m_retry;
    int m_quiet = 2000;
};

} // namespace jc::ui
