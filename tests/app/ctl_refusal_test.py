#!/usr/bin/env python3
"""Wrong input to the real jiangcectl: each is refused with a code and a sentence, and changes nothing."""

import json
import shutil
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import Ctl, LedgerCase, synthetic_id  # noqa: E402

SOURCE = Path(__file__).resolve().parents[2]


class Refusals(LedgerCase):
    def setUp(self):
        super().setUp()
        self.counts = self.ctl.json("check")

    def unchanged(self):
        self.assertEqual(self.ctl.json("check"), self.counts)

    def broken_template(self, change):
        text = (SOURCE / "resources/policies/longling-2022.json").read_text(encoding="utf-8")
        path = self.directory / "broken.json"
        path.write_text(change(text), encoding="utf-8")
        return path

    def test_a_file_that_is_no_ledger(self):
        sheet = self.directory / "花名册.xlsx"
        sheet.write_bytes(b"PK\3\4 a spreadsheet")
        self.refused(Ctl(self.program, sheet).on("check"), "花名册.xlsx", "不是匠册台账")
        self.refused(Ctl(self.program, self.directory / "none.jiangce").on("list", "person"), "找不到台账文件")
        self.assertFalse((self.directory / "none.jiangce").exists())
        self.assertEqual(sheet.read_bytes(), b"PK\3\4 a spreadsheet")

    def test_a_ledger_that_exists_is_not_made_again(self):
        self.refused(self.ctl.on("new", "--region", "530523"), "已经存在", "未改动")
        self.unchanged()

    def test_a_cut_ledger_is_named_and_not_believed(self):
        cut = self.directory / "cut.jiangce"
        shutil.copy(self.ctl.ledger, cut)
        with open(cut, "r+b") as file:
            file.truncate(cut.stat().st_size // 2)
        result = Ctl(self.program, cut).on("check")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertNotEqual(result.stderr, "")

    def test_an_unknown_region(self):
        other = Ctl(self.program, self.directory / "other.jiangce")
        self.refused(other.on("new", "--region", "999999"), "999999")
        self.assertFalse(Path(other.ledger).exists())
        self.refused(self.ctl.on("progress", "--region", "110101"), "110101", "龙陵县")
        self.refused(self.ctl.on("list", "person", "--where", "household_region=110101"), "110101")
        self.refused(self.ctl.on("put", "person", json.dumps({"name": "张三", "household_region": "999999"})),
                     "999999", "没有保存任何记录")
        self.unchanged()

    def test_a_template_cut_in_half(self):
        path = self.broken_template(lambda text: text[:len(text) // 2])
        self.refused(self.ctl.on("policy", "load", path), "broken.json", "行")
        other = Ctl(self.program, self.directory / "other.jiangce")
        self.refused(other.on("new", "--region", "530523", "--policy", path), "broken.json")
        self.assertFalse(Path(other.ledger).exists())
        self.unchanged()

    def test_a_template_with_a_wrong_key(self):
        path = self.broken_template(lambda text: text.replace('"accumulation"', '"acumulation"', 1))
        self.refused(self.ctl.on("policy", "load", path), "broken.json", "goals[0].accumulation")
        path = self.broken_template(lambda text: '{"name": "别的 JSON"}')
        self.refused(self.ctl.on("policy", "load", path), "broken.json", "不是政策模板")
        self.refused(self.ctl.on("policy", "load", "nowhere-2020"), "nowhere-2020")
        self.refused(self.ctl.on("policy", "load", self.directory / "none.json"), "找不到政策文件")
        self.unchanged()

    def test_a_wrong_check_digit_makes_a_draft_and_says_so(self):
        right = synthetic_id(3)
        wrong = right[:-1] + ("1" if right[-1] != "1" else "2")
        answer, = self.ctl.put("person", {"name": "张三妹", "id_number": wrong})
        self.assertEqual(answer["state"], "draft")
        problem = next(p for p in answer["problems"] if p["severity"] == "blocking")
        self.assertEqual(set(problem), {"field", "severity", "gate", "message"})
        self.assertEqual((problem["field"], problem["gate"]), ("id_number", "reporting"))
        self.assertIn(right[-1], problem["message"])
        mended, = self.ctl.put("person", {"id": answer["id"], "id_number": right})
        self.assertEqual(mended["state"], "clean")

    def test_a_missing_required_field_makes_a_draft(self):
        answer, = self.ctl.put("class", {"class_name": "护理班"})
        self.assertEqual(answer["state"], "draft")
        self.assertIn("organiser", [problem["field"] for problem in answer["problems"]])

    def test_an_impossible_date(self):
        record = self.training_class(start_date="2024-02-30")
        self.refused(self.ctl.on("put", "class", json.dumps(record)), "start_date", "2 月 30 日", "没有保存任何记录")
        self.wrong_usage(self.ctl.on("progress", "--as-of", "2025-02-30"), "progress FILE")
        self.unchanged()

    def test_an_unknown_field_or_entity(self):
        self.refused(self.ctl.on("put", "person", '{"nmae": "张三"}'), "nmae")
        self.refused(self.ctl.on("put", "persn", '{"name": "张三"}'), "persn", "person")
        self.refused(self.ctl.on("list", "persn"), "persn", "enrolment")
        self.refused(self.ctl.on("list", "person", "--where", "nmae=1"), "nmae", "id_number")
        self.refused(self.ctl.on("trace", "no-such-goal"), "no-such-goal", "health-care-training")
        bare = Ctl(self.program, self.directory / "bare.jiangce")
        self.done(bare.on("new", "--region", "530523"))
        self.refused(bare.on("trace", "no-such-goal"), "还没有指标", "policy load")
        self.refused(self.ctl.on("progress", "--policy", "none"), "none", "longling-2022")
        self.unchanged()

    def test_a_value_of_a_wrong_type(self):
        self.refused(self.ctl.on("put", "person", '{"name": 12}'), "name")
        self.refused(self.ctl.on("put", "class", '{"hours": "四十"}'), "hours")
        self.refused(self.ctl.on("put", "person", '{"name": ["张三"]}'), "name")
        self.unchanged()

    def test_a_reference_to_nowhere(self):
        self.refused(self.ctl.on("put", "class", json.dumps(self.training_class(programme="没有的计划"))), "没有的计划")
        self.unchanged()
        answer, = self.ctl.put("enrolment", {"class": "00000000-0000-7000-8000-000000000001",
                                             "person": "00000000-0000-7000-8000-000000000002",
                                             "status": "completed"})
        self.assertEqual(answer["state"], "draft")
        self.assertLessEqual({"class", "person"}, {problem["field"] for problem in answer["problems"]})

    def test_two_objects_of_which_the_second_is_wrong(self):
        both = json.dumps([self.person(1), {"name": "李四", "birth_date": "1990-13-01"}])
        self.refused(self.ctl.on("put", "person", both), "第 2 条", "birth_date", "没有保存任何记录")
        self.assertEqual(self.ctl.json("list", "person"), [])
        self.unchanged()

    def test_text_that_is_no_json(self):
        self.refused(self.ctl.on("put", "person", '{"name": "张三",\n oops}'), "第 2 行")
        self.refused(self.ctl.on("put", "person", "-", text=""), "JSON")
        self.refused(self.ctl.on("put", "person", "[1]"), "对象")
        self.refused(self.ctl.on("put", "person", '"张三"'), "应为一个对象或一组对象")
        self.unchanged()

    def test_a_record_that_does_not_exist(self):
        nowhere = "00000000-0000-7000-8000-000000000001"
        self.refused(self.ctl.on("delete", "person", nowhere, "--reason", "误录"), nowhere)
        self.refused(self.ctl.on("history", "person", nowhere), nowhere)
        self.refused(self.ctl.on("history", "person", "12"), "12")
        self.unchanged()

    def test_a_pdf_is_written_where_the_build_can_set_letters(self):
        out = self.directory / "out.pdf"
        made = self.ctl.on("report", "targets", "-o", out)
        if made.returncode == 0:
            self.assertTrue(out.read_bytes().startswith(b"%PDF-"))
        else:
            self.refused(made, "PDF", ".xlsx")
            self.assertFalse(out.exists())

    def test_a_report_that_cannot_be_made(self):
        out = self.directory / "out"
        self.refused(self.ctl.on("report", "no-such", "-o", f"{out}.xlsx"), "no-such", "targets")
        self.refused(self.ctl.on("report", "targets", "-o", f"{out}.doc"), "out.doc", ".xlsx")
        self.refused(self.ctl.on("report", "targets", "-o", out / "none.xlsx"), "none.xlsx")
        self.refused(self.ctl.on("report", "targets", "-o", f"{out}.xlsx", "--from", "2025-01-01"), "--from")
        self.refused(self.ctl.on("report", "targets", "-o", f"{out}.xlsx", "--goal", "eco-guard-training"), "--goal")
        self.refused(self.ctl.on("report", "training", "-o", f"{out}.xlsx", "--policy", "longling-2022"), "--policy")
        self.refused(self.ctl.on("report", "training", "-o", f"{out}.xlsx", "--goal", "no-such"), "no-such")
        self.refused(self.ctl.on("report", "training", "-o", f"{out}.xlsx",
                                 "--from", "2025-02-01", "--to", "2025-01-31"), "--from")
        self.refused(self.ctl.on("report", "talent", "-o", f"{out}.xlsx", "--goal", "eco-guard-training"), "技能人才")
        self.wrong_usage(self.ctl.on("report", "targets"), "report FILE NAME -o")
        self.assertEqual([path.name for path in self.directory.iterdir() if path.name.startswith("out")], [])

    def test_a_goal_without_counting_rule_has_nothing_to_trace(self):
        goals = {goal["code"]: goal["id"] for goal in self.ctl.json("list", "goal")}
        self.ctl.put_one("goal", {"id": goals["skilled-talent-stock"], "counting_rule": None})
        self.refused(self.ctl.on("trace", "skilled-talent-stock"), "口径未设")

    def test_wrong_usage_names_the_form(self):
        for words, form in [(("list",), "list FILE ENTITY"), (("new", "x.jiangce"), "new FILE --region CODE"),
                            (("put", "x", "person"), "put FILE ENTITY JSON|-"),
                            (("list", "x", "person", "more"), "list FILE ENTITY"),
                            (("list", "x", "person", "--whre", "a=b"), "list FILE ENTITY"),
                            (("list", "x", "person", "--limit"), "list FILE ENTITY"),
                            (("list", "x", "person", "--limit", "0"), "list FILE ENTITY"),
                            (("list", "x", "person", "--json=yes"), "list FILE ENTITY"),
                            (("delete", "x", "person", "1"), "delete FILE ENTITY ID --reason TEXT"),
                            (("delete", "x", "person", "1", "--reason", " "), "delete FILE ENTITY ID"),
                            (("policy", "x", "drop", "y"), "policy FILE [load"),
                            (("progress", "x", "--children", "--by-unit"), "progress FILE"),
                            (("check", "x", "--language", "fr"), "check FILE")]:
            with self.subTest(words=words):
                self.wrong_usage(self.ctl.run(*words), form)
        for words in [(), ("frobnicate",)]:
            with self.subTest(words=words):
                self.wrong_usage(self.ctl.run(*words), "check FILE")

    def test_help_is_an_answer(self):
        self.assertIn("jiangcectl progress FILE", self.done(self.ctl.run("--help")).stdout)
        self.assertIn("jiangcectl list FILE", self.done(self.ctl.run("list", "--help")).stdout)


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
