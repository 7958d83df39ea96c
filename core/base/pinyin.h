// Finding people by pinyin: zsm, zhangsm and zhangsanmei find 张三妹.
//
// Readings are those of ICU's Han-Latin, baked at build time. Where a character is read differently as a
// surname (ICU's Names variant and a list of our own: 单 曾 解 仇 区 查 任 缪 朴 覃 …) or in given names (乐
// 晟 茜 …) all readings are kept. ü is v in keys and both v and u in queries. A character without a reading
// stands for itself. Built once and handed around; const members are safe on any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <string_view>
#include <vector>

namespace jc {

// A further reading of a character.
struct PinyinExtra
{
    char16_t character;
    std::string_view reading;
};

// How a query meets a name, best first, so that a list can be sorted by it.
enum class NameMatch {
    Exact,    // the whole name, written or spelled in full
    Prefix,   // its beginning, written or spelled: zhangs
    Initials, // from its beginning with characters shortened: zsm, zhangsm, zhsm
    Contains, // as above, from a later character: sanmei, sm
    None,
};

class Pinyin
{
public:
    using Readings = QVarLengthArray<std::string_view, 4>;

    Pinyin();

    // Search keys of a name without repetition: initials first (zsm), then full spellings (zhangsanmei), with
    // every reading and both forms of ü, at most 16 of each. Small letters; blanks and dots of the name are
    // left out.
    [[nodiscard]] QStringList keysOf(const QString& name) const;

    [[nodiscard]] NameMatch match(const QString& query, const QString& name) const;
    // Whether the query reaches to the end of the name, with characters shortened or not: zsm, zhangsmei.
    [[nodiscard]] bool isWhole(const QString& query, const QString& name) const;
    [[nodiscard]] bool matches(const QString& query, const QString& name) const;

    // Every reading kept for one character, the usual one first; empty for none.
    [[nodiscard]] Readings readingsOf(char16_t character) const;

private:
    friend class NameQuery;

    // One character with its readings, or one word in Latin letters.
    struct Unit
    {
        QString text;
        Readings readings;
    };
    using Units = QVarLengthArray<Unit, 6>;

    [[nodiscard]] Units unitsOf(const QString& name) const;
    // Whether one of its readings begins with the letter typed.
    [[nodiscard]] bool mayBegin(char16_t character, QChar letter) const;
    void noteInitial(char16_t character, char initial);

    std::vector<PinyinExtra> m_extras;
    // By ideograph, a bit for each letter that its readings begin with: a scan over names asks for nothing
    // else of most characters.
    std::vector<quint32> m_initials;
};

// One query held against many names, as a scan over a list does: what can be known of the query is known
// once, and most names are turned down by their characters alone. The pinyin must outlive it.
class NameQuery
{
public:
    NameQuery(const Pinyin& pinyin, const QString& query);

    [[nodiscard]] NameMatch match(const QString& name) const;
    // match(name) != NameMatch::None, sooner.
    [[nodiscard]] bool matches(const QString& name) const;

private:
    [[nodiscard]] bool mayMeet(const QString& name) const;

    const Pinyin& m_pinyin;
    QString m_query;  // letters, digits and ideographs, small
    QString m_itself; // of these what only stands for itself: all but Latin letters
};

} // namespace jc
