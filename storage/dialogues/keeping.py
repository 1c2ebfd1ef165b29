"""What is kept of conversations: updates that had their effect, dialogues, and what came of messages."""

from __future__ import annotations

from chat.records import Dialogues, Hearing, Updates
from storage.dialogues.heard import HeardRows
from storage.dialogues.rows import DialogueRows, UpdateRows
from storage.dialogues.tables import dialogues, heard
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.retaining import heard_since, older

KEEPING = Keeping(
    stores=(
        StoreEntry[Dialogues](Dialogues, DialogueRows),
        StoreEntry[Updates](Updates, UpdateRows),
        StoreEntry[Hearing](Hearing, HeardRows),
    ),
    personal={"dialogue": rows_of(dialogues), "messages_written": rows_of(heard)},
    erase=erased_from(dialogues, heard),
    outdated={"dialogues": older(dialogues, lambda before: dialogues.c.customer.not_in(heard_since(before)))},
)
