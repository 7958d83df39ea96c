"""Walks the cells of every table it finds, without a pause, as an eager reader does while somebody works. Started by
tables_test.py as a process of its own; says “cells of” and the table's name when it first was told one of them, ends
when its input is closed and then says how much was answered and refused.
"""

import random
import select
import sys

from gi.repository import GLib

from reader import COMPONENT, TABLE_CELL, Reader
from walk import look


def over(sys_input):
    return bool(select.select([sys_input], [], [], 0)[0])


class Ear:
    """Asks, and counts what was answered and what was refused."""

    def __init__(self):
        self.told = self.refused = 0

    def ask(self, question):
        try:
            answer = question()
            self.told += 1
            return answer
        except GLib.Error:
            self.refused += 1
            return None


def walk_table(ear, table, name, dice, remembered, known):
    rows, columns = ear.ask(lambda: table.rows) or 0, ear.ask(lambda: table.columns) or 0
    for _ in range(12):
        # One beyond each end too: a table that shrank while the reader still went by what it had heard.
        row, column = dice.randint(-1, rows), dice.randint(-1, columns)
        cell = ear.ask(lambda: table.cell(row, column))
        if cell:
            for question in (lambda: cell.name, lambda: cell.states, lambda: cell.extents, lambda: cell.parent,
                             lambda: cell.get(TABLE_CELL, "Position"), lambda: cell.get(TABLE_CELL, "Table"),
                             lambda: cell.call(TABLE_CELL, "GetColumnHeaderCells")):
                ear.ask(question)
            remembered.append(cell)
            if name not in known and ear.ask(lambda: cell.name):
                known.add(name)
                print(f"cells of {name}", flush=True)
    ear.ask(lambda: table.heading(dice.randint(-1, columns)))
    ear.ask(lambda: table.child(dice.randint(-1, rows * columns + columns)))
    at = GLib.Variant("(iiu)", (dice.randint(0, 1500), dice.randint(0, 900), 0))
    ear.ask(lambda: table.call(COMPONENT, "GetAccessibleAtPoint", at))


def main():
    dice = random.Random(1)
    reader = Reader()
    program = reader.program()
    ear, remembered, known = Ear(), [], set()
    while not over(sys.stdin):
        found = ear.ask(lambda: look(program)) or []
        for one in found * 3:
            if one.role in ("table", "tree", "tree table"):
                walk_table(ear, one.node, one.name, dice, remembered, known)
        # What it heard of long ago may be gone; asking for it must hurt nobody.
        for cell in dice.sample(remembered, min(6, len(remembered))):
            for question in (lambda: cell.states, lambda: cell.name, lambda: cell.extents):
                ear.ask(question)
        del remembered[:-400]
        reader.listen()
        reader.heard.clear()
    print(ear.told, ear.refused)


main()
