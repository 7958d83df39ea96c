"""A screen reader's view of a program: AT-SPI spoken straight over D-Bus, so that nothing is answered from a cache.

What stands here knows nothing of Jiangce. Errors of the bus are GLib.Error: an object that is gone, or a program that
is.
"""

import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TABLE = "org.a11y.atspi.Table"
TABLE_CELL = "org.a11y.atspi.TableCell"
TEXT = "org.a11y.atspi.Text"
EDITABLE = "org.a11y.atspi.EditableText"
VALUE = "org.a11y.atspi.Value"
SELECTION = "org.a11y.atspi.Selection"
NOWHERE = "/org/a11y/atspi/null"

STATES = ["invalid", "active", "armed", "busy", "checked", "collapsed", "defunct", "editable", "enabled", "expandable",
          "expanded", "focusable", "focused", "has tooltip", "horizontal", "iconified", "modal", "multi line",
          "multiselectable", "opaque", "pressed", "resizable", "selectable", "selected", "sensitive", "showing",
          "single line", "stale", "transient", "vertical", "visible", "manages descendants", "indeterminate", "required",
          "truncated", "animated", "invalid entry", "supports autocompletion", "selectable text", "is default", "visited",
          "checkable", "has popup", "read only"]


class Node:
    """One object of a program, by its place on the bus."""

    def __init__(self, bus, owner, path):
        self._bus = bus
        self.owner = owner
        self.path = path

    def __eq__(self, other):
        return isinstance(other, Node) and (self.owner, self.path) == (other.owner, other.path)

    def __hash__(self):
        return hash((self.owner, self.path))

    def __repr__(self):
        return f"<{self.path.rsplit('/', 1)[-1]}>"

    def call(self, interface, method, arguments=None, reply=None):
        answer = self._bus.call_sync(self.owner, self.path, interface, method, arguments,
                                     GLib.VariantType(reply) if reply else None, Gio.DBusCallFlags.NONE, 20000, None)
        return answer.unpack()

    def get(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)), "(v)")[0]

    @property
    def name(self):
        return self.get(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self.get(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self.call(ACCESSIBLE, "GetRoleName", None, "(s)")[0]

    @property
    def states(self):
        low, high = self.call(ACCESSIBLE, "GetState", None, "(au)")[0]
        bits = low | high << 32
        return {word for place, word in enumerate(STATES) if bits >> place & 1}

    @property
    def interfaces(self):
        return self.call(ACCESSIBLE, "GetInterfaces", None, "(as)")[0]

    def _node(self, pair):
        return Node(self._bus, *pair) if pair[1] != NOWHERE else None

    @property
    def parent(self):
        return self._node(self.get(ACCESSIBLE, "Parent"))

    @property
    def count(self):
        return self.get(ACCESSIBLE, "ChildCount")

    def child(self, index):
        return self._node(self.call(ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (index,)), "((so))")[0])

    @property
    def children(self):
        found = self.call(ACCESSIBLE, "GetChildren", None, "(a(so))")[0]
        return [node for node in map(self._node, found) if node]

    def relations(self, kind):
        """The objects of one kind of relation: 2 is labelled-by, 1 label-for."""
        found = []
        for relation, targets in self.call(ACCESSIBLE, "GetRelationSet", None, "(a(ua(so)))")[0]:
            if relation == kind:
                found += [node for node in map(self._node, targets) if node]
        return found

    @property
    def extents(self):
        """x, y, width, height on the screen."""
        return self.call(COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)), "((iiii))")[0]

    @property
    def actions(self):
        """(name, description, key binding) of each."""
        return self.call(ACTION, "GetActions", None, "(a(sss))")[0]

    def act(self, name):
        names = [action[0].lower() for action in self.actions]
        return self.call(ACTION, "DoAction", GLib.Variant("(i)", (names.index(name.lower()),)), "(b)")[0]

    @property
    def text(self):
        return self.call(TEXT, "GetText", GLib.Variant("(ii)", (0, -1)), "(s)")[0]

    def set_text(self, text):
        return self.call(EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,)), "(b)")[0]

    @property
    def rows(self):
        return self.get(TABLE, "NRows")

    @property
    def columns(self):
        return self.get(TABLE, "NColumns")

    def cell(self, row, column):
        return self._node(self.call(TABLE, "GetAccessibleAt", GLib.Variant("(ii)", (row, column)), "((so))")[0])

    def heading(self, column):
        return self.call(TABLE, "GetColumnDescription", GLib.Variant("(i)", (column,)), "(s)")[0]


class Reader:
    """Finds the program on the accessibility bus of this session and hears what it tells."""

    HEARD = ["object:state-changed", "object:property-change", "object:children-changed", "object:text-changed",
             "object:active-descendant-changed", "object:selection-changed", "object:announcement", "window", "focus"]

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, 10000, None).unpack()[0]
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.heard = []  # (interface's last word, member, detail, value, path), oldest first
        self.focus = None
        for interface in ("Object", "Window", "Focus"):
            self.bus.signal_subscribe(None, f"org.a11y.atspi.Event.{interface}", None, None, None,
                                      Gio.DBusSignalFlags.NONE, self._hear)
        for event in self.HEARD:
            self.bus.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                               "RegisterEvent", GLib.Variant("(sass)", (event, [], "")), None,
                               Gio.DBusCallFlags.NONE, 10000, None)

    def _hear(self, _connection, sender, path, interface, member, arguments):
        values = arguments.unpack()
        detail, value = values[0], values[3] if len(values) > 3 else None
        self.heard.append((interface.rsplit(".", 1)[-1], member, detail, value, path))
        if member == "Focus" or (member == "StateChanged" and detail == "focused" and values[1] == 1):
            self.focus = Node(self.bus, sender, path)

    def listen(self):
        """Takes in what was told until now."""
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def wait(self, condition, what, seconds=20):
        """What `condition` answers, as soon as it is true of the program; LookupError with `what` when it never is.
        It is asked again whenever the program tells something, and a few times a second besides."""
        deadline = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while True:
            self.listen()
            try:
                answer = condition()
                if answer:
                    return answer
            except GLib.Error as error:
                if "ServiceUnknown" in error.message or "disconnected" in error.message.lower():
                    raise
            if time.monotonic() > deadline:
                raise LookupError(f"{what}: not within {seconds} s")
            wake = GLib.timeout_add(30, lambda: False)
            context.iteration(True)
            if context.find_source_by_id(wake):
                GLib.source_remove(wake)

    def program(self):
        """The first program that answers."""
        root = Node(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return self.wait(lambda: root.children and root.children[0], "a program on the accessibility bus")
