"""`python -m collapsecheck.judge.kernel [FOLDER]`: stored obligations against their certificates."""

import gzip
import json
import sys
from pathlib import Path

from collapsecheck.judge.kernel import accept

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "certificates"
rejected = 0
for path in sorted(folder.glob("*.json.gz")):
    reasons, entries = [], json.loads(gzip.decompress(path.read_bytes()))
    for entry in entries:
        try:
            accept(entry, entry.get("certificate"))
        except (ValueError, RecursionError) as reason:
            reasons.append(f"  {entry.get('name')}: {reason}")
    print(f"{path.name}: {len(entries) - len(reasons)} of {len(entries)} accepted", *reasons, sep="\n")
    rejected += len(reasons)
sys.exit(1 if rejected else 0)
