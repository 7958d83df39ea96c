// A disk that fails when told to: a SQLite VFS over the default one. While it lives it is the default of the
// process, so that Qt's driver opens ledgers through it without knowing. It counts the calls, makes the n-th
// of a kind fail, and can keep a log of what reached the disk (power_loss.h replays it).
//
// Thread: one thread at a time. Every connection opened through it must be closed before it is destroyed.
// Method: sqlite.org/testing.html, sections 3.2 (I/O errors) and 3.3 (crashes).
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3_vfs;

namespace jc::test {

enum class DiskCall { Open, Read, Write, Sync, Truncate, MapIndex };

struct DiskFault
{
    DiskCall call = DiskCall::Write;
    int n = 1;             // which one from now on, counted from 1
    int code = 0;          // what SQLite is told: SQLITE_IOERR_WRITE, SQLITE_FULL ...
    bool lasting = false;  // every later one of the kind fails too, until mended
    bool halfDone = false; // a write: half of its bytes reach the file first
};

// What reached the disk, in order.
struct DiskEvent
{
    enum class Kind { Write, Truncate, Sync, Delete, Mark };

    Kind kind = Kind::Write;
    QString path;
    qint64 offset = 0; // of a write; the new length of a truncation; the number of a mark
    QByteArray bytes;  // of a write
};

class FaultVfs
{
public:
    FaultVfs();
    // Puts the default of before back.
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    // Counts from zero again.
    void plan(const DiskFault& fault);
    // No more faults; counts stay.
    void mend();
    // How often the plan has struck.
    [[nodiscard]] int struck() const { return m_struck; }
    // Calls of the kind since the last plan.
    [[nodiscard]] int count(DiskCall call) const { return m_counts[static_cast<std::size_t>(call)]; }

    void startLog();
    // Puts a mark of the test's own between the events.
    void mark(qint64 number);
    [[nodiscard]] const std::vector<DiskEvent>& log() const { return m_log; }

    // For the VFS itself. The code of the fault that strikes this call; nullopt: it passes.
    [[nodiscard]] std::optional<DiskFault> strikes(DiskCall call);
    void note(DiskEvent event);
    [[nodiscard]] bool isLogging() const { return m_logging; }
    [[nodiscard]] sqlite3_vfs* below() const { return m_below; }

private:
    sqlite3_vfs* m_below = nullptr;
    std::unique_ptr<sqlite3_vfs> m_self;
    std::optional<DiskFault> m_plan;
    int m_struck = 0;
    std::array<int, 6> m_counts{};
    bool m_logging = false;
    std::vector<DiskEvent> m_log;
};

} // namespace jc::test
