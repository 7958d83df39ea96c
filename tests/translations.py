#!/usr/bin/env python3
"""English is complete: every text of the source is in translations/en.ts, translated, with the same %1 and %n.

usage: translations.py LUPDATE SOURCE_DIR
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield name, message.findtext("source"), forms, translation.get("type")


def main():
    lupdate, source = sys.argv[1], Path(sys.argv[2])
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
                wanted = sorted(set(re.findall(r"%L?(?:\d|n)", text)))
                for form in forms:
                    if sorted(set(re.findall(r"%L?(?:\d|n)", form))) != wanted:
                        faults.append(f"other placeholders: {place} -> {form}")
                    if re.search(r"[\u4e00-\u9fff]", form) and not re.search(r"^[A-Za-z]", form):
                        faults.append(f"Chinese in the English: {place} -> {form}")
    for fault in faults:
        print(fault)
    print(f"{count} texts, {len(faults)} faults")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
