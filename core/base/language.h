// A text that the program itself carries in both languages (labels of the dictionary, names of codes), and
// which of the two the interface speaks. Sentences go through tr() instead.
#pragma once

#include <QString>

namespace jc {

enum class Language { Chinese, English };

// English when the English translation is installed in the application, else Chinese, the source language.
[[nodiscard]] Language interfaceLanguage();

struct Label
{
    const char* zh = "";
    const char* en = "";

    [[nodiscard]] QString text(Language language) const
    {
        return QString::fromUtf8(language == Language::English ? en : zh);
    }
    [[nodiscard]] QString text() const { return text(interfaceLanguage()); }
    [[nodiscard]] constexpr bool isEmpty() const { return *zh == '\0'; }
};

} // namespace jc
