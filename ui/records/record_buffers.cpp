#include "ui/records/record_buffers.h"

#include "core/ledger/buffers.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

namespace jc::ui {

namespace {

constexpr quint8 bufferFormat = 1;
constexpr int retryAfter = 10'000; // ms

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
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &RecordBuffers::retry);
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
    store(key, buffer);
}

void RecordBuffers::store(const Key& key, const RecordBuffer& buffer)
{
    const EntityDescription* entity = m_workspace.catalogues().dictionary.entity(key.first);
    const Result<RecordId> id = RecordId::fromString(key.second);
    m_workspace.session().write(
        this,
        [entity, id = id.value_or(RecordId()), content = encodedBuffer(buffer)](
            Ledger& ledger) -> Result<bool> {
            if (ledger.isReadOnly() || entity == nullptr)
                return false;
            const Result<void> done = keepBuffer(ledger, *entity, id, content);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, key, buffer, entity](const Result<bool>& done) {
            const auto stored = m_buffers.find(key);
            if (done && *done && stored != m_buffers.end() && stored->content == buffer) {
                stored->onDisk = true;
                Q_EMIT kept(*stored, *entity, RecordId::fromString(key.second).value_or(RecordId()));
            }
            noteTrouble(done ? QString() : done.error().message);
        });
}

QString RecordBuffers::keptSentence(const KeptBuffer& kept)
{
    return tr("草稿已存 %1")
        .arg(QDateTime::fromMSecsSinceEpoch(kept.changed).toString(QStringLiteral("HH:mm:ss")));
}

void RecordBuffers::retry()
{
    for (auto kept = m_buffers.cbegin(); kept != m_buffers.cend(); ++kept) {
        if (!kept->onDisk)
            store(kept.key(), kept->content);
    }
}

void RecordBuffers::noteTrouble(const QString& why)
{
    const QString sentence =
        why.isEmpty() ? QString()
                      : tr("正在填写、还没有保存的内容存不进台账，现在只在内存中，意外关机会丢失：%1"
                           "写入恢复后会自动补存，这条提示随之消失。")
                            .arg(why);
    if (sentence.isEmpty())
        m_retry.stop();
    else
        m_retry.start();
    if (sentence == m_trouble)
        return;
    m_trouble = sentence;
    Q_EMIT troubleChanged(sentence);
}

} // namespace jc::ui
