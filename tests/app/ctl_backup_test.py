#!/usr/bin/env python3
"""Backup and restore through the real jiangcectl: what they leave on the disk, and what they refuse."""

import json
import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from ctl_support import ENVIRONMENT, Ctl, LedgerCase  # noqa: E402


class Backups(LedgerCase):
    def setUp(self):
        super().setUp()
        self.out = self.directory / "备份.jiangce"

    def names(self, ctl=None):
        return [row["name"] for row in (ctl or self.ctl).json("list", "person")]

    def files(self):
        """What stands in the folder, the companions of an open ledger aside."""
        return sorted(name for name in os.listdir(self.directory) if not name.endswith(("-wal", "-shm", "-lock")))

    def test_a_backup_is_a_ledger_of_its_own(self):
        self.ctl.put("person", [self.person(i) for i in range(3)])
        checked = self.ctl.json("check")
        answer = self.ctl.json("backup", self.out)
        self.assertEqual(set(answer), {"file", "backup", "bytes", "changes", "when"})
        self.assertEqual((answer["backup"], answer["bytes"], answer["changes"]),
                         (str(self.out), self.out.stat().st_size, checked["changes"]))
        self.assertEqual(Ctl(self.program, self.out).json("check"), checked)
        self.assertEqual(self.files(), ["longling.jiangce", "备份.jiangce"])

    def test_an_existing_file_is_covered_only_by_force(self):
        self.out.write_text("old", encoding="utf-8")
        self.refused(self.ctl.on("backup", self.out), "备份.jiangce", "已经存在")
        self.assertEqual(self.out.read_text(encoding="utf-8"), "old")
        self.assertIn("已备份", self.done(self.ctl.on("backup", self.out, "--force")).stderr)
        self.assertEqual(Ctl(self.program, self.out).json("check")["faults"], [])
        self.refused(self.ctl.on("backup", self.ctl.ledger, "--force"), "就是台账本身")
        self.assertEqual(self.ctl.json("check")["faults"], [])

    def test_a_restored_ledger_goes_back_and_the_former_one_is_kept(self):
        self.ctl.put("person", self.person(1))
        self.done(self.ctl.on("backup", self.out))
        self.ctl.put("person", self.person(2))
        result = self.done(self.ctl.run("restore", self.out, self.ctl.ledger, "--json"))
        answer = json.loads(result.stdout)
        self.assertEqual(set(answer), {"file", "replaced", "changes"})
        self.assertIn("被替换", Path(answer["replaced"]).name)
        self.assertIn(answer["replaced"], result.stderr)
        self.assertEqual(self.names(), ["学员1"])
        self.assertEqual(self.names(Ctl(self.program, answer["replaced"])), ["学员1", "学员2"])
        self.ctl.put("person", self.person(3))
        self.assertEqual(self.ctl.json("check")["faults"], [])

    def test_a_ledger_that_is_gone_is_restored(self):
        self.ctl.put("person", self.person(1))
        self.done(self.ctl.on("backup", self.out))
        os.remove(self.ctl.ledger)
        result = self.done(self.ctl.run("restore", self.out, self.ctl.ledger, "--json"))
        self.assertEqual(json.loads(result.stdout)["replaced"], None)
        self.assertEqual(self.names(), ["学员1"])

    def test_a_backup_that_is_none_changes_nothing(self):
        self.ctl.put("person", self.person(1))
        self.done(self.ctl.on("backup", self.out))
        with open(self.out, "r+b") as file:
            file.truncate(self.out.stat().st_size // 2)
        before = self.files()
        self.refused(self.ctl.run("restore", self.out, self.ctl.ledger), "备份.jiangce", "不能用来恢复")
        sheet = self.directory / "花名册.xlsx"
        sheet.write_bytes(b"PK\3\4 a spreadsheet")
        self.refused(self.ctl.run("restore", sheet, self.ctl.ledger), "花名册.xlsx", "不是匠册台账")
        self.refused(self.ctl.run("restore", self.directory / "none.jiangce", self.ctl.ledger), "找不到")
        sheet.unlink()
        self.assertEqual(self.files(), before)
        self.assertEqual(self.names(), ["学员1"])

    def test_a_place_that_cannot_be_written(self):
        self.refused(self.ctl.on("backup", self.directory), "文件夹", "文件名")
        self.refused(self.ctl.on("backup", self.directory / "没有" / "a.jiangce"), "没有", "不存在")
        self.refused(self.ctl.on("backup", "/sys/a.jiangce"), "/sys", "写入权限")
        self.wrong_usage(self.ctl.on("backup"), "backup FILE OUT")
        self.wrong_usage(self.ctl.run("restore", self.out), "restore BACKUP FILE")

    def test_a_disk_too_small_is_told_with_the_megabytes(self):
        small = self.directory / "small"
        small.mkdir()
        script = 'mount -t tmpfs -o size=64k none "$1" && "$2" backup "$3" "$1/a.jiangce"; code=$?; ls -A "$1"; exit $code'
        words = ["unshare", "-Urm", "sh", "-c", script, "sh", str(small), self.program, self.ctl.ledger]
        if not shutil.which("unshare") or subprocess.run(["unshare", "-Urm", "true"], capture_output=True,
                                                         check=False).returncode:
            self.skipTest("this system lets nobody mount a small disk")
        result = subprocess.run(words, capture_output=True, encoding="utf-8", env=ENVIRONMENT, check=False)
        self.refused(result, "磁盘空间不足", "MB", str(small))


if __name__ == "__main__":
    LedgerCase.program = sys.argv.pop(1)
    unittest.main()
