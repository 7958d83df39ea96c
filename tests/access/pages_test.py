"""Every page as a reader finds it: checks 1 to 6, 8, 13 and 15 of README.md, and the baseline of names.

    python3 tests/access/pages_test.py JIANGCE JIANGCECTL [--renew]

The pages are found by walking the window, so that a new one is held to all this without a word here. `--renew` writes
the baseline anew after a control was added, renamed or taken away on purpose.
"""

import json
import re
import sys
import unittest
from pathlib import Path
from xml.etree import ElementTree

from stage import Stage
from walk import HAN, Window, focusables, steady

SENTENCES = Path(__file__).parents[2] / "translations" / "en.ts"
BASELINE = Path(__file__).with_name("baseline.json")
# What can hold the focus and tells a reader what it is for.
ROLES = {"push button", "check box", "radio button", "toggle button", "text", "password text", "combo box", "spin button",
         "table", "tree", "tree table", "list", "list item", "table cell", "tree item", "page tab", "page tab list", "label",
         "slider", "menu item", "push button menu", "paragraph", "chart", "link", "status bar", "progress bar", "calendar"}
WORDLIKE = {"push button", "check box", "radio button", "page tab", "menu item", "column header", "label", "text",
            "combo box", "table", "tree", "list", "spin button"}
# Words that are the same in every language.
PLAIN = re.compile(r"\b(PDF|xlsx|csv|CSV|WPS|Excel|Ctrl|Alt|Shift|Enter|Delete|Esc|Tab|F\d+|ID|jiangce|English|demo|[A-Z])\b|"
                   r"[A-Z]{2,}-[\d-]+|\(.\)|[\w./-]+\.(jiangce|xlsx)|/[\w./-]+")


class Pages(unittest.TestCase):
    renew = False

    @classmethod
    def setUpClass(cls):
        cls.stage = Stage(*cls.programs)
        cls.addClassCleanup(cls.stage.close)
        demo = cls.stage.demo()
        cls.places = {}
        cls.cells = {}
        cls.stage.start("--size", "1366x768", "--language", "zh_CN")
        cls.places["开始"] = Window(cls.stage).settle(wholly=True)
        cls.stage.stop()
        cls.stage.start(demo, "--size", "1366x768", "--language", "zh_CN")
        window = Window(cls.stage)
        window.settle()
        for name, seen in window.places(wholly=True):
            cls.places[name] = seen
            cls.cells[name] = [cls.table_of(one) for one in seen if one.role in ("table", "tree", "tree table")]
        cls.menu = cls.menu_of(window)
        cls.stage.stop()
        cls.stage.start(demo, "--size", "1366x768", "--language", "en")
        window = Window(cls.stage)
        window.settle()
        cls.english = [(name, one) for _, name in window.entries() for one in window.open(name)]
        cls.english_menu = cls.menu_of(window)
        cls.stage.stop()

    @staticmethod
    def table_of(table):
        """The table's name, its headings and the names of the cells of its first rows."""
        node = table.node
        columns = range(node.columns)
        return (table.name, [node.heading(column) for column in columns],
                [[node.cell(row, column).name for column in columns] for row in range(min(3, node.rows))])

    @staticmethod
    def menu_of(window):
        """(way to it, name, actions) of every line of the menu."""
        window.stage.key("F10", "Down")
        first = window.reader.wait(lambda: window.focus() and window.focus().role == "menu item" and window.focus(),
                                   "the first line of the menu")
        lines = []

        def down(menu, way):
            for item in menu.children:
                if item.role == "menu item":
                    lines.append((way, item.name, item.actions))
                    for inner in item.children:
                        down(inner, f"{way} ▸ {item.name}")

        down(first.parent, "")
        window.stage.key("Escape")
        return lines

    def everything(self):
        for place, seen in self.places.items():
            for one in seen:
                yield place, one

    def expect_none(self, faults):
        if faults:
            self.fail(f"{len(faults)} times:\n" + "\n".join(faults[:40]))

    def test_01_whatever_takes_the_focus_has_a_name(self):
        self.expect_none([f"{place}: {one}" for place, one in self.everything()
                          if one.focusable and not one.name.strip()])

    def test_01_nothing_of_the_baseline_is_lost(self):
        found = {place: dict(sorted(focusables(seen).items())) for place, seen in self.places.items()}
        if self.renew:
            BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        kept = json.loads(BASELINE.read_text(encoding="utf-8"))
        lost = [f"{place}: the page is gone" for place in kept if place not in found]
        for place, names in kept.items():
            for name, count in names.items() if place in found else []:
                if found[place].get(name, 0) < count:
                    lost.append(f"{place}: {name}: {found[place].get(name, 0)} instead of {count}")
        self.expect_none(lost)

    def test_02_names_are_words_of_the_language_and_no_identifiers(self):
        faults = []
        for place, one in self.everything():
            rest = PLAIN.sub("", one.name)
            if one.role in WORDLIKE and re.search("[A-Za-z]{2,}", rest):
                faults.append(f"{place}: {one}")
        faults += [f"menu{way}: {name}" for way, name, _ in self.menu if re.search("[A-Za-z]{2,}", PLAIN.sub("", name))]
        self.expect_none(faults)

    def test_02_nothing_stays_chinese_in_english(self):
        """What the program itself says in Chinese stands in its list of sentences; names in the ledger do not."""
        own = {re.sub(r"\(&.\)|&", "", source.text or "") for source in
               ElementTree.parse(SENTENCES).iter("source") if HAN.search(source.text or "")}
        faults = [f"{place}: {one}" for place, one in self.english if one.name in own and one.role in WORDLIKE]
        faults += [f"menu{way}: {name}" for way, name, _ in self.english_menu if name in own]
        self.assertGreater(len(own), 100)
        self.expect_none(faults)

    def test_03_each_field_has_a_name_of_its_own(self):
        faults = []
        for place, seen in self.places.items():
            fields = [one for one in seen if one.role in ("text", "password text", "combo box", "spin button")]
            names = [one.name for one in fields]
            faults += [f"{place}: {one} shares its name" for one in fields if one.focusable and names.count(one.name) > 1]
            faults += [f"{place}: {one} is named after its group" for one in fields if one.name and
                       any(parent.name == one.name and parent.role in ("panel", "grouping", "filler", "frame")
                           for parent in one.parents)]
        self.expect_none(faults)

    def test_04_what_is_inside_a_composite_field_has_its_name(self):
        faults = []
        for place, one in self.everything():
            inside = [parent for parent in one.parents if parent.role in ("combo box", "spin button")]
            if one.role == "text" and inside and one.name != inside[-1].name:
                faults.append(f"{place}: {one} is not named like its {inside[-1]}")
            if one.role == "push button" and not one.name.strip():
                faults.append(f"{place}: a button without a name: {one}")
        self.expect_none(faults)

    def test_05_what_takes_the_focus_says_what_it_is(self):
        faults = []
        for place, seen in self.places.items():
            # What only hands the focus on to its bar of tabs.
            handing = [one.parents[-1] for one in seen if one.role == "page tab list" and one.parents]
            faults += [f"{place}: {one}" for one in seen if one.focusable and one.role not in ROLES and one not in handing]
        for place, one in self.everything():
            if one.role == "label" and {"Press", "Toggle", "ShowMenu"} & set(one.acts):
                faults.append(f"{place}: a label that can be pressed: {one}")
        self.expect_none(faults)

    def test_05_the_window_and_its_bands_have_their_roles(self):
        for place, seen in self.places.items():
            self.assertEqual(seen[0].role, "frame", place)
            if place != "开始":
                self.assertIn("status bar", [one.role for one in seen], place)

    def test_06_every_cell_is_told_and_every_column_headed(self):
        faults = []
        for place, tables in self.cells.items():
            for name, headings, rows in tables:
                faults += [f"{place}: {name}: column {column + 1} has no heading"
                           for column, heading in enumerate(headings) if not heading.strip()]
                faults += [f"{place}: {name}: row {row + 1}, “{headings[column]}” says nothing"
                           for row, cells in enumerate(rows) for column, cell in enumerate(cells) if not cell.strip()]
                # A model that says nothing for readers lets Qt read out the bare figure.
                faults += [f"{place}: {name}: row {row + 1}, “{headings[column]}” says “{cell}” and not of what"
                           for row, cells in enumerate(rows) for column, cell in enumerate(cells)
                           if re.fullmatch(r"[\d,.%+\u2212—\s-]+", cell)]
        self.expect_none(faults)

    def test_06_a_figure_is_told_with_target_and_time(self):
        told = [cell for tables in self.cells.values() for _, _, rows in tables for cells in rows for cell in cells]
        self.assertTrue([cell for cell in told if re.search("完成率 .*%，序时 .*%，(滞后|偏慢|达序时)", cell)])

    def test_08_whatever_is_drawn_by_hand_is_told(self):
        """A picture is a leaf with room of its own; one without words is told to nobody."""
        faults = []
        for place, seen in self.places.items():
            with_children = {id(parent) for one in seen for parent in one.parents[-1:]}
            for one in seen:
                inside_text = any(parent.role == "text" for parent in one.parents)
                if one.role in ("filler", "panel", "canvas", "drawing area", "image", "icon", "chart", "frame") and \
                        id(one) not in with_children and not one.name.strip() and self.room_of(one) > 24 * 24 and \
                        not inside_text:
                    faults.append(f"{place}: {one}")
        self.expect_none(faults)

    def test_15_keys_stand_with_the_acts_they_belong_to(self):
        bound = {name: [binding for _, _, binding in actions] for _, name, actions in self.menu}
        entries = [name for way, name, _ in self.menu if way.startswith(" ▸ 查看")]
        self.assertIn("Ctrl+1", bound[entries[0]])
        for words, keys in {"打开台账": "Ctrl+O", "后退": "Alt+Left", "刷新": "F5", "快捷键": "F1", "退出": "Ctrl+Q"}.items():
            lines = [name for name in bound if name.startswith(words)]
            self.assertTrue(lines and any(keys in binding for binding in bound[lines[0]]), (words, lines, bound))

    def test_15_a_letter_shown_on_a_button_is_told(self):
        faults = []
        for place, one in self.everything():
            letter = re.search(r"\(([A-Z])\)$", one.name)
            if letter and one.role in ("push button", "check box", "radio button") and one.acts and \
                    f"Alt+{letter[1]}" not in one.acts.values():
                faults.append(f"{place}: {one}: {one.acts}")
        self.expect_none(faults)

    @staticmethod
    def room_of(one):
        return one.extents[2] * one.extents[3]


if __name__ == "__main__":
    Pages.renew = "--renew" in sys.argv
    Pages.programs = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
