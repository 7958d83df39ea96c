#!/usr/bin/env python3
"""English is complete and reads well: every text of the source is in translations/en.ts, translated, with the same
placeholders and mnemonics, the same end of sentence, no stray blanks and no Chinese.

usage: translations.py LUPDATE SOURCE_DIR
       translations.py --self-test
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# What the program puts right behind another text: Chinese needs no blank there, English does.
APPENDED = {
    ("Ctl", "本次没有保存任何记录。"),
    ("Ctl", "演示台账，人员均为虚构。"),
}
SEPARATORS = {"、", "，", "；", "："}


def faults_of(context, text, form):
    """What is wrong with one translation, in words."""
    wanted, given = (sorted(set(re.findall(r"%L?(?:\d|n)", side))) for side in (text, form))
    if wanted != given:
        yield "other placeholders"
    if text.count("&") != form.count("&"):
        yield "another number of &"
    if text.count("\n") != form.count("\n"):
        yield "another number of lines"
    if re.search(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]", form):
        yield "Chinese in the English"
    if "!" in form:
        yield "an exclamation mark"
    if text in SEPARATORS:
        if form != form.strip() + " ":
            yield "a separator needs one blank behind it"
        return
    if text.endswith("。") != (form.endswith(".") and not form.endswith("No.")):
        yield "another end of sentence"
    if text.strip() == text:
        leads = text.startswith("（") or (context, text) in APPENDED
        if form.strip() != form.removeprefix(" " if leads else ""):
            yield "a blank at the beginning or the end"
    if "  " in form.strip() and not re.search(r"  |\u3000", text):
        yield "two blanks together"
    if context == "Language" and form != "en":
        yield "the language must be called en"


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield name, message.findtext("source"), forms, translation.get("type")


def check(lupdate, source):
    committed = source / "translations" / "en.ts"
    faults = []
    with tempfile.TemporaryDirectory() as directory:
        fresh = Path(directory) / "en.ts"
        shutil.copy(committed, fresh)
        subprocess.run(
            [lupdate, "-I", source, source / "core", source / "ui", source / "app", "-extensions", "cpp,h", "-locations", "none",
             "-no-obsolete", "-silent", "-source-language", "zh_CN", "-target-language", "en_US", "-ts", fresh],
            check=True)
        known = {(context, text) for context, text, _, _ in messages(committed)}
        count = 0
        for context, text, forms, kind in messages(fresh):
            count += 1
            place = f"{context}: {text}"
            if (context, text) not in known:
                faults.append(f"not in en.ts (build the target update_translations): {place}")
            elif kind == "unfinished" or not all(forms):
                faults.append(f"not translated: {place}")
            else:
                faults += [f"{fault}: {place} -> {form}" for form in forms for fault in faults_of(context, text, form)]
    for fault in faults:
        print(fault)
    print(f"{count} texts, {len(faults)} faults")
    return 1 if faults or count == 0 else 0


def self_test():
    """Every kind of fault is found, and sound translations pass."""
    sound = [
        ("Ctl", "共 %1 条。", "Records: %1."),
        ("Measure", "、", ", "),
        ("Measure", "（空时取%1）", " (if empty, by %1)"),
        ("People", "序号", "No."),
        ("jc::ui::MainMenu", "文件(&F)", "&File"),
        ("Language", "zh_CN", "en"),
        *((context, text, " Text." if text.endswith("。") else " text") for context, text in APPENDED),
    ]
    broken = [
        ("Ctl", "共 %1 条。", "Records: %2."),
        ("Ctl", "共 %L1 条。", "Records: %1."),
        ("Ctl", "共 %1 条。", "Records: %1"),
        ("Ctl", "共 %1 条", "Records: %1."),
        ("Ctl", "共 %1 条。", " Records: %1."),
        ("Ctl", "共 %1 条。", "Records: %1. "),
        ("Ctl", "共 %1 条。", "Records:  %1."),
        ("Ctl", "共 %1 条。", "Records：%1."),
        ("Ctl", "共 %1 条。", "Records: %1 条."),
        ("Ctl", "完成", "Done!"),
        ("Ctl", "一\n二", "One two"),
        ("Measure", "、", ","),
        ("jc::ui::MainMenu", "文件(&F)", "File"),
        ("Language", "zh_CN", "English"),
    ]
    wrong = [f"refused: {case}" for case in sound if list(faults_of(*case))]
    wrong += [f"passed: {case}" for case in broken if not list(faults_of(*case))]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else check(sys.argv[1], Path(sys.argv[2])))
