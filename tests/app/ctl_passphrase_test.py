#!/usr/bin/env python3
"""A ledger under a passphrase through the real jiangcectl, and the log of who looked at what."""

import fcntl
import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import Ctl, LedgerCase, synthetic_id  # noqa: E402

ONE = "长城外Gu0dao边2026"
OTHER = "another-Pass 1234"


class Passphrases(LedgerCase):
    def setUp(self):
        super().setUp()
        self.one, self.other = self.file("one", ONE + "\n"), self.file("other", OTHER + "\r\nsecond line\n")

    def file(self, name, text):
        path = self.directory / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(0o600)
        return path

    def locked(self):
        ctl = Ctl(self.program, self.directory / "locked.jiangce")
        self.done(ctl.on("new", "--region", "530523101", "--passphrase-file", self.one))
        return ctl

    def test_a_ledger_made_with_one_opens_with_it_alone(self):
        ctl = self.locked()
        for verb, *words in [("list", "person"), ("put", "person", "[]"), ("rebuild",), ("undo",), ("audit",),
                             ("progress",)]:
            with self.subTest(verb=verb):
                self.refused(ctl.on(verb, *words), "locked.jiangce", "设有口令", "--passphrase-file")
                self.refused(ctl.on(verb, *words, "--passphrase-file", self.other), "口令不对")
        made = ctl.on("put", "person", json.dumps({"name": "张三妹"}), "--passphrase-file", self.one)
        self.assertEqual(self.done(made).stderr, "已保存 1 条。\n")
        row, = ctl.json("list", "person", "--passphrase-file", self.one)
        self.assertEqual(row["name"], "张三妹")

    def test_a_demo_ledger_may_have_one(self):
        ctl = Ctl(self.program, self.directory / "demo.jiangce")
        self.done(ctl.on("demo", "--persons", "100", "--passphrase-file", self.one))
        self.refused(ctl.on("list", "person"), "设有口令")
        # A second office registers four of the hundred again.
        self.assertEqual(len(ctl.json("list", "person", "--passphrase-file", self.one)), 104)

    def test_a_check_without_it_proves_the_chain_and_says_so(self):
        ctl = self.locked()
        whole = ctl.json("check", "--passphrase-file", self.one)
        self.assertEqual(set(whole), {"changes", "operations", "records", "waiting", "to_review", "content_read",
                                      "passphrase", "digest", "notes", "faults"})
        self.assertEqual((whole["content_read"], whole["passphrase"], whole["waiting"], whole["to_review"]),
                         (True, True, 0, 0))
        self.assertEqual(len(bytes.fromhex(whole["digest"])), 32)
        text = self.done(ctl.on("check", "--passphrase-file", self.one)).stdout
        digest = whole["digest"]
        self.assertIn(f"状态摘要：{digest[:4]} {digest[4:8]} {digest[8:12]} {digest[12:16]}\n", text)
        self.assertIn("已设口令", text)
        chain = ctl.json("check")
        self.assertEqual((chain["content_read"], chain["records"], chain["digest"]), (False, None, None))
        self.assertEqual((chain["changes"], chain["operations"], chain["faults"]),
                         (whole["changes"], whole["operations"], []))
        self.assertIn("没有口令，只核对了文件结构和变更链", self.done(ctl.on("check")).stdout)
        self.assertIn("未设口令", self.done(self.ctl.on("check")).stdout)
        self.refused(ctl.on("check", "--passphrase-file", self.other), "口令不对")

    def test_it_is_set_changed_and_taken_away(self):
        self.ctl.put("person", self.person(1))
        digest = self.ctl.json("check")["digest"]
        self.assertEqual(self.ctl.json("passphrase", "--new-passphrase-file", self.one),
                         {"file": self.ctl.ledger, "passphrase": True})
        self.refused(self.ctl.on("passphrase", "--new-passphrase-file", self.other), "设有口令")
        self.done(self.ctl.on("passphrase", "--new-passphrase-file", self.other, "--passphrase-file", self.one))
        self.refused(self.ctl.on("list", "person", "--passphrase-file", self.one), "口令不对")
        self.assertEqual(self.ctl.json("check", "--passphrase-file", self.other)["digest"], digest)
        self.assertEqual(self.ctl.json("passphrase", "--remove", "--passphrase-file", self.other),
                         {"file": self.ctl.ledger, "passphrase": False})
        self.refused(self.ctl.on("passphrase", "--remove"), "没有设口令")
        self.assertEqual([row["action"] for row in self.ctl.json("audit")],
                         ["passphrase-removed", "passphrase-set", "passphrase-set"])
        self.assertEqual(len(self.ctl.json("audit", "--limit", "2")), 2)
        self.wrong_usage(self.ctl.on("passphrase"), "passphrase FILE")
        self.wrong_usage(self.ctl.on("passphrase", "--remove", "--new-passphrase-file", self.one), "passphrase FILE")

    def test_a_weak_one_is_refused_and_leaves_no_ledger(self):
        weak = self.file("weak", "12345678\n")
        path = self.directory / "weak.jiangce"
        self.refused(self.ctl.run("new", path, "--region", "530523101", "--passphrase-file", weak), "口令太弱")
        self.assertFalse(path.exists())
        self.refused(self.ctl.on("passphrase", "--new-passphrase-file", weak), "口令太弱")
        self.assertFalse(self.ctl.json("check")["passphrase"])

    def test_a_file_that_holds_none(self):
        for name, path in [("none", self.directory / "none"), ("empty", self.file("empty", "\nsecond\n")),
                           ("long", self.file("long", "x" * 5000)), ("coded", self.file("coded", b"\xb3\xa4\xb3\xc7")),
                           ("folder", self.directory)]:
            with self.subTest(name=name):
                self.refused(self.ctl.on("list", "person", "--passphrase-file", path), "口令文件", str(path))

    def test_an_editor_s_mark_is_none_of_it_and_an_open_file_is_warned_of(self):
        ctl = self.locked()
        marked = self.file("marked", b"\xef\xbb\xbf" + ONE.encode())
        self.assertEqual(ctl.json("list", "person", "--passphrase-file", marked), [])
        marked.chmod(0o644)
        self.assertIn("其他用户也能读", self.done(ctl.on("list", "person", "--passphrase-file", marked)).stderr)
        self.assertNotIn("其他用户", self.done(ctl.on("list", "person", "--passphrase-file", self.one)).stderr)

    def test_a_backup_of_it_is_made_and_restored_without_opening_it(self):
        ctl = self.locked()
        self.done(ctl.on("backup", self.directory / "b.jiangce"))
        self.done(ctl.run("restore", self.directory / "b.jiangce", self.directory / "c.jiangce"))
        restored = Ctl(self.program, self.directory / "c.jiangce")
        self.refused(restored.on("list", "person"), "设有口令")
        self.assertEqual(restored.json("list", "person", "--passphrase-file", self.one), [])


class Reveals(LedgerCase):
    def reveals(self):
        return [(row["entity"], row["id"], row["field"], row["detail"], row["user"]) for row in self.ctl.json("audit")
                if row["action"] == "reveal"]

    def test_what_is_shown_whole_is_in_the_log(self):
        first = self.ctl.put_one("person", self.person(1, phone="13912345678"))
        self.ctl.put("person", [self.person(2), {"name": "无证"}])
        self.ctl.json("list", "person")
        self.assertEqual(self.reveals(), [])
        self.ctl.json("list", "person", "--where", f"id={first}", "--reveal", "--user", "李明")
        self.assertCountEqual(self.reveals(), [("person", first, "id_number", "", "李明"),
                                               ("person", first, "phone", "", "李明")])
        self.ctl.json("list", "person", "--reveal", "--user", "王芳")
        self.assertEqual(self.reveals()[0], ("person", None, None, "2", "王芳"))
        self.ctl.json("list", "class", "--reveal")
        self.assertEqual(len(self.reveals()), 3)
        shown = self.ctl.json("history", "person", first, "--reveal")
        self.assertIn(synthetic_id(1), json.dumps(shown))
        self.assertEqual(len(self.reveals()), 5)
        table = self.done(self.ctl.on("audit")).stdout
        self.assertIn("查看全文", table)
        self.assertNotIn(synthetic_id(1), table)

    def test_a_ledger_that_another_program_writes_reveals_nothing(self):
        self.ctl.put("person", self.person(1))
        with open(self.ctl.ledger + "-lock", "r+b") as lock:
            fcntl.lockf(lock, fcntl.LOCK_EX)
            self.refused(self.ctl.on("list", "person", "--reveal"), "longling.jiangce", "打开")
            self.refused(self.ctl.on("conflicts", "--reveal"), "打开")
            self.assertEqual(len(self.ctl.json("list", "person")), 1)
        self.assertEqual(self.reveals(), [])


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
