#!/usr/bin/env python3
"""Reforms of regions through the real jiangcectl: what they change, what they refuse, and the figures after them."""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import LedgerCase  # noqa: E402

COUNTY, TAKER, ENDING = "530523", "530523102", "530523103"
FORM = "region FILE list|add|rename|split|merge|move|close"


class Reforms(LedgerCase):
    def region(self, code, *words):
        rows = [row for row in self.ctl.json("region", "list", *words) if row["code"] == code]
        self.assertEqual(len(rows), 1, code)
        return rows[0]

    def villages(self, town, *words):
        return [row["code"] for row in self.ctl.json("region", "list", *words) if row["parent"] == town]

    def test_a_merger_is_listed_by_day_and_carried_by_every_figure(self):
        old = self.region(ENDING)
        class_id = self.ctl.put_one("class", self.training_class(end_date="2023-12-31", start_date="2023-12-01"))
        late = self.ctl.put_one("class", self.training_class(end_date="2024-02-01",
                                                             start_date="2024-01-15"))
        for number, course in enumerate([class_id, late, late]):
            person = self.ctl.put_one("person", self.person(number, household_region=ENDING))
            self.ctl.put_one("enrolment", {"class": course, "person": person, "status": "completed"})
        villages = self.villages(ENDING)
        self.assertEqual(len(villages), 6)
        touched = self.ctl.json("region", "merge", "--code", ENDING, "--into", TAKER, "--date", "2024-01-01",
                                "--villages", json.dumps({villages[0]: "530523102299"}), "--reason", "民政发〔2023〕1号")
        self.assertEqual(len(touched), 1 + 2 * len(villages))

        closed, = [row for row in self.ctl.json("region", "list", "--all") if row["id"] == old["id"]]
        self.assertEqual((closed["valid_to"], closed["successors"]), ("2023-12-31", [TAKER]))
        self.assertEqual([row for row in self.ctl.json("region", "list") if row["id"] == old["id"]], [])
        self.assertEqual(self.region(ENDING, "--as-of", "2023-12-31")["id"], old["id"])
        self.assertEqual(len(self.villages(ENDING, "--as-of", "2023-12-31")), 6)
        self.assertEqual(self.region("530523102299")["valid_from"], "2024-01-01")
        history = self.ctl.json("history", "region", old["id"])
        self.assertEqual(history[-1]["reason"], "民政发〔2023〕1号")

        parts = self.goal("vocational-training-total", "--children")
        self.assertEqual({row["region"]: row["actual"] for row in parts if row["actual"]}, {TAKER: 2, ENDING: 1})
        self.assertEqual(self.goal("vocational-training-total", "--region", TAKER)[0]["actual"], 2)
        table = self.done(self.ctl.on("progress", "--children", "--as-of", "2025-09-30")).stdout
        self.assertIn("勐糯镇（至2023-12-31）", table)
        rows = self.ctl.json("trace", "vocational-training-total", "--as-of", "2025-09-30")
        self.assertEqual(sorted(row["region"] for row in rows), [TAKER, TAKER, ENDING])
        self.assertEqual(self.ctl.json("check")["faults"], [])

    def test_a_split_leaves_a_row_for_whom_nothing_assigns(self):
        class_id = self.ctl.put_one("class", self.training_class())
        villages = self.villages(ENDING)
        for number, home in enumerate([ENDING, villages[0], villages[1]]):
            person = self.ctl.put_one("person", self.person(number, household_region=home))
            self.ctl.put_one("enrolment", {"class": class_id, "person": person, "status": "completed"})
        shares = {code: "530523111" for code in villages}
        shares[villages[0]] = {"into": ENDING, "code": "530523103999"}
        file = self.directory / "villages.json"
        file.write_text(json.dumps(shares), encoding="utf-8")
        split = ("region", "split", "--code", ENDING, "--into", f"{ENDING}=勐糯街道", "--into", "530523111=大寨镇",
                 "--date", "2024-01-01", "--villages")
        self.refused(self.ctl.on(*split, json.dumps({villages[0]: ENDING})), "5 个下级还没有写明归属")
        self.done(self.ctl.on(*split, file))
        self.assertEqual(self.region("530523103999")["parent"], ENDING)
        code = "vocational-training-total"
        parts = self.goal(code, "--children")
        self.assertEqual(sum(row["actual"] or 0 for row in parts), 3)
        self.assertEqual({row["region"]: row["actual"] for row in parts if row["actual"]},
                         {ENDING: 1, "530523111": 1, None: 1})
        self.assertEqual([row["row"] for row in parts if row["region"] is None], ["pending"])
        self.assertIn("待改归属", self.done(self.ctl.on("progress", "--children", "--as-of", "2025-09-30")).stdout)
        pending = [row for row in self.ctl.json("trace", code, "--as-of", "2025-09-30") if "row" in row]
        self.assertEqual([(row["row"], row["region"]) for row in pending], [("pending", COUNTY)])

    def test_a_closed_region_is_named_by_its_id_where_its_code_goes_on(self):
        person = self.ctl.put_one("person", self.person(1, household_region=ENDING))
        closed = self.region(ENDING)["id"]
        shares = json.dumps({code: "530523111" for code in self.villages(ENDING)})
        self.done(self.ctl.on("region", "split", "--code", ENDING, "--into", f"{ENDING}=勐糯街道",
                              "--into", "530523111=大寨镇", "--date", "2024-01-01", "--villages", shares))
        row, = self.ctl.json("list", "person")
        self.assertEqual(row["household_region"], closed)
        self.assertEqual(len(self.ctl.json("list", "person", "--where", f"household_region={closed}")), 1)
        answer, = self.ctl.put("person", {"id": person, "remark": "查"})
        reminder, = [problem["message"] for problem in answer["problems"]]
        self.assertTrue(reminder.startswith("户籍地“勐糯镇”已于 2024-01-01 拆分为"), reminder)
        self.assertTrue("“勐糯街道”" in reminder and "“大寨镇”" in reminder, reminder)
        moved, = self.ctl.put("person", {"id": person, "household_region": ENDING})
        self.assertEqual(moved["problems"], [])

    def test_a_renamed_county_keeps_its_ledger(self):
        made = self.region(COUNTY)
        self.done(self.ctl.on("region", "rename", "--code", COUNTY, "--name", "龙陵市", "--new-code", "530581",
                              "--date", "2025-01-01"))
        now = self.region("530581")
        self.assertEqual((now["id"], now["name"]), (made["id"], "龙陵市"))
        self.assertEqual(now["former_names"], [{"code": COUNTY, "name": "龙陵县", "valid_to": "2024-12-31"}])
        self.assertEqual(self.region(COUNTY, "--as-of", "2024-12-31")["name"], "龙陵县")
        for code in (COUNTY, "530581"):
            self.assertEqual(self.goal("health-care-training", "--region", code)[0]["region"], "530581")
        self.done(self.ctl.on("policy", "load", "longling-2022"))
        self.assertEqual(self.region("530581")["name"], "龙陵市")

    def trained(self, number, home, day):
        """Enters a trainee of that place in a class that ended on that day."""
        course = self.ctl.put_one("class", self.training_class(start_date=day, end_date=day))
        person = self.ctl.put_one("person", self.person(number, household_region=home))
        self.ctl.put_one("enrolment", {"class": course, "person": person, "status": "completed"})

    def test_a_code_means_who_had_it_on_the_day_asked_for(self):
        code, fresh, goal = ENDING, "530523113", "vocational-training-total"
        self.trained(1, code, "2022-06-01")
        old = self.region(code)["id"]
        self.done(self.ctl.on("region", "rename", "--code", code, "--name", "勐糯街道", "--new-code", fresh,
                              "--date", "2023-01-01"))
        self.done(self.ctl.on("region", "add", "--code", code, "--name", "新镇", "--parent", COUNTY,
                              "--date", "2024-01-01"))

        def asked(word, day):
            row, = [row for row in self.ctl.json("progress", "--as-of", day, "--region", word) if row["goal"] == goal]
            return row["region"], row["actual"]

        self.assertEqual(asked(code, "2022-12-31"), (code, 1))
        self.assertEqual(asked(old, "2022-12-31"), (code, 1))
        self.assertEqual(asked(fresh, "2024-06-01"), (fresh, 1))
        self.assertEqual(asked(code, "2024-06-01"), (code, None))
        # Nobody has it in between: whoever had it, with a word about that.
        self.assertEqual(asked(code, "2023-06-01"), (fresh, 1))
        told = self.done(self.ctl.on("progress", "--as-of", "2023-06-01", "--region", code))
        self.assertIn(f"代码“{code}”在 2023-06-01 已不再使用，那一天是“勐糯街道”（{fresh}）", told.stderr)
        words = (f"代码“{fresh}”在 2022-12-31 还没有使用", "今天它是“勐糯街道”", f"“勐糯镇”（{code}）")
        before = ("--region", fresh, "--as-of", "2022-12-31")
        self.refused(self.ctl.on("progress", *before), *words)
        self.refused(self.ctl.on("trace", goal, *before), *words)
        report = self.directory / "targets.csv"
        self.refused(self.ctl.on("report", "targets", "-o", report, "--region", fresh, "--to", "2022-12-31"), *words)
        self.assertFalse(report.exists())
        self.done(self.ctl.on("report", "targets", "-o", report, "--region", code, "--to", "2022-12-31"))
        self.assertIn("勐糯镇", report.read_text(encoding="utf-8-sig"))
        rows = self.ctl.json("trace", goal, "--region", code, "--as-of", "2022-12-31")
        self.assertEqual([row["region"] for row in rows], [code])
        self.done(self.ctl.on("region", "add", "--code", "530523114", "--name", "后镇", "--parent", COUNTY,
                              "--date", "2024-01-01"))
        self.refused(self.ctl.on("progress", "--region", "530523114", "--as-of", "2023-12-31"),
                     "今天它是“后镇”，自 2024-01-01 起才有")
        # A reform reads codes by the day it takes effect.
        self.done(self.ctl.on("region", "close", "--code", code, "--date", "2024-03-01"))
        self.assertEqual(self.region(fresh)["id"], old)

    def test_a_late_record_of_a_town_made_of_two_waits_with_a_word_how_to_mend_it(self):
        made, goal = "530523111", "vocational-training-total"
        first = self.region(ENDING)["id"]
        self.done(self.ctl.on("region", "add", "--code", made, "--name", "大寨镇", "--parent", COUNTY,
                              "--date", "2024-01-01"))
        for town in (ENDING, TAKER):
            self.done(self.ctl.on("region", "merge", "--code", town, "--into", made, "--date", "2024-01-01"))
        self.trained(1, made, "2023-06-01")
        self.trained(2, made, "2024-06-01")
        for day, both in (("2023-12-31", {None: 1}), ("2025-09-30", {None: 1, made: 1})):
            rows = [row for row in self.ctl.json("progress", "--children", "--as-of", day) if row["goal"] == goal]
            self.assertEqual({row["region"]: row["actual"] for row in rows if row["actual"]}, both)
            self.assertEqual([row["row"] for row in rows if row["region"] is None], ["pending"])
            whole, = [row for row in self.ctl.json("progress", "--as-of", day) if row["goal"] == goal]
            self.assertEqual(whole["actual"], len(both))
        pending, = [row for row in self.ctl.json("trace", goal, "--as-of", "2025-09-30") if "row" in row]
        self.assertEqual((pending["row"], pending["region"]), ("pending", COUNTY))
        advice = (f"“大寨镇”自 2024-01-01 起才有，按 2023-06-01 计算时可能是“镇安镇”（{TAKER}）、“勐糯镇”（{ENDING}）；"
                  "请把记录的地区改为其中实际的一个，或核对记录的日期。")
        self.assertEqual(pending["advice"], advice)
        shown = self.done(self.ctl.on("trace", goal, "--as-of", "2025-09-30")).stdout
        self.assertIn("待改归属 1 条：" + advice, shown)
        # Mended as the sentence says, it is on the line of that town.
        self.ctl.put_one("enrolment", {"id": pending["id"], "origin_region": first})
        parts = self.goal(goal, "--children")
        self.assertEqual({row["region"]: row["actual"] for row in parts if row["actual"]}, {ENDING: 1, made: 1})

    def test_regions_are_added_moved_and_closed(self):
        self.done(self.ctl.on("region", "add", "--code", "530523111", "--name", "白塔镇", "--parent", COUNTY,
                              "--date", "2024-01-01"))
        village = self.villages(ENDING)[0]
        self.done(self.ctl.on("region", "move", "--code", village, "--parent", "530523111", "--new-code",
                              "530523111001", "--date", "2024-06-01"))
        self.assertEqual(self.villages("530523111"), ["530523111001"])
        self.done(self.ctl.on("region", "close", "--code", "530523111", "--date", "2025-01-01"))
        self.assertEqual(self.villages("530523111"), [])

    def test_what_cannot_be_is_refused_and_wrong_words_show_the_form(self):
        counts = self.ctl.json("check")
        day = ("--date", "2024-01-01")
        self.refused(self.ctl.on("region", "close", "--code", COUNTY, *day), "本台账是“龙陵县”的台账")
        self.refused(self.ctl.on("region", "close", "--code", "530523999", *day), "530523999", "region FILE list")
        self.refused(self.ctl.on("region", "merge", "--code", ENDING, "--into", ENDING, *day), "不能并入它自己")
        self.refused(self.ctl.on("region", "add", "--code", TAKER, "--name", "甲镇", "--parent", COUNTY, *day), "仍由")
        self.refused(self.ctl.on("region", "merge", "--code", ENDING, "--into", TAKER, *day, "--villages", "{oops"),
                     "--villages 有误")
        self.refused(self.ctl.on("region", "merge", "--code", ENDING, "--into", TAKER, *day, "--villages", "none.json"),
                     "none.json")
        for words in [("rule",), ("close", "--code", ENDING), ("close", "--code", ENDING, *day, "--into", TAKER),
                      ("merge", "--code", ENDING, "--into", TAKER, "--into", COUNTY, *day),
                      ("list", "--date", "2024-01-01")]:
            with self.subTest(words=words):
                self.wrong_usage(self.ctl.on("region", *words), FORM)
        self.assertEqual(self.ctl.json("check"), counts)


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
