#!/usr/bin/env python3
"""Two offices that say different things of one person, and the one who decides: through the real jiangcectl."""

import json
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import ENVIRONMENT, Ctl, LedgerCase, synthetic_id  # noqa: E402


class Conflicts(LedgerCase):
    exchange_changes = ""

    def setUp(self):
        super().setUp()
        self.town = Ctl(self.program, self.directory / "town.jiangce")
        self.done(self.town.on("new", "--region", "530523101", "--office", "龙山镇"))
        self.person_id = self.ctl.put_one("person", self.person(1, employer="云品公司"))
        self.exchange()

    def exchange(self):
        result = subprocess.run([self.exchange_changes, self.ctl.ledger, self.town.ledger], capture_output=True,
                                encoding="utf-8", env=ENVIRONMENT, check=False)
        self.done(result)

    def edit_both(self, county, town):
        self.ctl.put("person", {"id": self.person_id, **county})
        self.town.put("person", {"id": self.person_id, **town})
        self.exchange()

    def decide(self, *words):
        return self.ctl.json("decide", "person", self.person_id, *words, "--reason", "对照身份证")

    def shown(self, ctl=None):
        row, = (ctl or self.ctl).json("list", "person")
        return row

    def test_a_ledger_in_which_all_agree(self):
        self.assertEqual(self.ctl.json("conflicts"), [])
        self.assertEqual(self.ctl.json("conflicts", "--all"), [])
        self.assertIn("没有待核对", self.done(self.ctl.on("conflicts")).stderr)
        self.refused(self.ctl.on("decide", "person", self.person_id, "--group", "name", "--side", "1", "--reason", "x"),
                     "没有待核对")

    def test_a_side_is_taken_in_both_offices(self):
        self.edit_both({"name": "张三妹"}, {"name": "张叁妹"})
        conflict, = self.ctl.json("conflicts")
        self.assertEqual((conflict["entity"], conflict["id"], conflict["group"], conflict["label"], conflict["critical"]),
                         ("person", self.person_id, "name", "姓名", True))
        self.assertEqual({(side["office"], side["values"]["name"]) for side in conflict["sides"]},
                         {("龙陵县人社局", "张三妹"), ("龙山镇", "张叁妹")})
        self.assertEqual([side["values"]["name"] for side in conflict["sides"] if side["shown"]],
                         [self.shown()["name"]])
        self.assertEqual(conflict["title"], self.shown()["name"])
        self.assertEqual(self.ctl.json("check")["to_review"], 1)
        self.assertIn("待核对的记录 1 条", self.done(self.ctl.on("check")).stdout)
        text = self.done(self.ctl.on("conflicts")).stdout
        self.assertIn("（--group name），须决定", text)
        self.assertEqual(text.count("（现在显示）"), 1)
        town, = (side for side in conflict["sides"] if side["office"] == "龙山镇")
        answer = self.decide("--group", "name", "--side", str(town["side"]))
        self.assertEqual(answer, {"entity": "person", "id": self.person_id, "group": "name", "state": "clean", "open": 0})
        self.assertEqual(self.ctl.json("conflicts", "--all"), [])
        self.exchange()
        self.assertEqual((self.shown()["name"], self.shown(self.town)["name"]), ("张叁妹", "张叁妹"))
        self.assertEqual(self.town.json("conflicts", "--all"), [])
        self.assertEqual(self.ctl.json("check")["digest"], self.town.json("check")["digest"])

    def test_values_of_neither_side_are_written_in(self):
        self.edit_both({"name": "张三妹"}, {"name": "张叁妹"})
        words = ("decide", "person", self.person_id, "--reason", "x", "--group", "name")
        self.refused(self.ctl.on(*words, "--values", '{"phone": "13912345678"}'), "姓名")
        self.refused(self.ctl.on(*words, "--values", "张三"), "--values")
        self.refused(self.ctl.on(*words, "--side", "3"), "只有 2 方")
        self.refused(self.ctl.on(*words[:-1], "phone", "--side", "1"), "phone", "name")
        self.refused(self.ctl.on(*words, "--keep"), "--keep")
        self.wrong_usage(self.ctl.on(*words), "decide FILE ENTITY ID")
        self.wrong_usage(self.ctl.on(*words, "--side", "1", "--keep"), "decide FILE ENTITY ID")
        self.assertEqual(len(self.ctl.json("conflicts")), 1)
        self.decide("--group", "name", "--values", '{"name": "张山梅"}')
        self.assertEqual(self.shown()["name"], "张山梅")
        self.assertEqual(self.ctl.json("history", "person", self.person_id)[-1]["reason"], "对照身份证")

    def test_numbers_are_masked_and_a_look_at_them_is_logged(self):
        self.edit_both({"id_number": synthetic_id(2)}, {"id_number": synthetic_id(3)})
        self.assertNotIn(synthetic_id(2), json.dumps(self.ctl.json("conflicts")))
        self.assertNotIn(synthetic_id(2), self.done(self.ctl.on("conflicts")).stdout)
        shown = json.dumps(self.ctl.json("conflicts", "--reveal"))
        self.assertIn(synthetic_id(2), shown)
        self.assertIn(synthetic_id(3), shown)
        self.assertIn(("reveal", "id_number", self.person_id),
                      [(row["action"], row["field"], row["id"]) for row in self.ctl.json("audit")])

    def test_what_needs_no_decision_is_listed_when_all_is_asked_for(self):
        self.edit_both({"employer": "一家"}, {"employer": "另一家"})
        self.assertEqual(self.ctl.json("conflicts"), [])
        conflict, = self.ctl.json("conflicts", "--all")
        self.assertEqual((conflict["group"], conflict["critical"]), ("employer", False))

    def test_a_deletion_against_an_edit(self):
        for word, left in [("--keep", 1), ("--delete", 0)]:
            with self.subTest(word=word):
                self.done(self.ctl.on("delete", "person", self.person_id, "--reason", "重复"))
                self.town.put("person", {"id": self.person_id, "employer": f"新单位{word}"})
                self.exchange()
                conflict, = self.ctl.json("conflicts")
                self.assertEqual(conflict["group"], "life")
                self.assertEqual({(side["office"], side["values"]["deleted"]) for side in conflict["sides"]},
                                 {("龙陵县人社局", True), ("龙山镇", False)})
                self.assertEqual(sum(side["shown"] for side in conflict["sides"]), 1)
                self.assertIn("删除了这条记录", self.done(self.ctl.on("conflicts")).stdout)
                self.refused(self.ctl.on("decide", "person", self.person_id, "--group", "life", "--values", "{}",
                                         "--reason", "x"), "--keep")
                self.decide(word)
                self.assertEqual(len(self.ctl.json("list", "person")), left)
                self.assertEqual(self.ctl.json("conflicts"), [])
                self.exchange()
                self.assertEqual(len(self.town.json("list", "person")), left)

    def test_what_the_other_office_changed_since_is_left_by_an_undo(self):
        self.ctl.put("person", {"id": self.person_id, "name": "张三妹"})
        self.exchange()
        self.town.put("person", {"id": self.person_id, "name": "张叁妹"})
        self.exchange()
        self.refused(self.ctl.on("undo"))
        self.ctl.json("put", "person", "-", text=json.dumps({"id": self.person_id, "name": "甲", "employer": "乙"}))
        self.exchange()
        self.town.put("person", {"id": self.person_id, "name": "丙"})
        self.exchange()
        undone = self.ctl.json("undo")
        self.assertEqual(undone["left"], [{"entity": "person", "id": self.person_id, "group": "name"}])
        self.assertEqual((self.shown()["name"], self.shown()["employer"]), ("丙", "云品公司"))


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    Conflicts.exchange_changes = sys.argv.pop(1)
    unittest.main()
