#!/usr/bin/env python3
"""The real jiangce on a computer without a screen: it says so, and does what needs none."""

import os
import subprocess
import sys
import tempfile
import unittest


class WithoutScreen(unittest.TestCase):
    def run_program(self, *arguments):
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        with tempfile.TemporaryDirectory(prefix="jiangce-home-") as home:
            environment["HOME"] = environment["XDG_CONFIG_HOME"] = home
            return subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, encoding="utf-8",
                                  timeout=60, check=False)

    def test_no_window_is_refused_with_a_way_on(self):
        ended = self.run_program()
        self.assertEqual(ended.returncode, 1)
        self.assertIn("没有可用的显示", ended.stderr)
        self.assertIn("--render", ended.stderr)

    def test_the_refusal_is_in_the_language_asked_for(self):
        self.assertIn("no display", self.run_program("--language", "en").stderr)

    def test_version_and_usage_need_no_screen(self):
        version = self.run_program("--version")
        self.assertEqual((version.returncode, version.stdout.split()[0]), (0, "jiangce"))
        usage = self.run_program("--help")
        self.assertEqual(usage.returncode, 0)
        self.assertIn("--render", usage.stdout)

    def test_pictures_need_no_screen(self):
        with tempfile.TemporaryDirectory(prefix="jiangce-out-") as folder:
            ended = self.run_program(folder + "/none.jiangce", "--render", folder)
            self.assertEqual(ended.returncode, 1)
            self.assertIn("none.jiangce", ended.stderr)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
