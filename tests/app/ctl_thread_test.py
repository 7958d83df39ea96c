#!/usr/bin/env python3
"""The whole thread through the real jiangcectl: from a new ledger to a checked one, and what each verb prints."""

import csv
import json
import os
import pty
import sqlite3
import subprocess
import sys
import unicodedata
import unittest
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import ENVIRONMENT, Ctl, LedgerCase, synthetic_id  # noqa: E402

FIGURE = {"goal", "name", "region", "unit", "kind", "basis", "target", "actual", "opening", "beside", "numerator",
          "denominator", "rate", "elapsed", "expected", "gap", "status"}


class Thread(LedgerCase):
    def test_figures_follow_the_records_from_entry_to_rebuild(self):
        goal = "health-care-training"
        before, = self.goal(goal)
        self.assertEqual(before["actual"], None)
        self.assertEqual(before["status"], "no-data")

        class_id, persons, enrolments = self.enrol(12)
        after, = self.goal(goal)
        self.assertEqual(set(after), FIGURE)
        self.assertEqual((after["actual"], after["target"], after["region"]), (12, 1500, "530523"))
        self.assertAlmostEqual(after["rate"], 12 / 1500)
        self.assertAlmostEqual(after["gap"], after["rate"] - after["expected"])
        self.assertEqual(after["status"], "lagging")
        self.assertEqual(self.goal("vocational-training-total")[0]["actual"], 12)
        nothing_qualifies, = self.goal("eco-guard-training")
        self.assertEqual(nothing_qualifies["actual"], 0)

        rows = self.ctl.json("trace", goal, "--as-of", "2025-09-30")
        self.assertEqual(sum(row["value"] for row in rows), after["actual"])
        self.assertEqual({row["id"] for row in rows}, set(enrolments))
        self.assertEqual({(row["part"], row["entity"], row["region"]) for row in rows},
                         {("counted", "enrolment", "530523101")})

        self.done(self.ctl.on("delete", "enrolment", enrolments[0], "--reason", "重复登记", "--user", "李明"))
        self.assertEqual(self.goal(goal)[0]["actual"], 11)
        self.assertEqual(len(self.ctl.json("list", "enrolment")), 11)
        self.refused(self.ctl.on("delete", "enrolment", enrolments[0], "--reason", "再删"), "已经删除")

        entries = self.ctl.json("history", "enrolment", enrolments[0])
        self.assertEqual(len(entries), 2)
        self.assertEqual((entries[1]["reason"], entries[1]["user"], entries[1]["office"]),
                         ("重复登记", "李明", "龙陵县人社局"))
        self.assertEqual([(field["field"], field["after"]) for field in entries[1]["fields"]], [("deleted", True)])

        checked = self.ctl.json("check")
        self.assertEqual(checked["faults"], [])
        self.done(self.ctl.on("rebuild"))
        self.assertEqual(self.ctl.json("check"), checked)
        self.assertEqual(self.goal(goal)[0]["actual"], 11)

    def test_the_left_out_list_and_the_counted_list_add_up(self):
        _, _, enrolments = self.enrol(12)
        for enrolment in enrolments[:3]:
            self.ctl.put_one("enrolment", {"id": enrolment, "status": "dropped"})
        words = ("vocational-training-total", "--as-of", "2025-09-30")
        left_out = self.ctl.json("trace", *words, "--left-out")
        self.assertEqual({row["id"] for row in left_out}, set(enrolments[:3]))
        self.assertEqual({(row["part"], row["reason"]) for row in left_out}, {("left-out", "dropped")})
        lines = self.done(self.ctl.on("trace", *words, "--left-out")).stdout.splitlines()
        self.assertTrue(lines[1].startswith("口径："), lines[1])
        self.assertEqual(lines[-3:], ["12 = 9 计入 + 3 未计入", "未计入：退学 3。",
                                      "附列：其中：企业新型学徒制 0；人数 9。"])
        total, = self.goal("vocational-training-total")
        self.assertEqual(total["beside"], {"其中：企业新型学徒制": 0, "人数": 9})

    def test_parts_by_region_and_by_unit_add_up_to_the_whole(self):
        class_id, _, _ = self.enrol(8)
        homes = {"outside": {"household_region": None}, "town": {"household_region": "530523102"}}
        for number, more in enumerate(homes.values(), 100):
            person = self.ctl.put_one("person", self.person(number, **more))
            self.ctl.put_one("enrolment", {"class": class_id, "person": person, "status": "completed"})
        code = "vocational-training-total"
        whole = self.goal(code)[0]["actual"]
        self.assertEqual(whole, 10)
        parts = self.goal(code, "--children")
        self.assertEqual(sum(row["actual"] or 0 for row in parts), whole)
        self.assertEqual({row["region"]: row["actual"] for row in parts if row["actual"]},
                         {"530523101": 8, "530523102": 1, None: 1})
        self.assertEqual([row["row"] for row in parts if row["region"] is None], ["unplaced"])
        self.assertEqual(set(parts[0]), FIGURE)
        units = self.goal(code, "--by-unit")
        self.assertEqual(set(units[0]), FIGURE | {"organisation"})
        self.assertEqual(sum(row["actual"] for row in units), whole)
        town, = self.goal(code, "--region", "530523102")
        self.assertEqual((town["actual"], town["region"]), (1, "530523102"))

    def test_a_list_masks_numbers_until_asked_to_reveal_them(self):
        self.ctl.put_one("person", self.person(5, phone="13912345678"))
        masked, = self.ctl.json("list", "person")
        number = synthetic_id(5)
        self.assertEqual(masked["id_number"], number[:6] + "*" * 12)
        self.assertNotIn("13912345678", json.dumps(masked))
        self.assertNotIn(number, self.done(self.ctl.on("list", "person")).stdout)
        self.assertNotIn(number, self.done(self.ctl.on("history", "person", masked["id"])).stdout)
        self.assertNotIn(number, json.dumps(self.ctl.json("history", "person", masked["id"])))
        revealed, = self.ctl.json("list", "person", "--reveal")
        self.assertEqual((revealed["id_number"], revealed["phone"]), (number, "13912345678"))

    def test_a_list_filters_by_field_by_region_and_by_state(self):
        self.ctl.put("person", [self.person(1, household_region="530523101"),
                                self.person(2, household_region="530523102", gender="2"),
                                {"name": "无证", "id_number": "530523197001019960"}])

        def names(*words):
            return [row["name"] for row in self.ctl.json("list", "person", *words)]

        self.assertEqual(names(), ["学员1", "学员2", "无证"])
        self.assertEqual(names("--where", "name=学员2"), ["学员2"])
        self.assertEqual(names("--where", "name=学员"), [])
        self.assertEqual(names("--where", "household_region=530523"), ["学员1", "学员2"])
        self.assertEqual(names("--where", "household_region=530523101"), ["学员1"])
        self.assertEqual(names("--where", "household_region=530523", "--where", "name=学员1"), ["学员1"])
        self.assertEqual(names("--where", "household_region="), ["无证"])
        self.assertEqual(names("--where", "state=draft"), ["无证"])
        self.assertEqual(names("--limit", "2"), ["学员1", "学员2"])

    def test_more_rows_than_a_page_come_once_each(self):
        self.ctl.put("person", [self.person(i) for i in range(1203)])
        rows = self.ctl.json("list", "person")
        self.assertEqual([row["name"] for row in rows], [f"学员{i}" for i in range(1203)])
        self.assertEqual(len(self.ctl.json("list", "person", "--limit", "1001")), 1001)

    def test_long_work_shows_how_far_it_is_on_a_terminal_only(self):
        many = json.dumps([{"name": f"单位{i}"} for i in range(600)])
        self.assertEqual(self.done(self.ctl.on("put", "organisation", "-", text=many)).stderr.count("\r"), 0)
        terminal, end = pty.openpty()
        result = subprocess.run([self.program, "put", self.ctl.ledger, "organisation", "-"], input=many.encode(),
                                stdout=subprocess.PIPE, stderr=end, env=ENVIRONMENT, check=True)
        shown = os.read(terminal, 4096).decode()
        os.close(end)
        os.close(terminal)
        self.assertEqual(len(json.loads(result.stdout)), 600)
        self.assertRegex(shown, r"^\r正在保存 0%\r正在保存 83%\r +\r已保存 600 条")

    def test_a_table_stands_straight_in_a_terminal(self):
        lines = self.done(self.ctl.on("progress", "--as-of", "2025-09-30")).stdout.splitlines()

        def column(line, word):
            at = line.index(word)
            return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line[:at])

        place = column(lines[0], "地区")
        self.assertEqual({column(line, "龙陵县") for line in lines[1:22]}, {place})
        self.assertIn("统计截止 2025-09-30", lines[-1])

    def test_an_edit_keeps_the_fields_it_does_not_name(self):
        made = self.ctl.put_one("person", self.person(7, employer="云品公司"))
        self.ctl.put_one("person", {"id": made, "employer": None, "name": "学员七"})
        row, = self.ctl.json("list", "person")
        self.assertEqual((row["id"], row["name"], row["household_region"]), (made, "学员七", "530523101"))
        self.assertNotIn("employer", row)

    def test_a_report_is_written_whole_with_the_figures_of_progress(self):
        self.enrol(12)
        names = [row["name"] for row in self.ctl.json("reports")]
        self.assertIn("training", names)
        for name in names:
            book = self.directory / f"{name}.xlsx"
            self.done(self.ctl.on("report", name, "-o", book, "--to", "2025-09-30"))
            with zipfile.ZipFile(book) as parts:
                self.assertIsNone(parts.testzip())
        text = self.directory / "目标.csv"
        self.done(self.ctl.on("report", "targets", "-o", text, "--to", "2025-09-30"))
        with open(text, encoding="utf-8-sig", newline="") as file:
            row, = [row for row in csv.reader(file) if row[:1] == ["康养云师傅计划培训人次"] and "人次" in row]
        self.assertIn("1500", row)
        self.assertIn("12", row)

    def test_a_report_follows_the_rule_of_a_goal(self):
        self.enrol(3)
        text = self.directory / "培训.csv"
        self.done(self.ctl.on("report", "training", "-o", text, "--to", "2025-09-30",
                              "--goal", "health-care-training"))
        with open(text, encoding="utf-8-sig", newline="") as file:
            total, = [row for row in csv.reader(file) if row[:1] == ["合计"]]
        self.assertEqual(total[10], "3")

    def test_policies_are_listed_and_loaded_once(self):
        self.done(self.ctl.on("policy", "load", "sichuan-2023"))
        policies = self.ctl.json("policy")
        self.assertEqual([row["template_id"] for row in policies], ["longling-2022", "sichuan-2023"])
        self.assertTrue(all(row["goals"] > 0 for row in policies))
        operations = self.ctl.json("check")["operations"]
        self.done(self.ctl.on("policy", "load", "sichuan-2023"))
        self.assertEqual(self.ctl.json("check")["operations"], operations)
        rows = self.ctl.json("progress", "--policy", "longling-2022")
        self.assertEqual(len(rows), policies[0]["goals"])

    def test_a_new_ledger_answers_with_what_it_holds(self):
        other = Ctl(self.program, self.directory / "two.jiangce")
        made = other.json("new", "--region", "530523101")
        self.assertEqual(made, {"file": other.ledger, "region": "530523101", "office": "", "policies": []})
        self.assertEqual(other.json("progress"), [])
        self.assertEqual(other.json("policy"), [])

    def test_check_names_what_was_changed_behind_its_back(self):
        self.enrol(3)
        connection = sqlite3.connect(self.ctl.ledger)
        connection.execute('UPDATE s_person SET name = \'别人\' WHERE _n = (SELECT max(_n) FROM s_person)')
        connection.commit()
        connection.close()
        result = self.ctl.on("check", "--json")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(len(json.loads(result.stdout)["faults"]), 1)
        self.done(self.ctl.on("rebuild"))
        self.assertEqual(self.ctl.json("check")["faults"], [])


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
