#include "core/dictionary/catalogue/region_table.h"

#include "core/dictionary/catalogue/bundled.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr RegionNumber provinceSpan = 10'000'000'000;
constexpr RegionNumber citySpan = 100'000'000;
constexpr RegionNumber countySpan = 1'000'000;
constexpr RegionNumber townshipSpan = 1'000;
constexpr qsizetype regionFileLimit = 16 * 1024 * 1024;

Error regionFileDamaged(const QString& detail)
{
    return Error{
        ErrorCode::Damaged,
        QCoreApplication::translate("RegionCatalogue", "程序自带的区划目录不完整；请重新安装本程序。"),
        detail};
}

// Reads LEB128 numbers; `ok` turns false at the end of the bytes instead of reading on.
class Leb128Reader
{
public:
    explicit Leb128Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] RegionNumber next()
    {
        RegionNumber value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= static_cast<RegionNumber>(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return value;
        }
        m_ok = false;
        return 0;
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

// Four bytes, the lowest first. Precondition: they are there.
qsizetype packedSizeAt(QByteArrayView bytes, qsizetype at)
{
    qsizetype size = 0;
    for (qsizetype i = 3; i >= 0; --i)
        size = size * 256 + static_cast<unsigned char>(bytes[at + i]);
    return size;
}

bool closesName(char c)
{
    return static_cast<unsigned char>(c) < 0x20U;
}

} // namespace

RegionNumber regionNumber(QStringView code)
{
    if (code.size() != 6 && code.size() != 9 && code.size() != 12)
        return -1;
    RegionNumber number = 0;
    for (const QChar c : code) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return code.size() == 6 ? number * countySpan : code.size() == 9 ? number * townshipSpan : number;
}

RegionNumber regionSpan(RegionNumber number)
{
    for (const RegionNumber span : {provinceSpan, citySpan, countySpan, townshipSpan}) {
        if (number % span == 0)
            return span;
    }
    return 1;
}

RegionNumber regionParent(RegionNumber number)
{
    switch (regionSpan(number)) {
    case provinceSpan:
        return 0;
    case citySpan:
        return number - number % provinceSpan;
    case countySpan:
        return number - number % citySpan;
    case townshipSpan:
        return number - number % countySpan;
    default:
        return number - number % townshipSpan;
    }
}

QString regionCode(RegionNumber number)
{
    const RegionNumber span = regionSpan(number);
    if (span >= countySpan)
        return QString::number(number / countySpan);
    return QString::number(span == townshipSpan ? number / townshipSpan : number);
}

Result<void> RegionTable::read(QByteArrayView file)
{
    constexpr QByteArrayView magic("JCREGN1\n");
    constexpr qsizetype headAt = 12;
    if (file.size() < headAt || file.first(magic.size()) != magic)
        return regionFileDamaged(u"no magic"_s);
    const auto headSize = packedSizeAt(file, magic.size());
    if (headSize > file.size() - headAt)
        return regionFileDamaged(u"cut in the head"_s);
    const Result<QByteArray> head = unpackFrame(file.sliced(headAt, headSize), regionFileLimit);
    if (!head)
        return regionFileDamaged(head.error().detail);
    if (!readHead(QString::fromUtf8(*head), file.sliced(headAt + headSize)))
        return regionFileDamaged(u"head does not read"_s);
    return {};
}

bool RegionTable::readHead(const QString& head, QByteArrayView frames)
{
    enum class Part { Vintage, Endings, Provinces, Regions };
    Part part = Part::Vintage;
    m_names.reserve(head.size() / 2);
    for (const QStringView line : qTokenize(head, u'\n')) {
        if (part == Part::Vintage) {
            m_vintage = line.toString();
            part = Part::Endings;
        } else if (part == Part::Endings) {
            m_endings = line.toString().split(u'\t');
            part = Part::Provinces;
        } else if (part == Part::Provinces && line.isEmpty()) {
            part = Part::Regions;
        } else if (part == Part::Provinces) {
            const QList<QStringView> cells = line.split(u'\t');
            const qsizetype packed = cells.size() == 3 ? cells[1].toInt() : -1;
            if (packed < 0 || packed > frames.size())
                return false;
            m_frames.push_back({regionNumber(cells[0]), frames.first(packed), cells[2].toInt()});
            frames = frames.sliced(packed);
        } else {
            const qsizetype nameAt = line.indexOf(u'\t') + 1;
            const qsizetype kindAt = line.indexOf(u'\t', nameAt) + 1;
            RegionNode node;
            node.number = nameAt > 0 && kindAt > 0 ? regionNumber(line.first(nameAt - 1)) : -1;
            if (node.number < 0 || (!m_nodes.empty() && m_nodes.back().number >= node.number))
                return false;
            node.nameOffset = static_cast<std::uint32_t>(m_names.size());
            node.nameLength = static_cast<std::uint16_t>(kindAt - 1 - nameAt);
            node.kind = kindAt < line.size() ? line[kindAt].unicode() : u'\0';
            m_names += line.sliced(nameAt, kindAt - 1 - nameAt);
            m_nodes.push_back(node);
        }
    }
    m_names.squeeze();
    m_nodes.shrink_to_fit();
    return !m_nodes.empty();
}

std::span<const RegionNode> RegionTable::range(RegionNumber first, RegionNumber end) const
{
    const auto byNumber = [](const RegionNode& node, RegionNumber number) {
        return node.number < number;
    };
    const auto from = std::lower_bound(m_nodes.begin(), m_nodes.end(), first, byNumber);
    const auto to = std::lower_bound(from, m_nodes.end(), end, byNumber);
    return {from, to};
}

QStringView RegionTable::name(const RegionNode& node) const
{
    return QStringView(m_names).sliced(node.nameOffset, node.nameLength);
}

Result<QByteArray> RegionTable::unpackProvince(const Frame& frame) const
{
    const std::lock_guard lock(m_lastLock);
    if (m_lastProvince != frame.province) {
        const Result<QByteArray> content = unpackFrame(frame.packed, frame.unpackedSize);
        if (!content)
            return regionFileDamaged(content.error().detail);
        m_lastContent = *content;
        m_lastProvince = frame.province;
    }
    return m_lastContent;
}

Result<std::vector<VillageRow>> RegionTable::villages(RegionNumber first, RegionNumber end) const
{
    const RegionNumber province = first - first % provinceSpan;
    const auto frame = std::find_if(
        m_frames.begin(), m_frames.end(), [&](const Frame& f) { return f.province == province; });
    if (frame == m_frames.end())
        return std::vector<VillageRow>();
    const Result<QByteArray> content = unpackProvince(*frame);
    if (!content)
        return content.error();

    constexpr qsizetype sizeBytes = 4;
    const QByteArrayView bytes(*content);
    const auto numbersSize = bytes.size() < sizeBytes ? bytes.size() : packedSizeAt(bytes, 0);
    if (numbersSize > bytes.size() - sizeBytes)
        return regionFileDamaged(u"cut in a province"_s);
    Leb128Reader numbers(bytes.sliced(sizeBytes, numbersSize));
    const char* name = bytes.data() + sizeBytes + numbersSize;
    const char* const namesEnd = bytes.data() + bytes.size();

    std::vector<VillageRow> found;
    for (const RegionNode& township : range(province, end)) {
        if (regionSpan(township.number) != townshipSpan)
            continue;
        RegionNumber number = township.number;
        for (RegionNumber left = numbers.next(); left > 0; --left) {
            number += numbers.next();
            const char* const closing = std::find_if(name, namesEnd, closesName);
            if (!numbers.ok() || closing == namesEnd)
                return regionFileDamaged(u"cut in the villages"_s);
            if (number >= first && number < end) {
                const qsizetype ending = static_cast<qsizetype>(*closing) - 1;
                if (ending >= m_endings.size())
                    return regionFileDamaged(u"unknown ending"_s);
                QString whole = QString::fromUtf8(name, closing - name);
                if (ending >= 0)
                    whole += m_endings[ending];
                found.push_back({number, std::move(whole)});
            }
            name = closing + 1;
        }
    }
    return found;
}

} // namespace jc
