"""Names every breach of the house's rules and exits with 1 when there is one."""

from __future__ import annotations

import sys

from tests.house import ROOT, complaints

found = complaints()
for complaint in found:
    sys.stdout.write(f"{complaint.within(ROOT)}\n")
sys.stdout.write(f"House rules: {len(found)} broken.\n" if found else "House rules: kept.\n")
sys.exit(1 if found else 0)
