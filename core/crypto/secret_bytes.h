// Bytes that must not outlive their use: guarded memory that is kept out of swap where the system allows it,
// and wiped when let go. Move-only.
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace jc {

class SecretBytes
{
public:
    SecretBytes() = default;
    // Zeroed. The program ends where the system has no memory left.
    explicit SecretBytes(std::size_t size);
    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace jc
