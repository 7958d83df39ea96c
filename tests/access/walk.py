"""The program's window as a reader walks it: its pages, found by walking, and what stands on each."""

import re
from collections import Counter
from dataclasses import dataclass, field

from gi.repository import GLib

from reader import ACTION, COMPONENT, Node

CELLED = {"table", "tree", "tree table", "list"}
INNER = ("table cell", "cell", "tree item", "list item", "page tab")
HAN = re.compile("[\u3400-\u9fff]")


@dataclass
class Seen:
    """One object as it was found."""

    node: Node
    role: str
    name: str
    description: str
    states: set
    parents: list = field(default_factory=list)  # of Seen, the nearest last
    extents: tuple = (0, 0, 0, 0)
    acts: dict = field(default_factory=dict)  # name -> key

    @property
    def focusable(self):
        return "focusable" in self.states

    def __str__(self):
        above = [seen.name for seen in self.parents if seen.name]
        return f"{self.role} “{self.name}” in {' / '.join(above[-2:])}"


def look(node, parents=(), wholly=False, roomy=40):
    """The objects of the subtree that are on screen, top down; `wholly` with what they can do and where they are. The
    cells of a table are left to those who ask for them; of a list at most `roomy` entries are told."""
    states = node.states
    if parents and "visible" not in states:
        return []
    seen = Seen(node, node.role, node.name, node.description, states, list(parents))
    if wholly:
        interfaces = node.interfaces
        if COMPONENT in interfaces:
            seen.extents = node.extents
        if ACTION in interfaces:
            seen.acts = {name: key for name, _, key in node.actions}
    found = [seen]
    if seen.role in CELLED and (seen.role != "list" or node.count > roomy):
        return found
    for child in node.children:
        found += look(child, [*parents, seen], wholly, roomy)
    return found


def steady(name):
    """A name without what changes from run to run."""
    name = re.sub(r"[^\s：]*/(?=[^/\s]+$)", "", name)
    return re.sub(r"\d[\d,.]*", "#", name).replace("-#", "#")


class Window:
    def __init__(self, stage):
        self.stage = stage
        self.reader = stage.reader

    def look(self, wholly=False):
        return look(self.stage.window, wholly=wholly)

    def find(self, role, name, exactly=False):
        """The object of that role on screen whose name holds the words; None where there is none."""
        for seen in self.look():
            if seen.role == role and (seen.name == name if exactly else name in seen.name):
                return seen.node
        return None

    def need(self, role, name, exactly=False):
        return self.reader.wait(lambda: self.find(role, name, exactly), f"{role} “{name}”")

    def settle(self, wholly=False):
        """What stands on screen once it no longer changes and nothing is said to be under way."""
        before = []

        def same():
            nonlocal before
            seen = self.look()
            now = [(one.role, one.name, sorted(one.states)) for one in seen]
            quiet = now == before and not any("正在" in one.name and one.role == "label" for one in seen)
            before = now
            return seen if quiet else None

        seen = self.reader.wait(same, "a window at rest", 60)
        return self.look(wholly) if wholly else seen

    def heading(self):
        """What the head of the page says: its title, region and date; empty on the start page."""
        for one in self.look():
            if one.role == "push button" and "Alt+→" in one.name:
                return one.parents[-1].name
        return ""

    def page(self, wholly=False):
        """What stands on the page itself, without the frame around it."""
        seen = self.look(wholly)
        inside = [one.node for one in seen if one.role == "layered pane" and
                  not any(parent.role == "layered pane" for parent in one.parents)]
        return [one for one in seen if any(parent.node in inside for parent in one.parents)]

    def entries(self):
        """The entries of the navigation as (list, place, name without marks), in their order."""
        found = []
        for one in self.look():
            if one.role == "list item" and one.focusable and one.parents[-1].name in ("页面", "设置与帮助", "Pages",
                                                                                      "Settings and help"):
                found.append((one.node, re.split("[，,]", one.name)[0].strip()))
        return found

    def open(self, name, wholly=False):
        """Goes to a page of the navigation and waits until it stands."""
        node = next(node for node, known in self.entries() if known == name)
        self.stage.click(node)
        self.reader.wait(lambda: any("，当前页" in one.name or ", current page" in one.name for one in self.look()
                                     if one.role == "list item" and one.name.startswith(name)), f"the page {name}")
        return self.settle(wholly)

    def tables(self):
        return [one for one in self.page() if one.role in ("table", "tree", "tree table")]

    def point(self, table):
        """Clicks the table's first row that can be chosen and waits until the table has the keys. (Qt's tables do not
        answer GrabFocus.)"""
        rows = range(min(table.rows, 5))
        row = next((row for row in rows if "selectable" in table.cell(row, 0).states), 0)
        self.stage.click(table.cell(row, 0))
        self.reader.wait(lambda: "focused" in table.states, f"the focus in “{table.name}”")

    def holder(self):
        """The widget of the window that has the keys. (Cells and entries say that they are current also while their
        table is not the one with the keys; the inside of a scrolled field says it together with the field.)"""
        held = [one for one in self.look() if "focused" in one.states and one.role not in (*INNER, "filler")]
        return held[-1] if held else None

    def owner(self, node):
        """The widget that an object which has the focus belongs to: the table of a cell, the bar of a tab."""
        while node.role in INNER:
            node = node.parent
        return node

    def step(self, key):
        """Presses a key that moves the focus and answers with the widget that has it then. A key that comes while a
        page is being filled goes nowhere, so it is pressed once more before that is called a trap."""
        for patience in (4, 8):
            self.reader.listen()
            self.reader.heard.clear()
            self.stage.key(key)
            try:
                self.reader.wait(lambda: any(member == "Focus" for _, member, *_ in self.reader.heard), "", patience)
                # A list that closes takes the object with it that last had the focus.
                return self.reader.wait(lambda: self.owner(self.reader.focus), "", patience)
            except LookupError:
                pass
        raise LookupError(f"{key} does not lead on from “{self.owner(self.reader.focus).name}”")

    def tab_to(self, name):
        """Tabs to the widget whose name begins so and answers with how many keys it took."""
        for count in range(1, 60):
            if self.step("Tab").name.startswith(name):
                return count
        raise LookupError(f"Tab does not lead to “{name}”")

    def stops(self, key="Tab", most=150):
        """The widgets that the key leads through, until it is back at the first; a trap is a LookupError."""
        found = []
        while len(found) < most:
            at = self.step(key)
            if found and at == found[0]:
                if len(found) == 1:
                    raise LookupError(f"{key} does not leave “{at.name}”")
                return found
            found.append(at)
        raise LookupError(f"{key} does not come round")

    def enter(self, key="Return"):
        """Presses the key that leads to another page and waits until it stands."""
        before = self.heading()
        self.stage.key(key)
        self.reader.wait(lambda: self.heading() != before, f"another page after {key}")
        self.settle()

    def leads_on(self, key="Return"):
        """Presses the key and answers whether another page came of it; how long none is waited for is a guess, so that
        what stands then is looked at once more when the window is at rest."""
        before = self.heading()
        self.stage.key(key)
        try:
            self.reader.wait(lambda: self.heading() != before, "another page", 4)
        except LookupError:
            pass
        self.settle()
        return self.heading() != before

    def back(self, heading):
        self.stage.key("alt+Left")
        self.reader.wait(lambda: self.heading() == heading, f"the way back to “{heading}”")

    def places(self, wholly=False, wide=True):
        """Goes through all pages and answers with (name, what stands there): those of the navigation with their tabs,
        what Enter opens from their tables, and the form of a new record; not `wide` without tabs and new records."""
        for _, name in self.entries():
            yield name, self.open(name, wholly)
            tabs = [one for one in self.page() if one.role == "page tab"] if wide else []
            for tab in tabs[1:]:
                # One tab may hide those of another bar.
                tabs[0].node.act("Press")
                self.settle()
                tab.node.act("Press")
                yield f"{name} ▸ {steady(tab.name)}", self.settle(wholly)
            for tab in tabs[:1]:
                tab.node.act("Press")
            self.settle()
            heading = self.heading()
            for table in self.tables():
                if table.node.rows == 0:
                    continue
                self.point(table.node)
                if self.leads_on():
                    yield f"{name} ▸ {steady(table.name)} ▸ Enter", self.settle(wholly)
                    self.back(heading)
            if wide and any("(N)" in one.name for one in self.page()) and self.leads_on("ctrl+n"):
                yield f"{name} ▸ Ctrl+N", self.settle(wholly)
                self.back(heading)

    def focus(self):
        """The object the keys go to, where it still is there."""
        self.reader.listen()
        return self.reader.focus

    def is_alive(self):
        return self.stage.process.poll() is None and bool(self.stage.window.name)


def focusables(seen):
    """(role, steady name) -> how often it can be reached on the page."""
    return Counter(f"{one.role}|{steady(one.name)}" for one in seen if one.focusable)


def spoken_by(node):
    """The name of an object, or nothing when it is gone."""
    try:
        return node.name
    except GLib.Error:
        return None
