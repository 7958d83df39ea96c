#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

namespace jc::test {

namespace {

// SQLite gives the memory (szOsFile bytes); the file below follows directly after.
struct FaultFile
{
    sqlite3_file base;
    FaultVfs* disk;
    QString* path;

    [[nodiscard]] sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile* faultFile(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file);
}

sqlite3_file* fileBelow(sqlite3_file* file)
{
    return faultFile(file)->below();
}

FaultVfs* diskOf(sqlite3_vfs* vfs)
{
    return static_cast<FaultVfs*>(vfs->pAppData);
}

sqlite3_vfs* vfsBelow(sqlite3_vfs* vfs)
{
    return diskOf(vfs)->below();
}

int closeFile(sqlite3_file* file)
{
    const int code = fileBelow(file)->pMethods->xClose(fileBelow(file));
    delete faultFile(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    if (const auto fault = faultFile(file)->disk->strikes(DiskCall::Read))
        return fault->code;
    return fileBelow(file)->pMethods->xRead(fileBelow(file), bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    FaultFile& self = *faultFile(file);
    const auto fault = self.disk->strikes(DiskCall::Write);
    const int length = !fault ? size : fault->halfDone ? size / 2 : 0;
    if (length > 0) {
        const int code = self.below()->pMethods->xWrite(self.below(), bytes, length, offset);
        if (code != SQLITE_OK)
            return code;
        if (self.disk->isLogging()) {
            self.disk->note({DiskEvent::Kind::Write,
                             *self.path,
                             offset,
                             QByteArray(static_cast<const char*>(bytes), length)});
        }
    }
    return fault ? fault->code : SQLITE_OK;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    FaultFile& self = *faultFile(file);
    if (const auto fault = self.disk->strikes(DiskCall::Truncate))
        return fault->code;
    const int code = self.below()->pMethods->xTruncate(self.below(), size);
    if (code == SQLITE_OK)
        self.disk->note({DiskEvent::Kind::Truncate, *self.path, size, {}});
    return code;
}

int syncFile(sqlite3_file* file, int flags)
{
    FaultFile& self = *faultFile(file);
    if (const auto fault = self.disk->strikes(DiskCall::Sync))
        return fault->code;
    const int code = self.below()->pMethods->xSync(self.below(), flags);
    if (code == SQLITE_OK)
        self.disk->note({DiskEvent::Kind::Sync, *self.path, 0, {}});
    return code;
}

int mapIndex(sqlite3_file* file, int page, int pageSize, int extend, void volatile** memory)
{
    if (const auto fault = faultFile(file)->disk->strikes(DiskCall::MapIndex)) {
        *memory = nullptr;
        return fault->code;
    }
    return fileBelow(file)->pMethods->xShmMap(fileBelow(file), page, pageSize, extend, memory);
}

// Version 2: no memory-mapped reading, so that every byte passes by.
constexpr sqlite3_io_methods faultMethods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file* f,
                    sqlite3_int64* s) { return fileBelow(f)->pMethods->xFileSize(fileBelow(f), s); },
    .xLock = [](sqlite3_file* f, int level) { return fileBelow(f)->pMethods->xLock(fileBelow(f), level); },
    .xUnlock = [](sqlite3_file* f,
                  int level) { return fileBelow(f)->pMethods->xUnlock(fileBelow(f), level); },
    .xCheckReservedLock = [](sqlite3_file* f,
                             int* r) { return fileBelow(f)->pMethods->xCheckReservedLock(fileBelow(f), r); },
    .xFileControl = [](sqlite3_file* f,
                       int op,
                       void* arg) { return fileBelow(f)->pMethods->xFileControl(fileBelow(f), op, arg); },
    .xSectorSize = [](sqlite3_file* f) { return fileBelow(f)->pMethods->xSectorSize(fileBelow(f)); },
    .xDeviceCharacteristics =
        [](sqlite3_file* f) { return fileBelow(f)->pMethods->xDeviceCharacteristics(fileBelow(f)); },
    .xShmMap = mapIndex,
    .xShmLock =
        [](sqlite3_file* f, int offset, int n, int flags) {
            return fileBelow(f)->pMethods->xShmLock(fileBelow(f), offset, n, flags);
        },
    .xShmBarrier = [](sqlite3_file* f) { fileBelow(f)->pMethods->xShmBarrier(fileBelow(f)); },
    .xShmUnmap = [](sqlite3_file* f,
                    int remove) { return fileBelow(f)->pMethods->xShmUnmap(fileBelow(f), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultFile& self = *faultFile(file);
    self.base.pMethods = nullptr; // tells SQLite that there is nothing to close
    if (const auto fault = diskOf(vfs)->strikes(DiskCall::Open))
        return fault->code;
    self.below()->pMethods = nullptr;
    const int code = vfsBelow(vfs)->xOpen(vfsBelow(vfs), name, self.below(), flags, outFlags);
    if (code != SQLITE_OK) {
        if (self.below()->pMethods != nullptr)
            self.below()->pMethods->xClose(self.below());
        return code;
    }
    self.disk = diskOf(vfs);
    self.path = new QString(QString::fromUtf8(name));
    self.base.pMethods = &faultMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncDirectory)
{
    const int code = vfsBelow(vfs)->xDelete(vfsBelow(vfs), name, syncDirectory);
    if (code == SQLITE_OK)
        diskOf(vfs)->note({DiskEvent::Kind::Delete, QString::fromUtf8(name), syncDirectory, {}});
    return code;
}

// The name SQLite knows it by; two at once would take each other's place.
constexpr const char* faultVfsName = "jiangce-faults";

} // namespace

FaultVfs::FaultVfs()
    : m_below(sqlite3_vfs_find(nullptr))
    , m_self(std::make_unique<sqlite3_vfs>())
{
    sqlite3_vfs& self = *m_self;
    self.iVersion = 2;
    self.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_below->szOsFile;
    self.mxPathname = m_below->mxPathname;
    self.zName = faultVfsName;
    self.pAppData = this;
    self.xOpen = openFile;
    self.xDelete = deleteFile;
    self.xAccess = [](sqlite3_vfs* v, const char* name, int flags, int* result) {
        return vfsBelow(v)->xAccess(vfsBelow(v), name, flags, result);
    };
    self.xFullPathname = [](sqlite3_vfs* v, const char* name, int size, char* out) {
        return vfsBelow(v)->xFullPathname(vfsBelow(v), name, size, out);
    };
    self.xRandomness = [](sqlite3_vfs* v, int size, char* out) {
        return vfsBelow(v)->xRandomness(vfsBelow(v), size, out);
    };
    self.xSleep = [](sqlite3_vfs* v, int microseconds) {
        return vfsBelow(v)->xSleep(vfsBelow(v), microseconds);
    };
    self.xCurrentTime = [](sqlite3_vfs* v, double* time) {
        return vfsBelow(v)->xCurrentTime(vfsBelow(v), time);
    };
    self.xGetLastError = [](sqlite3_vfs* v, int size, char* out) {
        return vfsBelow(v)->xGetLastError(vfsBelow(v), size, out);
    };
    self.xCurrentTimeInt64 = [](sqlite3_vfs* v, sqlite3_int64* time) {
        return vfsBelow(v)->xCurrentTimeInt64(vfsBelow(v), time);
    };
    sqlite3_vfs_register(m_self.get(), 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(m_below, 1);
    sqlite3_vfs_unregister(m_self.get());
}

void FaultVfs::plan(const DiskFault& fault)
{
    m_plan = fault;
    m_struck = 0;
    m_counts.fill(0);
}

void FaultVfs::mend()
{
    m_plan.reset();
}

std::optional<DiskFault> FaultVfs::strikes(DiskCall call)
{
    const int n = ++m_counts[static_cast<std::size_t>(call)];
    if (!m_plan || m_plan->call != call || n < m_plan->n || (n > m_plan->n && !m_plan->lasting))
        return std::nullopt;
    ++m_struck;
    return m_plan;
}

void FaultVfs::startLog()
{
    m_logging = true;
    m_log.clear();
}

void FaultVfs::mark(qint64 number)
{
    note({DiskEvent::Kind::Mark, {}, number, {}});
}

void FaultVfs::note(DiskEvent event)
{
    if (m_logging)
        m_log.push_back(std::move(event));
}

} // namespace jc::test
