#include "ui/records/record_buffers.h"

#include "core/ledger/buffers.h"

#include <QDataStream>
#include <QIODevice>

namespace jc::ui {

namespace {

constexpr quint8 bufferFormat = 1;

QByteArray encodedBuffer(const RecordBuffer& buffer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << bufferFormat << buffer;
    return bytes;
}

// Empty where another version of the program wrote it: what it means is not known here.
RecordBuffer decodedBuffer(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    RecordBuffer buffer;
    stream >> format;
    if (format != bufferFormat)
        return {};
    stream >> buffer;
    return stream.status() == QDataStream::Ok ? buffer : RecordBuffer();
}

} // namespace

RecordBuffers& RecordBuffers::of(Workspace& workspace)
{
    if (auto* known = workspace.findChild<RecordBuffers*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RecordBuffers(workspace);
}

RecordBuffers::RecordBuffers(Workspace& workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    load();
}

void RecordBuffers::load()
{
    m_workspace.session().read(
        this,
        [](Ledger& ledger) { return buffersOf(ledger); },
        [this](const Result<QVector<LedgerBuffer>>& buffers) {
            if (!buffers) {
                m_workspace.complain(buffers.error());
                return;
            }
            for (const LedgerBuffer& kept : *buffers) {
                const RecordBuffer content = decodedBuffer(kept.content);
                const Key key{kept.entity, kept.record.toString()};
                if (!content.isEmpty() && !m_buffers.contains(key))
                    m_buffers.insert(key, {content, kept.changed, true});
            }
        });
}

KeptBuffer RecordBuffers::buffer(const EntityDescription& entity, RecordId id) const
{
    return m_buffers.value({entity.number, id.toString()});
}

void RecordBuffers::keep(const EntityDescription& entity, RecordId id, const RecordBuffer& buffer)
{
    const Key key{entity.number, id.toString()};
    const auto known = m_buffers.constFind(key);
    if (buffer.isEmpty()) {
        if (known == m_buffers.cend())
            return;
        m_buffers.erase(known);
        // What cannot be dropped now is offered once more when the ledger is opened again; nothing is lost.
        m_workspace.session().write(
            this,
            [&entity, id](Ledger& ledger) { return dropBuffer(ledger, entity, id); },
            [](const Result<void>&) {});
        return;
    }
    if (known != m_buffers.cend() && known->content == buffer && known->onDisk)
        return;
    m_buffers.insert(key, {buffer, m_workspace.clock().now(), false});
    m_workspace.session().write(
        this,
        [&entity, id, content = encodedBuffer(buffer)](Ledger& ledger) -> Result<void> {
            return ledger.isReadOnly() ? Result<void>() : keepBuffer(ledger, entity, id, content);
        },
        [this, key, buffer](const Result<void>& done) {
            const auto kept = m_buffers.find(key);
            if (done && kept != m_buffers.end() && kept->content == buffer)
                kept->onDisk = true;
        });
}

} // namespace jc::ui
