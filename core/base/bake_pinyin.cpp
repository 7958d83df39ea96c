// Build-time tool: writes the readings of the Han characters as a C++ include file, so that the program needs
// neither the 0.2 s that ICU takes to work them out nor a shared mutable cache, and every office has the same
// search keys. Usage: jiangce_bake_pinyin OUTPUT
#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

constexpr UChar32 firstHan = 0x3400;
constexpr UChar32 lastHan = 0x9fff;

// Plain letters with v for ü, as people type it: nǚ is nv. Empty when ICU knows no reading.
std::string
plainReading(const icu::Transliterator& reader, const icu::Normalizer2& decompose, UChar32 character)
{
    icu::UnicodeString text(character);
    reader.transliterate(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = decompose.normalize(text, status);
    if (U_FAILURE(status))
        return {};
    std::string reading;
    for (int32_t i = 0; i < parts.length(); ++i) {
        const char16_t c = parts.charAt(i);
        if (c >= u'a' && c <= u'z')
            reading += static_cast<char>(c);
        else if (c == 0x308 && !reading.empty() && reading.back() == 'u')
            reading.back() = 'v';
        else if ((c < 0x300 || c > 0x36f) && c != u' ')
            return {};
    }
    return reading;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2) {
        std::fputs("usage: jiangce_bake_pinyin OUTPUT\n", stderr);
        return 2;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> plain(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    const std::unique_ptr<icu::Transliterator> names(
        icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
    const icu::Normalizer2* const decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status) || !plain || !names || decompose == nullptr) {
        std::fprintf(stderr, "ICU has no Han-Latin: %s\n", u_errorName(status));
        return 1;
    }

    std::map<std::string, int> numbers{{"", 0}};
    std::vector<std::string> readings;
    std::vector<std::pair<UChar32, std::string>> surnames;
    for (UChar32 c = firstHan; c <= lastHan; ++c) {
        readings.push_back(plainReading(*plain, *decompose, c));
        numbers.emplace(readings.back(), 0);
        std::string surname = plainReading(*names, *decompose, c);
        if (surname != readings.back())
            surnames.emplace_back(c, std::move(surname));
    }

    std::ofstream out(argv[1], std::ios::binary | std::ios::trunc);
    out << "constexpr char16_t bakedFirst = " << firstHan << ";\n";
    out << "constexpr std::string_view bakedSyllables[] = {\n";
    int number = 0;
    for (auto& [reading, index] : numbers) {
        index = number++;
        out << "\"" << reading << "\",\n";
    }
    out << "};\nconstexpr std::uint16_t bakedReadings[] = {\n";
    int column = 0;
    for (const std::string& reading : readings)
        out << numbers.at(reading) << (++column % 32 == 0 ? ",\n" : ",");
    out << "};\nconstexpr PinyinExtra bakedSurnames[] = {\n";
    for (const auto& [character, reading] : surnames)
        out << "{char16_t(" << character << "), \"" << reading << "\"},\n";
    out << "};\n";
    out.close();
    if (!out) {
        std::fprintf(stderr, "cannot write %s\n", argv[1]);
        return 1;
    }
    return 0;
}
