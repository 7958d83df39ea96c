"""The whole tour by keys alone on the real window: checks 11 and 12 of README.md.

    python3 tests/access/keys_test.py JIANGCE JIANGCECTL
"""

import sys
import unittest

from stage import Stage
from walk import Window


class Keys(unittest.TestCase):
    def begin(self, *arguments):
        self.stage = Stage(*self.programs)
        self.addCleanup(self.stage.close)
        demo = self.stage.demo()
        self.stage.start(*[demo if word == "DEMO" else word for word in arguments], "--size", "1366x768", "--language",
                         "zh_CN")
        self.window = Window(self.stage)
        self.window.settle()
        return demo

    def press(self, *keys):
        self.stage.key(*keys)

    def until(self, condition, what):
        return self.window.reader.wait(condition, what)

    def head_is(self, words):
        self.until(lambda: words in self.window.heading(), f"the page “{words}”")
        self.window.settle()

    def says(self, words):
        return self.until(lambda: next((one for one in self.window.look() if words in one.name), None), f"“{words}”")

    def dialog(self):
        return next((node for node in self.stage.program.children[1:] if node.role in ("dialog", "alert message", "alert")),
                    None)

    def give_file(self, path):
        """Answers the file dialog on screen by typing."""
        self.until(self.dialog, "the file dialog")
        self.until(lambda: self.window.focus().role == "text", "its field")
        self.press("ctrl+a")
        self.stage.type(str(path))
        self.press("Return")
        self.until(lambda: not self.dialog(), "the dialog closed")

    def test_11_a_new_ledger_is_made_by_keys(self):
        self.begin()
        self.until(lambda: self.window.holder() and self.window.holder().name == "填报单位", "the first field")
        self.stage.type("longlingxian renshe")
        self.window.tab_to("搜索地区")
        self.stage.type("530523")
        self.press("Return")
        self.window.tab_to("建立台账")
        self.press("Return")
        self.head_is("我的工作")  # who enters begins there
        self.press("ctrl+2")
        self.head_is("目标任务进度")

    def test_11_the_tour(self):
        demo = self.begin()
        self.press("ctrl+o")
        self.give_file(demo)
        self.head_is("龙陵县")
        window = self.window
        self.until(window.holder, "the focus on the page that opens")
        names = [name for _, name in window.entries()]
        for number in range(1, min(9, len(names)) + 1):
            self.press(f"ctrl+{number}")
            self.until(lambda: any(one.role == "list item" and one.name == f"{names[number - 1]}，当前页"
                                   for one in window.look()), f"the page {names[number - 1]}")

        with self.subTest("A supervisor reaches the people of a figure in at most three keys"):
            keys = [f"ctrl+{names.index('进度看板') + 1}", "ctrl+Return"]
            self.press(keys[0])
            self.head_is("目标任务进度")
            self.press(keys[1])
            self.head_is("名单")
            self.assertLessEqual(len(keys), 3)

        self.press("Return")
        self.head_is("培训记录 ")
        record = window.heading()
        self.window.tab_to("备注")
        self.stage.type("by keys")
        self.press("ctrl+s")
        self.says("保存状态：✓ 已保存")
        self.assertEqual(window.heading(), record, "saving stays with the record")
        self.press("F6")  # Ctrl+Z inside a field is the field's own
        self.press("ctrl+z")
        self.says("已撤销")
        self.press("alt+Left")
        self.head_is("名单")
        self.press("alt+Left")
        self.head_is("目标任务进度")

        self.press(f"ctrl+{(names.index('报表') + 1) % 10}")
        self.head_is("表")
        report = self.stage.home / "report.xlsx"
        self.press("ctrl+e")
        self.give_file(report)
        self.until(report.exists, "the exported report")
        self.press("alt+Left")
        self.head_is("目标任务进度")
        self.press("ctrl+w")
        self.until(lambda: not window.entries(), "the start page")
        self.press("ctrl+q")
        self.assertEqual(self.stage.process.wait(30), 0)

    def test_12_the_focus_comes_back_from_dialogs_and_popups(self):
        self.begin("DEMO")
        window = self.window
        self.window.open("培训班")
        window.point(window.tables()[0].node)
        for opening, closing in (("F1", "Escape"), ("F1", "Return"), ("ctrl+o", "Escape"), ("ctrl+l", "Escape"),
                                 ("F10", "Escape")):
            with self.subTest(keys=opening):
                before = window.holder().node
                window.reader.heard.clear()
                self.press(opening, *(["Down"] if opening == "F10" else []))
                self.until(lambda: any(member == "Focus" for _, member, *_ in window.reader.heard), f"what {opening} opens")
                # Its first focus is told before the window manager has given it the keys.
                self.until(lambda: not self.dialog() or "active" in self.dialog().states, "the dialog in front")
                self.press(closing, *([closing] if opening == "F10" else []))
                self.until(lambda: window.holder() and window.holder().node == before, "the focus where it was")

    def test_12_the_focus_lands_on_the_neighbour_of_a_removed_row(self):
        self.begin("DEMO")
        window = self.window
        window.open("培训记录")
        table = window.tables()[0].node
        window.point(table)
        self.press("Down", "Down")
        self.until(lambda: "focused" in table.cell(2, 0).states, "the third row current")
        self.press("Delete")
        self.until(lambda: any(one.name.startswith("已移出") for one in window.look()), "the removal said")
        self.until(lambda: "focused" in table.states and
                   any("focused" in table.cell(row, 0).states for row in (1, 2)), "a neighbour current")
        self.press("ctrl+z")
        self.says("已撤销")


if __name__ == "__main__":
    Keys.programs = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
