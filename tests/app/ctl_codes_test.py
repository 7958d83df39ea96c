#!/usr/bin/env python3
"""The catalogues of the real jiangcectl: listed and searched without a ledger."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import Ctl  # noqa: E402


class Codes(unittest.TestCase):
    program = ""

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)
        self.ctl = Ctl(self.program, self.directory / "none.jiangce")

    def rows(self, *words):
        result = self.ctl.run("codes", *words, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(list(self.directory.iterdir()), [])
        return json.loads(result.stdout)

    def test_the_tables_say_what_they_hold_and_where_they_are_used(self):
        tables = {row["table"]: row for row in self.rows()}
        self.assertEqual(len(tables), 55)
        self.assertEqual(tables["gender"], {"table": "gender", "entries": 4, "fields": ["person.gender"]})
        self.assertEqual(tables["occupation"]["entries"], 1636 + 2954 + 52)
        self.assertIn("certificate.occupation", tables["occupation"]["fields"])

    def test_a_table_is_listed_in_its_order(self):
        levels = self.rows("skill_level")
        self.assertEqual([row["code"] for row in levels], list("12345678"))
        self.assertEqual(levels[3]["name"], "高级工")
        self.assertEqual(levels[3]["attributes"]["high_skill"], "1")
        university = next(row for row in self.rows("education") if row["code"] == "11")
        self.assertEqual((university["parent"], university["aliases"]), ("10", ["博士", "博士研究生"]))
        self.assertEqual(len(self.rows("occupation")), 4642)

    def test_entries_are_found_by_name_code_and_pinyin(self):
        for words, first in [(("occupation", "ylhly"), "养老护理员"), (("occupation", "养老护理员"), "养老护理员"),
                             (("occupation", "4-10-01-05"), "养老护理员"), (("occupation", "失智"), "失智老年人照护员"),
                             (("skill_level", "gjjs"), "高级技师"), (("training_type", "t04"), "转岗转业培训"),
                             (("platform_kind", "dsgzs"), "大师工作室")]:
            with self.subTest(words=words):
                self.assertIn(first, self.rows(*words)[0]["name"])

    def test_an_occupation_has_its_path_and_its_date(self):
        care = self.rows("occupation", "ylhly")[0]
        self.assertEqual(care, {"code": "4-10-01-05", "name": "养老护理员", "kind": "occupation",
                                "path": ["社会生产服务和生活服务人员", "居民服务人员", "生活照料服务人员"],
                                "green": False, "digital": False, "announced": None, "document": None,
                                "in_comment": False})
        later = self.rows("occupation", "低空物流员")[0]
        self.assertEqual((later["code"], later["kind"], later["announced"], later["in_comment"]),
                         (None, "worktype", "2026-07-02", True))

    def test_nothing_found_is_an_empty_answer(self):
        self.assertEqual(self.rows("occupation", "没有的职业"), [])
        result = self.ctl.run("codes", "occupation", "没有的职业")
        self.assertEqual(result.returncode, 0)
        self.assertIn("0 条", result.stderr)

    def test_an_unknown_table_is_refused_with_those_there_are(self):
        result = self.ctl.run("codes", "occupatoin")
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        for word in ("occupatoin", "occupation", "skill_level"):
            self.assertIn(word, result.stderr)
        self.assertEqual(self.ctl.run("codes", "a", "b", "c").returncode, 2)

    def test_people_read_a_table(self):
        result = self.ctl.run("codes", "occupation", "ylhly")
        self.assertIn("4-10-01-05  养老护理员  职业", result.stdout)
        self.assertIn("生活照料服务人员", result.stdout)


if __name__ == "__main__":
    Codes.program = sys.argv.pop(1)
    unittest.main()
