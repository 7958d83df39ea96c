"""Check 11 of README.md on every page: Tab comes round and leaves nothing out, F6 is a ring.

    python3 tests/access/tabs_test.py JIANGCE JIANGCECTL
"""

import sys
import unittest

from stage import Stage
from walk import INNER, Window

REACHED_OTHERWISE = {"page tab", "scroll bar", "grip", "split pane", "filler", "label", *INNER}


class Tabs(unittest.TestCase):
    def setUp(self):
        self.stage = Stage(*self.programs)
        self.addCleanup(self.stage.close)
        self.stage.start(self.stage.demo(), "--size", "1366x768", "--language", "zh_CN")
        self.window = Window(self.stage)
        self.window.settle()

    def test_11_the_ring_of_f6_is_closed_on_every_page(self):
        for _, name in self.window.entries():
            self.window.open(name)
            with self.subTest(page=name):
                ring = self.window.stops("F6", 12)
                self.assertGreaterEqual(len(ring), 4)
                back = self.window.stops("shift+F6", 12)
                self.assertEqual(set(ring), set(back))

    def test_11_tab_leads_through_everything_and_is_nowhere_trapped(self):
        window = self.window
        for place, _ in window.places(wide=False):
            with self.subTest(place=place):
                stops = set(window.stops())
                page = window.page()
                # Of buttons of which one at a time is down, Tab reaches that one and the arrows the others.
                groups = [one.parents[-1].node for one in page if one.node in stops and one.role == "radio button"]
                missed = [str(one) for one in page if one.focusable and "sensitive" in one.states and
                          "showing" in one.states and one.node not in stops and one.role not in REACHED_OTHERWISE and
                          not (one.role == "radio button" and one.parents[-1].node in groups)]
                self.assertFalse(missed, "\n".join(missed))


if __name__ == "__main__":
    Tabs.programs = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
