// The words of a command line, read by the form of its verb.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace jc::ctl {

struct Verb;

struct Option
{
    enum class Kind { Switch, Text, Count, Date };

    const char* name;  // without the dashes
    const char* value; // what the usage text calls the value; empty for a switch
    Kind kind;
    bool required = false;
    bool repeated = false;
};

// Read from the words after the verb; every value is of the kind its option asks for.
class CommandLine
{
public:
    // InvalidInput with a sentence when the words do not fit the form.
    [[nodiscard]] static Result<CommandLine> read(const Verb& verb, const QStringList& words);

    [[nodiscard]] qsizetype count() const { return m_arguments.size(); }
    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.value(index); }
    [[nodiscard]] bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    [[nodiscard]] QString text(const char* option) const;
    [[nodiscard]] QStringList texts(const char* option) const;
    [[nodiscard]] qint64 number(const char* option) const { return text(option).toLongLong(); }
    // Invalid where the option is not given.
    [[nodiscard]] QDate date(const char* option) const;

private:
    [[nodiscard]] Result<void> readWords(const Verb& verb, const QStringList& words);

    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
};

// The form of a verb in one line: jiangcectl list FILE ENTITY [--where KEY=VALUE]...
[[nodiscard]] QString formOf(const Verb& verb);
// All verbs with a sentence each, the common options and the exit codes.
[[nodiscard]] QString usageText();

} // namespace jc::ctl
