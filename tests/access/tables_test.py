"""Check 7 of README.md: tables open, sort, filter, reset and close while a reader walks their cells. Qt 6.4 is said to
crash there.

    python3 tests/access/tables_test.py JIANGCE JIANGCECTL
"""

import subprocess
import sys
import threading
import unittest
from pathlib import Path

from stage import Stage
from walk import Window


class Tables(unittest.TestCase):
    def setUp(self):
        self.stage = Stage(*self.programs)
        self.addCleanup(self.stage.close)
        self.stage.start(self.stage.demo(), "--size", "1366x768", "--language", "zh_CN")
        self.window = Window(self.stage)
        self.window.settle()

    def lives(self, doing):
        ended = self.stage.process.poll()
        if ended is not None:
            self.stage.log.seek(0)
            self.fail(f"the program ended with {ended} after: {doing}\n{self.stage.log.read()[-2000:]}")
        self.assertTrue(self.stage.window.name, doing)

    def work_on(self, name):
        """What people do with a table, each thing hard upon the other, nothing waited for."""
        stage = self.stage
        for table in self.window.tables():
            doing = f"{name}: {table.name}"
            if table.node.rows == 0:
                continue
            self.window.point(table.node)
            stage.key("End", "Home", "Next", "Next", "Prior", "ctrl+End", "ctrl+Home", "Down", "Down", "Up")
            self.lives(f"{doing}: moving")
            # A click on the head sorts; three of them come round.
            x, y, width, _ = table.node.extents
            for part in (0.1, 0.4, 0.8, 0.4, 0.4):
                stage.xdotool("mousemove", x + int(width * part), y + 12, "click", 1)
            self.lives(f"{doing}: sorting")
            stage.key("F5", "F5")
            self.lives(f"{doing}: refreshing")
            stage.key("space", "space", "Right", "Left")
            self.lives(f"{doing}: opening branches")
        search = next((one for one in self.window.page() if one.role == "text" and one.name.startswith("搜索")), None)
        if search:
            stage.click(search.node)
            stage.type("zs")
            stage.key("BackSpace", "BackSpace")
            stage.type("li")
            stage.type("qqqq")  # nothing is left, and no cell is current
            stage.key("Escape", "Escape")
            self.lives(f"{name}: searching")
        for one in self.window.page():
            if one.role in ("check box", "radio button"):
                stage.click(one.node)
                stage.click(one.node)
        self.lives(f"{name}: filtering")

    def test_07_a_reader_walks_the_cells_while_somebody_works(self):
        walker = subprocess.Popen([sys.executable, "-B", Path(__file__).with_name("walker.py")], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, env=self.stage.environment, encoding="utf-8")
        self.addCleanup(lambda: walker.poll() is None and walker.kill())
        told = []  # line by line, as walker.py says
        listening = threading.Thread(target=lambda: told.extend(iter(walker.stdout.readline, "")), daemon=True)
        listening.start()
        names = [name for _, name in self.window.entries()]
        for name in names:
            self.window.open(name)
            self.work_on(name)
            for table in self.window.tables():
                if table.node.rows and table.node.columns:
                    self.window.reader.wait(lambda: f"cells of {table.name}\n" in told or walker.poll() is not None,
                                            f"the reader at the cells of “{table.name}”", 60)
            self.assertIsNone(walker.poll(), "the reader is still there")
        # From page to page without waiting for any.
        for round_ in range(3):
            for number in range(1, min(9, len(names)) + 1):
                self.stage.key(f"ctrl+{number}", "Return")
            self.stage.key(*["alt+Left"] * 6)
            self.lives(f"page after page, round {round_ + 1}")
        self.stage.key("ctrl+w")
        self.window.reader.wait(lambda: not self.window.entries(), "the ledger closed")
        self.lives("closing the ledger")
        walker.stdin.close()
        self.assertEqual(walker.wait(60), 0)
        listening.join()
        answered, refused = map(int, told[-1].split())
        print(f"The reader got {answered} answers and {refused} refusals.", flush=True)
        self.assertGreater(answered, 500)
        self.stage.key("ctrl+q")
        self.assertEqual(self.stage.process.wait(30), 0)


if __name__ == "__main__":
    Tables.programs = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=2)
