"""What changes is heard, and what can be pressed does by the reader's act what it does by a click: checks 9, 10 and 14
of README.md.

    python3 tests/access/said_test.py JIANGCE JIANGCECTL
"""

import sys
import unittest

from stage import Stage
from walk import Window, steady

# What these do is not seen in the window: the one opens a menu, for the other everything is as it would have it.
SILENT = {"查看(L)", "恢复默认外观"}


class Said(unittest.TestCase):
    def setUp(self):
        self.stage = Stage(*self.programs)
        self.addCleanup(self.stage.close)
        self.stage.start(self.stage.demo(), "--size", "1366x768", "--language", "zh_CN")
        self.window = Window(self.stage)
        self.window.settle()

    def hears(self, detail, words):
        """Waits for a told change of name or description whose value holds the words."""
        def told():
            return any(member == "PropertyChange" and what == detail and words in str(self.spoken(path, detail, value))
                       for _, member, what, value, path in self.window.reader.heard)

        self.window.reader.wait(told, f"{detail} “{words}” told")

    def spoken(self, path, detail, value):
        if isinstance(value, str):
            return value
        node = type(self.stage.window)(self.window.reader.bus, self.stage.window.owner, path)
        return node.name if detail == "accessible-name" else node.description

    def test_09_an_error_is_told_with_its_field(self):
        window = self.window
        window.open("培训班")
        window.enter("ctrl+n")
        date = next(one for one in window.page() if one.role == "text" and one.name.startswith("结业日期"))
        window.tab_to(date.name)
        window.reader.heard.clear()
        self.stage.type("2026-13-45")
        self.stage.key("Tab")
        window.reader.wait(lambda: date.node.description and date.node.description != date.description,
                           "the error in the field's description")
        self.assertIn("✗", date.node.description)
        self.hears("accessible-description", "✗")

    def test_10_saving_and_undoing_are_told(self):
        window = self.window
        window.open("学员档案")
        window.enter()
        window.tab_to("备注")
        self.stage.type("told")
        window.reader.heard.clear()
        self.stage.key("ctrl+s")
        self.hears("accessible-name", "保存状态：✓ 已保存")
        self.stage.key("F6")
        window.reader.heard.clear()
        self.stage.key("ctrl+z")
        self.hears("accessible-name", "已撤销")

    def shown(self):
        """What a press can change: the page's head, the names and states of what stands there, windows, focus."""
        seen = self.window.settle()
        return (frozenset((one.role, steady(one.name), "checked" in one.states) for one in seen
                          if not one.name.startswith(("保存状态", "数据更新时间"))),
                tuple((node.role, node.name) for node in self.stage.program.children))

    def restore(self, name, node, act):
        """Back to the page as it was: what is down up again, dialogs and popups closed."""
        for _ in range(3):
            self.stage.key("Escape")
        self.window.reader.wait(lambda: len(self.stage.program.children) == 1, "the dialogs closed")
        self.window.open(name)
        if act == "Toggle" and ("checked" in node.states) != self.was_down:
            node.act(act)
            self.window.reader.wait(lambda: ("checked" in node.states) == self.was_down, "the button as it was")
        self.window.settle()

    def change(self, press):
        """What the press changes; a machine that has much to do needs its time before that is called nothing."""
        before = self.shown()
        press()
        try:
            self.window.reader.wait(lambda: self.shown() != before, "a change", 6)
        except LookupError:
            return "nothing"
        after = self.shown()
        return sorted(map(str, after[0] ^ before[0])), after[1]

    def test_14_the_act_does_what_the_click_does(self):
        """Of buttons side by side one stands for all: they are of one class. Every button must have an act."""
        window = self.window
        done = set()
        for _, name in window.entries():
            window.open(name)
            sides = set()
            for one in window.page(wholly=True):
                label = steady(one.name)
                if one.role not in ("push button", "check box", "radio button") or "sensitive" not in one.states or not one.focusable:
                    continue
                with self.subTest(page=name, button=label):
                    act = next((act for act in one.acts if act in ("Press", "Toggle")), None)
                    self.assertIsNotNone(act, "a button without an act")
                    side = (one.parents[-1].node, one.role)
                    if side in sides or (one.role, label) in done:
                        continue
                    sides.add(side)
                    done.add((one.role, label))
                    self.was_down = "checked" in one.states
                    by_act = self.change(lambda: one.node.act(act))
                    self.restore(name, one.node, act)
                    by_click = self.change(lambda: self.stage.click(one.node))
                    self.restore(name, one.node, act)
                    self.assertEqual(by_act, by_click)
                    # Who chooses what is chosen already changes nothing.
                    if label not in SILENT and not (one.role == "radio button" and self.was_down):
                        self.assertNotEqual(by_act, "nothing", "a button that does nothing")
        self.assertGreater(len(done), 5)


if __name__ == "__main__":
    Said.programs = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
