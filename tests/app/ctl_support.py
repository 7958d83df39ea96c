"""Drives the real jiangcectl: short words for its tests. Personal data is invented (see synthetic_id)."""

import datetime
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ENVIRONMENT = {**os.environ, "LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "zh_CN"}


def synthetic_id(count, region="530523"):
    """A valid resident ID: sequence 996 to 999 is issued to nobody. `count` makes different ones."""
    born = datetime.date(1970, 1, 1) + datetime.timedelta(days=count // 4)
    first = f"{region}{born:%Y%m%d}{996 + count % 4}"
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return first + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(first, weights)) % 11]


class Ctl:
    """One ledger and the program that keeps it."""

    def __init__(self, program, ledger):
        self.program = program
        self.ledger = str(ledger)

    def run(self, *words, text=None):
        return subprocess.run([self.program, *map(str, words)], input=text, capture_output=True, encoding="utf-8",
                              env=ENVIRONMENT, timeout=120, check=False)

    def on(self, verb, *words, text=None):
        return self.run(verb, self.ledger, *words, text=text)

    def json(self, verb, *words, text=None):
        result = self.on(verb, *words, "--json", text=text)
        if result.returncode != 0:
            raise AssertionError(f"{verb} {words} ended with {result.returncode}: {result.stderr}")
        return json.loads(result.stdout)

    def put(self, entity, records):
        return self.json("put", entity, "-", text=json.dumps(records))

    def put_one(self, entity, record):
        return self.put(entity, record)[0]["id"]


class LedgerCase(unittest.TestCase):
    """A test with a ledger of 龙陵县 and its policy, made by the program itself."""

    program = ""

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)
        self.ctl = Ctl(self.program, self.directory / "longling.jiangce")
        self.done(self.ctl.on("new", "--region", "530523", "--policy", "longling-2022", "--office", "龙陵县人社局"))

    def done(self, result):
        self.assertEqual(result.returncode, 0, result.stderr)
        return result

    def refused(self, result, *words):
        """Refused: code 1, nothing on standard output, a sentence that holds the words."""
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertEqual(result.stdout, "")
        for word in words:
            self.assertIn(word, result.stderr)

    def wrong_usage(self, result, form):
        self.assertEqual(result.returncode, 2, result.stdout + result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertIn("jiangcectl " + form, result.stderr)

    def training_class(self, **more):
        return {"class_name": "康养护理培训班", "programme": "康养云师傅计划", "organiser": "县人力资源和社会保障局",
                "training_type": "T01", "start_date": "2024-03-01", "end_date": "2024-03-20", "hours": 40,
                "status": "completed", **more}

    def person(self, count, **more):
        return {"name": f"学员{count}", "id_number": synthetic_id(count), "household_region": "530523101", **more}

    def enrol(self, count=12):
        """A completed class with so many persons: its id, theirs, those of the enrolments."""
        class_id = self.ctl.put_one("class", self.training_class())
        persons = [row["id"] for row in self.ctl.put("person", [self.person(i) for i in range(count)])]
        enrolments = [row["id"] for row in self.ctl.put(
            "enrolment", [{"class": class_id, "person": person, "status": "completed"} for person in persons])]
        return class_id, persons, enrolments

    def goal(self, code, *words):
        rows = self.ctl.json("progress", "--as-of", "2025-09-30", *words)
        return [row for row in rows if row["goal"] == code]
