#include "tests/faults/power_cut.h"

#include <algorithm>
#include <utility>

namespace jc::test {

namespace {

void overwrite(QByteArray& file, qint64 offset, const QByteArray& bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(offset + bytes.size() - file.size(), '\0');
    file.replace(offset, bytes.size(), bytes);
}

void perform(QByteArray& file, const DiskEvent& event)
{
    if (event.kind == DiskEvent::Kind::Write)
        overwrite(file, event.offset, event.bytes);
    else
        file.truncate(event.offset);
}

// How the disk treats what was not synced. One temper for a whole cut, so that the plain cases come up too.
struct Temper
{
    qint64 sector;
    int keeps; // of a hundred sectors
    int noise; // of a hundred sectors kept
};

Temper temperOf(FaultDice& dice)
{
    constexpr int keeps[] = {0, 15, 50, 85, 100};
    return {dice.below(2) == 0 ? 512 : 4096, keeps[dice.below(5)], dice.below(3) == 0 ? 15 : 0};
}

// One file of the log: what is safe, and what was done to it since.
class CachedFile
{
public:
    explicit CachedFile(QByteArray durable)
        : m_durable(std::move(durable))
    {}

    void take(const DiskEvent& event)
    {
        switch (event.kind) {
        case DiskEvent::Kind::Write:
        case DiskEvent::Kind::Truncate:
            m_pending.push_back(&event);
            break;
        case DiskEvent::Kind::Sync:
            for (const DiskEvent* done : std::exchange(m_pending, {}))
                perform(m_durable, *done);
            break;
        case DiskEvent::Kind::Delete:
            m_deleted = true;
            break;
        case DiskEvent::Kind::Mark:
            break;
        }
    }

    // A deletion is not synced: the file may come back as it was.
    [[nodiscard]] QByteArray left(const Temper& temper, FaultDice& dice) const
    {
        if (m_deleted && dice.below(2) == 0)
            return {};
        QByteArray file = m_durable;
        for (const DiskEvent* event : m_pending) {
            if (event->kind == DiskEvent::Kind::Truncate) {
                if (dice.below(100) < temper.keeps)
                    file.truncate(event->offset);
                continue;
            }
            qint64 at = event->offset;
            const qint64 end = at + event->bytes.size();
            while (at < end) {
                const qint64 next = std::min(end, (at / temper.sector + 1) * temper.sector);
                keepSector(file, at, event->bytes.mid(at - event->offset, next - at), temper, dice);
                at = next;
            }
        }
        return file;
    }

private:
    static void
    keepSector(QByteArray& file, qint64 at, QByteArray bytes, const Temper& temper, FaultDice& dice)
    {
        if (dice.below(100) >= temper.keeps)
            return;
        if (dice.below(100) < temper.noise)
            std::ranges::generate(bytes, [&] { return static_cast<char>(dice.below(256)); });
        overwrite(file, at, bytes);
    }

    QByteArray m_durable;
    std::vector<const DiskEvent*> m_pending;
    bool m_deleted = false;
};

} // namespace

PowerCut::PowerCut(LedgerFiles start, QString path, const std::vector<DiskEvent>& log)
    : m_start(std::move(start))
    , m_path(std::move(path))
    , m_log(log)
{}

LedgerFiles PowerCut::after(std::size_t events, FaultDice& dice) const
{
    CachedFile main(m_start.main);
    CachedFile wal(m_start.wal);
    for (std::size_t i = 0; i < events; ++i) {
        const DiskEvent& event = m_log[i];
        if (event.path == m_path)
            main.take(event);
        else if (event.path == m_path + QStringLiteral("-wal"))
            wal.take(event);
    }
    const Temper temper = temperOf(dice);
    return {main.left(temper, dice), wal.left(temper, dice)};
}

qint64 PowerCut::lastMark(std::size_t events) const
{
    qint64 last = -1;
    for (std::size_t i = 0; i < events; ++i) {
        if (m_log[i].kind == DiskEvent::Kind::Mark)
            last = m_log[i].offset;
    }
    return last;
}

} // namespace jc::test
