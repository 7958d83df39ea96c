"""The real window on a screen of its own: Xvfb, a window manager, a D-Bus session, a home of its own; keys and mouse.

A test is run as `python3 test.py JIANGCE JIANGCECTL` and starts itself again inside a D-Bus session. Where a program it
needs is missing it ends with 77 and names the packages; ctest calls that skipped.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
NEEDS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus-daemon"}


def missing_packages():
    missing = [package for program, package in NEEDS.items() if not shutil.which(program)]
    if not importlib.util.find_spec("gi"):
        missing.append("python3-gi")
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        missing.append("at-spi2-core")
    return missing


if lacking := missing_packages():
    print(f"Skipped: the packages {' '.join(lacking)} are not installed (scripts/setup test installs them).")
    sys.exit(SKIPPED)

SESSION = "JIANGCE_ACCESS_SESSION"
if SESSION not in os.environ:
    # The bus of accessibility has its socket in the runtime folder: tests side by side must not share one.
    with tempfile.TemporaryDirectory(prefix="jiangce-bus-") as runtime:
        surroundings = {**os.environ, SESSION: runtime, "XDG_RUNTIME_DIR": runtime, "XDG_CACHE_HOME": runtime}
        surroundings.pop("DISPLAY", None)
        sys.exit(subprocess.run(["dbus-run-session", "--", sys.executable, "-B", *sys.argv], env=surroundings,
                                check=False).returncode)

from reader import Reader  # noqa: E402  needs what was just looked for


class Stage:
    """One screen and the program on it."""

    def __init__(self, jiangce, ctl, size="1600x1000"):
        self.jiangce, self.ctl = jiangce, ctl
        self.folder = tempfile.TemporaryDirectory(prefix="jiangce-access-")
        self.home = Path(self.folder.name)
        (self.home / "Documents").mkdir()
        read, write = os.pipe()
        self._children = [subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten",
                                            "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)]
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "HOME": str(self.home), "QT_QPA_PLATFORM": "xcb",
                            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_RUNTIME_DIR": str(self.home),
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_IM_MODULE": "", "LC_ALL": "C.UTF-8",
                            "LANG": "zh_CN.UTF-8", "LANGUAGE": "zh_CN", "USER": "王秀英"}
        self.environment.pop("QT_SCALE_FACTOR", None)
        self._children.append(subprocess.Popen(["openbox", "--sm-disable"], env=self.environment,
                                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        self.reader = None
        self.program = None
        self.process = None

    def demo(self, persons=300, name="demo.jiangce"):
        path = self.home / name
        subprocess.run([self.ctl, "demo", path, "--persons", str(persons)], check=True, stdout=subprocess.DEVNULL,
                       env={**self.environment, "QT_QPA_PLATFORM": "offscreen"}, timeout=120)
        return path

    def start(self, *arguments, **environment):
        """The program, its window, and the reader that listens to it."""
        self.log = open(self.home / "program.log", "w+", encoding="utf-8")
        self.reader = Reader()
        self.process = subprocess.Popen([self.jiangce, *map(str, arguments)], env={**self.environment, **environment},
                                        stderr=self.log, stdout=self.log, cwd=self.home)
        self.program = self.reader.program()
        self.window = self.reader.wait(lambda: self.program.children and self.program.children[0], "the window")
        self.reader.wait(lambda: "active" in self.window.states, "the window in front")

    def stop(self):
        """Ends the program, and says how it ended on its own: None while it still ran."""
        if not self.process:
            return None
        ended = self.process.poll()
        if ended is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None
        self.log.close()
        return ended

    def close(self):
        self.stop()
        for child in reversed(self._children):
            child.terminate()
            child.wait()
        self.folder.cleanup()

    def xdotool(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, timeout=20,
                       stdout=subprocess.DEVNULL)

    def key(self, *keys):
        self.xdotool("key", "--delay", 5, *keys)

    def type(self, text):
        self.xdotool("type", "--delay", 5, text)

    def click(self, node):
        x, y, width, height = node.extents
        self.xdotool("mousemove", x + width // 2, y + height // 2, "click", 1)
