#include "core/ledger/lock_sidecar.h"

#include <QFile>

#include <utility>

#ifdef Q_OS_WIN
#include <QDir>
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jc {

LockSidecar::LockSidecar(LockSidecar&& other) noexcept
    : m_handle(std::exchange(other.m_handle, none))
{}

LockSidecar& LockSidecar::operator=(LockSidecar&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

#ifdef Q_OS_WIN

namespace {

HANDLE sidecarHandle(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

OVERLAPPED sidecarOffset(qint64 offset)
{
    OVERLAPPED at{};
    at.Offset = static_cast<DWORD>(offset & 0xffffffff);
    at.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return at;
}

constexpr qint64 lockedByte = qint64{1} << 40;

} // namespace

std::optional<LockSidecar> LockSidecar::open(const QString& path, Purpose purpose)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(),
                                      purpose == Purpose::Hold ? GENERIC_READ | GENERIC_WRITE : GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr,
                                      purpose == Purpose::Hold ? OPEN_ALWAYS : OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL,
                                      nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    return LockSidecar(reinterpret_cast<Handle>(handle));
}

QString LockSidecar::lastReason()
{
    return qt_error_string();
}

LockSidecar::~LockSidecar()
{
    if (m_handle != none)
        CloseHandle(sidecarHandle(m_handle));
}

LockSidecar::Answer LockSidecar::tryLock()
{
    OVERLAPPED at = sidecarOffset(lockedByte);
    const DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    if (LockFileEx(sidecarHandle(m_handle), flags, 0, 1, 0, &at))
        return Answer::Taken;
    const DWORD code = GetLastError();
    return code == ERROR_LOCK_VIOLATION || code == ERROR_IO_PENDING ? Answer::HeldElsewhere
                                                                    : Answer::Impossible;
}

// Windows has no question without a try; a shared one, let go at once.
bool LockSidecar::isLockedElsewhere() const
{
    OVERLAPPED at = sidecarOffset(lockedByte);
    if (!LockFileEx(sidecarHandle(m_handle), LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at))
        return true;
    UnlockFileEx(sidecarHandle(m_handle), 0, 1, 0, &at);
    return false;
}

QByteArray LockSidecar::readAt(qint64 offset, qsizetype size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    OVERLAPPED at = sidecarOffset(offset);
    DWORD done = 0;
    if (!ReadFile(sidecarHandle(m_handle), bytes.data(), static_cast<DWORD>(size), &done, &at))
        done = 0;
    bytes.truncate(static_cast<qsizetype>(done));
    return bytes;
}

bool LockSidecar::writeAt(qint64 offset, QByteArrayView bytes)
{
    OVERLAPPED at = sidecarOffset(offset);
    DWORD done = 0;
    return WriteFile(sidecarHandle(m_handle), bytes.data(), static_cast<DWORD>(bytes.size()), &done, &at) !=
               0 &&
           done == static_cast<DWORD>(bytes.size());
}

#else

namespace {

// The whole file, however long it grows. The type names are macros of short constants.
struct flock wholeFile(int type)
{
    struct flock lock = {};
    lock.l_type = static_cast<short>(type);
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

std::optional<LockSidecar> LockSidecar::open(const QString& path, Purpose purpose)
{
    const int flags = (purpose == Purpose::Hold ? O_RDWR | O_CREAT : O_RDONLY) | O_CLOEXEC;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, 0644);
    if (descriptor < 0)
        return std::nullopt;
    return LockSidecar(descriptor);
}

QString LockSidecar::lastReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

LockSidecar::~LockSidecar()
{
    if (m_handle != none)
        ::close(static_cast<int>(m_handle));
}

LockSidecar::Answer LockSidecar::tryLock()
{
    struct flock lock = wholeFile(F_WRLCK);
    if (::fcntl(static_cast<int>(m_handle), F_OFD_SETLK, &lock) == 0)
        return Answer::Taken;
    return errno == EAGAIN || errno == EACCES ? Answer::HeldElsewhere : Answer::Impossible;
}

bool LockSidecar::isLockedElsewhere() const
{
    struct flock lock = wholeFile(F_WRLCK);
    return ::fcntl(static_cast<int>(m_handle), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

QByteArray LockSidecar::readAt(qint64 offset, qsizetype size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    const auto done =
        ::pread(static_cast<int>(m_handle), bytes.data(), static_cast<std::size_t>(size), offset);
    bytes.truncate(done < 0 ? 0 : static_cast<qsizetype>(done));
    return bytes;
}

bool LockSidecar::writeAt(qint64 offset, QByteArrayView bytes)
{
    const auto done =
        ::pwrite(static_cast<int>(m_handle), bytes.data(), static_cast<std::size_t>(bytes.size()), offset);
    return done == bytes.size();
}

#endif

} // namespace jc
