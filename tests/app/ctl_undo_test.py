#!/usr/bin/env python3
"""Undo, redo, erasure and the person who is one, through the real jiangcectl."""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import LedgerCase, synthetic_id  # noqa: E402


class TakenBack(LedgerCase):
    def names(self):
        return [row["name"] for row in self.ctl.json("list", "person")]

    def put(self, records, reason):
        return [row["id"] for row in self.ctl.json("put", "person", "-", "--reason", reason, text=json.dumps(records))]

    def test_the_newest_save_is_undone_and_done_again(self):
        self.put([self.person(1)], "录入一人")
        self.put([self.person(2), self.person(3)], "录入两人")
        undone = self.ctl.json("undo")
        self.assertEqual(set(undone), {"act", "title", "restored", "left"})
        self.assertEqual((undone["title"], undone["restored"], undone["left"]), ("录入两人", 2, []))
        self.assertEqual(self.names(), ["学员1"])
        self.assertIn("已撤销“录入一人”，1 条记录", self.done(self.ctl.on("undo")).stderr)
        self.assertEqual(self.names(), [])
        self.refused(self.ctl.on("undo"), "没有可以撤销")
        self.assertEqual([self.ctl.json("redo")["title"] for _ in range(2)], ["录入一人", "录入两人"])
        self.assertEqual(self.names(), ["学员1", "学员2", "学员3"])
        self.refused(self.ctl.on("redo"), "没有可以重做")
        self.assertEqual(self.ctl.json("check")["faults"], [])

    def test_the_making_of_a_ledger_is_not_undone(self):
        before = self.ctl.json("check")
        self.refused(self.ctl.on("undo"), "没有可以撤销")
        self.assertEqual(self.ctl.json("check"), before)

    def test_an_edit_goes_back_to_what_it_replaced(self):
        made, = self.put([self.person(1, employer="云品公司")], "录入")
        self.put([{"id": made, "employer": "另一家"}], "更正")
        self.ctl.json("undo")
        self.assertEqual(self.ctl.json("list", "person")[0]["employer"], "云品公司")

    def test_more_records_than_one_change_holds_are_one_act(self):
        changes = self.ctl.json("check")["changes"]
        answers = self.ctl.json("put", "organisation", "-", "--reason", "批量",
                                text=json.dumps([{"name": f"单位{i}"} for i in range(10001)]))
        self.assertEqual(len({row["id"] for row in answers}), 10001)
        self.assertEqual(self.ctl.json("check")["changes"], changes + 2)
        self.assertEqual(self.ctl.json("undo")["restored"], 10001)
        self.assertEqual(self.ctl.json("list", "organisation", "--where", "name=单位10000"), [])


class SamePerson(LedgerCase):
    def test_two_entries_are_linked_whichever_is_named_first(self):
        one, other = (row["id"] for row in self.ctl.put("person", [self.person(1), self.person(2)]))
        made = [self.ctl.put_one("same_person", {"person_a": a, "person_b": b, "verdict": "same", "reason": "同一人"})
                for a, b in [(one, other), (other, one)]]
        self.assertEqual(len(set(made)), 1)
        link, = self.ctl.json("list", "same_person")
        self.assertEqual({link["person_a"], link["person_b"]}, {one, other})
        by_name = self.ctl.put_one("same_person", {"person_a": "学员2", "person_b": "学员1", "verdict": "different"})
        self.assertEqual(by_name, made[0])
        self.assertEqual(self.ctl.json("list", "same_person")[0]["verdict"], "different")


class Erasure(LedgerCase):
    def test_what_would_be_erased_is_said_before_it_is_done(self):
        _, persons, _ = self.enrol(2)
        before = self.ctl.json("check")
        result = self.ctl.on("erase", persons[0], "--reason", "本人申请")
        self.refused(result, "学员0", persons[0], "培训记录 1 条", "--yes")
        self.assertEqual(self.ctl.json("check"), before)

    def test_personal_parts_go_and_figures_stay(self):
        goal = "health-care-training"
        _, persons, enrolments = self.enrol(3)
        self.ctl.put("enrolment", {"id": enrolments[0], "remark": "学员0 家住河边"})
        count = self.goal(goal)[0]["actual"]
        answer = self.ctl.json("erase", persons[0], "--reason", "本人申请", "--yes", "--user", "李明")
        self.assertEqual(answer, {"id": persons[0], "records": 2})
        self.assertEqual(self.goal(goal)[0]["actual"], count)
        for verb, entity, record in [("list", "person", None), ("list", "enrolment", None),
                                     ("history", "person", persons[0]), ("history", "enrolment", enrolments[0])]:
            shown = json.dumps(self.ctl.json(verb, entity, *([record] if record else [])), ensure_ascii=False)
            self.assertNotIn("学员0", shown)
            self.assertNotIn(synthetic_id(0)[:14], shown)
        entries = self.ctl.json("history", "person", persons[0])
        self.assertEqual([entry["personal_erased"] for entry in entries], [True, False])
        self.assertEqual((entries[-1]["reason"], entries[-1]["fields"][0]["field"]), ("本人申请", "erased"))
        self.assertIn("name", entries[-1]["fields"][0]["after"])
        text = self.done(self.ctl.on("history", "person", persons[0])).stdout
        self.assertIn("个人信息已依法删除", text)
        self.assertEqual([(row["action"], row["user"], row["detail"]) for row in self.ctl.json("audit")],
                         [("erase", "李明", "2")])
        self.assertEqual(self.ctl.json("check")["faults"], [])
        self.refused(self.ctl.on("erase", persons[0], "--reason", "再删"), "已经依法删除")
        self.refused(self.ctl.on("erase", persons[0], "--reason", "再删", "--yes"), "已经依法删除")

    def test_nobody_of_that_id(self):
        nowhere = "00000000-0000-7000-8000-000000000001"
        for words in [(), ("--yes",)]:
            self.refused(self.ctl.on("erase", nowhere, "--reason", "误录", *words), nowhere)
        self.wrong_usage(self.ctl.on("erase", nowhere), "erase FILE PERSON_ID --reason TEXT")


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
