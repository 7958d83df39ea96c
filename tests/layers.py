#!/usr/bin/env python3
"""Checks what the compiler does not: who may include whom, and a few habits.

    layers.py [CHECKOUT]     lists every breach as file:line: rule: words; exit 1 when there is one
    layers.py --self-test    plants each breach in a temporary tree and sees that it is named

The layers are app -> ui -> core. Inside core a room includes only itself and rooms before it in ROOMS.
"""

import re
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOMS = [
    "base", "crypto", "dictionary", "ledger", "policy", "progress",
    "money", "quality", "sheets", "reports", "exchange", "demo",
]
LAYERS = {"core": 0, "ui": 1, "app": 2}
MAX_LINES = 600
CODE = {".cpp", ".h", ".inc"}

# <QtWidgets/QWidget> compiles in a target that links Qt Core alone; short forms do not, and the ones a hand types
# first are named here so that the reason is said in words.
WINDOW_HEADER = re.compile(
    r"Qt(?!Core\b|Sql\b)[A-Z]\w*/|Qt(Gui|Widgets|Charts|PrintSupport|Svg|SvgWidgets)$"
    r"|Q(Widget|Application|GuiApplication|MainWindow|Dialog|MessageBox|FileDialog|Painter|Printer|Pixmap|Image|Icon"
    r"|Font|Color|Pen|Brush|Palette|Action|UndoStack|TextDocument|StandardItemModel|Chart|ChartView|SvgRenderer)$")
SQL_HEADER = re.compile(r"QtSql\b|QSql\w+$|sqlite3(ext)?\.h$")
SQL_WORD = re.compile(r"\b(QSqlQuery|QSqlDatabase|QSqlDriver|sqlite3_\w+)\b")
SQL_TEXT = re.compile(
    r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TEMP\w*\s+)?"
    r"(TABLE|INDEX|VIEW|TRIGGER)\s|PRAGMA\s|WITH\s+RECURSIVE\s)")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|(?:u8|u|U|L)?R"(?P<delim>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=delim)"'
    r'|(?:u8|u|U|L)?"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.S)
INSTANCE = re.compile(r"(\bQ\w*Application::)?\binstance\s*\(\s*\)")
EXTERN = re.compile(r'^[ \t]*extern\s+(?!template\b)(?!.*\b(?:const|constexpr)\b)(?:""\s*)?[^(){};]+;', re.M)
GLOBAL = re.compile(
    r"^(?:static|inline|thread_local)\b(?![^;={(]*\b(?:const|constexpr|namespace|operator|using)\b)[^(){};=]*[;={]",
    re.M)
LEFTOVER = re.compile(r"\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(home|root|work|Users)/\w|\b[A-Z]:\\+Users\\")


class Breach(NamedTuple):
    """One line that breaks a rule."""

    path: str
    line: int
    rule: str
    words: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.words}"


def split_code(source):
    """The source with comments and literals blanked (lines kept), and the literals as (line, text)."""
    literals = []

    def blank(match):
        text = match["raw"] if match["raw"] is not None else match["text"]
        if text is not None:
            literals.append((line_of(source, match.start()), text))
        quotes = "" if match[0].startswith("/") else '""'
        return quotes + "\n" * match[0].count("\n")

    return TOKEN.sub(blank, source), literals


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def place_of(path):
    """Layer and room of a path from the root of the project: core/base/x.h -> ("core", "base")."""
    parts = path.split("/")
    room = parts[1] if parts[0] == "core" and len(parts) > 2 else None
    return (parts[0] if parts[0] in LAYERS else None), room


def include_breaches(root, path, line, quote, target):
    layer, room = place_of(path)
    to_layer, to_room = place_of(target)

    def breach(rule, words):
        return Breach(path, line, rule, f"<{target}> {words}" if quote == "<" else f'"{target}" {words}')

    if quote == '"' and to_layer is None and (".." in target or (root / path).parent.joinpath(target).exists()):
        yield breach("include-path", "is included from the root of the project: core/..., ui/..., app/..., tests/...")
    if layer and target.startswith("tests/"):
        yield breach("layer", "belongs to the tests; the program does not know them")
    if path.startswith("tests/core/") and to_layer in ("ui", "app"):
        yield breach("layer", f"belongs to {to_layer}; tests of core link core alone")
    if layer and to_layer and LAYERS[to_layer] > LAYERS[layer]:
        yield breach("layer", f"goes back: the layers are app -> ui -> core, and this is {layer}")
    if layer == "core" and to_layer == "core" and to_room in ROOMS and room in ROOMS:
        if ROOMS.index(to_room) > ROOMS.index(room):
            yield breach("room", f"goes back: {room} stands before {to_room}")
    if layer == "core" and quote == "<" and WINDOW_HEADER.match(target):
        yield breach("window-in-core", "belongs to the window; core knows Qt Core and Qt Sql only")
    if layer in ("ui", "app") and SQL_HEADER.match(target):
        yield breach("sql-outside-core", "is SQL; only core speaks to the store")


def code_breaches(path, source):
    """What is read from the code itself, comments and literals apart."""
    code, literals = split_code(source)
    layer, _ = place_of(path)
    if layer is None:
        return

    def found(pattern, rule, words, unless=lambda match: False):
        for match in pattern.finditer(code):
            if not unless(match):
                yield Breach(path, line_of(code, match.start()), rule, words)

    yield from found(INSTANCE, "singleton", "what is needed is handed in, not fetched", lambda match: match[1])
    yield from found(EXTERN, "global", "an extern variable that can change")
    yield from found(GLOBAL, "global", "a global variable that can change")
    if layer != "core":
        yield from found(SQL_WORD, "sql-outside-core", "only core speaks to the store")
        for line, text in literals:
            if SQL_TEXT.match(text):
                yield Breach(path, line, "sql-outside-core", "an SQL statement; only core speaks to the store")


def breaches_in(root, path):
    source = (root / path).read_text(encoding="utf-8")
    lines = source.splitlines()
    layer, room = place_of(path)

    if Path(path).suffix in CODE:
        if layer == "core" and room not in ROOMS:
            yield Breach(path, 1, "room", "stands in no room; ROOMS in tests/layers.py lists them in their order")
        if layer and len(lines) > MAX_LINES:
            yield Breach(path, MAX_LINES + 1, "length", f"{len(lines)} lines; {MAX_LINES} are the most")
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            if include:
                yield from include_breaches(root, path, number, *include.groups())
        yield from code_breaches(path, source)

    for number, line in enumerate(lines, 1):
        if LEFTOVER.search(line):
            yield Breach(path, number, "leftover", "finish it, or open an issue and leave the mark out")
        if MACHINE_PATH.search(line):
            yield Breach(path, number, "machine-path", "a path that exists on one machine only")


def scanned_files(root):
    suffixes = CODE | {".py", ".sh", ".cmake", ".txt", ".sql", ".in", ""}
    for folder in ("app", "core", "ui", "tests", "cmake", "scripts", ".ci"):
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and file.suffix in suffixes and "__pycache__" not in file.parts:
                yield file.relative_to(root).as_posix()


def check(root):
    return [breach for path in scanned_files(root) for breach in breaches_in(root, path)]


# Each planted file breaks exactly the rules named, on the lines named.
PLANTED = {
    "core/base/window_long.h": ("#include <QtWidgets/QWidget>\n", [(1, "window-in-core")]),
    "core/base/window_gui.h": ("#include <QtGui/QColor>\n", [(1, "window-in-core")]),
    "core/base/window_short.h": ("#include <QString>\n#include <QPainter>\n", [(2, "window-in-core")]),
    "core/reports/chart.h": ("#include <QtCharts/QChart>\n", [(1, "window-in-core")]),
    "core/reports/printer.h": ("#  include <QtPrintSupport/QPrinter>\n", [(1, "window-in-core")]),
    "core/reports/svg.h": ("#include <QSvgRenderer>\n", [(1, "window-in-core")]),
    "core/reports/module.h": ("#include <QtWidgets>\n", [(1, "window-in-core")]),
    "core/base/up.h": ('#include "ui/style/status_words.h"\n', [(1, "layer")]),
    "core/base/top.h": ('#include "app/main.h"\n', [(1, "layer")]),
    "core/base/test.h": ('#include "tests/support/catch.h"\n', [(1, "layer")]),
    "ui/shell/top.h": ('#include "app/main.h"\n', [(1, "layer")]),
    "tests/core/base/window_test.cpp": ('#include "ui/shell/window.h"\n', [(1, "layer")]),
    "core/ledger/later.cpp": ('#include "core/policy/policy.h"\n', [(1, "room")]),
    "core/base/dotted.cpp": ('#include "../ledger/ledger.h"\n', [(1, "include-path")]),
    "core/base/beside.cpp": ('#include "up.h"\n', [(1, "include-path")]),
    "core/attic/lost.h": ("#pragma once\n", [(1, "room")]),
    "ui/pages/query.cpp": ("#include <QtSql/QSqlQuery>\nQSqlQuery query;\n",
                           [(1, "sql-outside-core"), (2, "sql-outside-core")]),
    "ui/pages/database.cpp": ("#include <QSqlDatabase>\n", [(1, "sql-outside-core")]),
    "ui/pages/raw.cpp": ("#include <sqlite3.h>\n", [(1, "sql-outside-core")]),
    "ui/pages/text.cpp": ('auto a = u"SELECT id FROM person"_s;\n', [(1, "sql-outside-core")]),
    "app/ctl/raw_text.cpp": ('/* why\n */ auto a = R"(\n  DELETE FROM person)";\n', [(2, "sql-outside-core")]),
    "core/base/single.h": ("struct Desk\n{\n    static Desk& instance();\n};\n", [(3, "singleton")]),
    "ui/shell/single.cpp": ("void f() { Desk::instance().ring(); }\n", [(1, "singleton")]),
    "core/base/shared.h": ("extern int openDesks;\n", [(1, "global")]),
    "core/base/hidden.cpp": ("static int count = 0;\n", [(1, "global")]),
    "ui/shell/hidden.h": ("inline QString lastWord;\n", [(1, "global")]),
    "core/base/long.cpp": ("\n" * (MAX_LINES + 1), [(MAX_LINES + 1, "length")]),
    "core/base/left.cpp": ("// T" + "ODO later\n", [(1, "leftover")]),
    "tests/core/base/left_test.cpp": ("// F" + "IXME later\n", [(1, "leftover")]),
    "scripts/place": ("cd /ho" + "me/somebody/checkout\n", [(1, "machine-path")]),
}

# What looks like a breach and is none.
ALLOWED = {
    "core/base/fine.cpp": (
        '#include "core/base/fine.h"\n'
        "#include <QCoreApplication>\n#include <QSet>\n#include <QtCore/QString>\n#include <QtEndian>\n#include <QtSql/QSqlQuery>\n"
        "extern const int limit;\nextern int answer(int question);\nextern \"C\" int entry(void* context);\n"
        "static constexpr int size = 3;\nstatic const char* const word = \"a\";\nstatic int helper(int x);\n"
        "inline namespace v1 {\n}\ninline bool operator==(A a, B b);\n"
        "// instance() was a singleton once; extern int gone;\n"
        "auto app = QCoreApplication::instance();\nint big = 1'000'000;\nauto q = u\"SELECT 1\"_s;\n"
        "auto link = \"https://example.org/home/page\";\n"),
    "core/exchange/late.cpp": '#include "core/base/fine.h"\n#include "core/reports/report.h"\n',
    "ui/pages/fine.cpp": '#include "core/ledger/ledger.h"\n#include <QWidget>\n// QSqlQuery stays in core\n'
                         'auto words = tr("Select a person");\n#include "fine.moc"\n',
    "app/main.cpp": '#include "ui/shell/window.h"\n',
    "tests/ui/shell/window_test.cpp": '#include "ui/shell/window.h"\n#include "tests/support/catch.h"\n',
}


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        expected = set()
        for path, (text, rules) in PLANTED.items():
            write(root / path, text)
            expected |= {(path, line, rule) for line, rule in rules}
        for path, text in ALLOWED.items():
            write(root / path, text)
        found = {(breach.path, breach.line, breach.rule) for breach in check(root)}
    for row in sorted(expected - found):
        print("not caught:", *row)
    for row in sorted(found - expected):
        print("caught without reason:", *row)
    print(f"{len(expected & found)} of {len(expected)} planted breaches caught")
    return 0 if found == expected else 1


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    root = Path(arguments[0] if arguments else ".").resolve()
    if not (root / "core").is_dir():
        print(f"{root} is not a checkout of the project: it has no folder core.", file=sys.stderr)
        return 2
    breaches = check(root)
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
