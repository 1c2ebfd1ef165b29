"""Ideas that are merged, as plain as can be: a set of who supports what, and what each is part of."""

from __future__ import annotations

from dataclasses import dataclass, field

from suggestions.voice import Status

ENDED = {Status.DECLINED, Status.MERGED, Status.WITHDRAWN}


@dataclass
class Idea:
    """One idea."""

    author: int | None
    read: bool
    """Whether the team let it stand."""
    status: Status = Status.NEW
    before: Status = Status.NEW
    into: int | None = None
    words: bool = True
    hidden: bool = False

    @property
    def public(self) -> bool:
        return self.read and not self.hidden and self.status is not Status.WITHDRAWN


@dataclass
class Groups:
    """All ideas, and who supports which; somebody who was erased stands below nought."""

    ideas: dict[int, Idea] = field(default_factory=dict)
    support: set[tuple[int, int]] = field(default_factory=set)
    wishes: dict[tuple[int, int], bool] = field(default_factory=dict)
    """What somebody wants of an idea beside supporting it; whether that is to hear nothing."""
    waits: set[tuple[int, int]] = field(default_factory=set)
    """Who is told when which is launched."""

    def root(self, id: int) -> int:
        into = self.ideas[id].into
        return id if into is None else self.root(into)

    def inside(self, id: int) -> set[int]:
        """An idea and all that was merged into it."""
        children = {each for each, idea in self.ideas.items() if idea.into == id}
        return {id}.union(*map(self.inside, children))

    def authors(self, id: int) -> set[int]:
        found = {self.ideas[each].author for each in self.inside(id)}
        return {each for each in found if each is not None}

    def supporters(self, id: int) -> set[int]:
        return {who for idea, who in self.support if idea in self.inside(id)} - self.authors(id)

    def open(self, id: int) -> bool:
        return self.ideas[id].public and self.ideas[id].status not in ENDED

    def give(self, id: int, who: int) -> bool:
        """Support it; whether that can be."""
        if not self.open(id) or who in self.authors(id):
            return False
        if not any((each, who) in self.support for each in self.inside(id)):
            self.support.add((id, who))
        return True

    def take(self, id: int, who: int) -> bool:
        """Support it no more; whether that can be."""
        if self.open(id):
            self.support -= {(each, who) for each in self.inside(id)}
        return self.open(id)

    def heard_of(self, id: int) -> bool:
        """Whether somebody may follow it or mute it."""
        return self.ideas[id].read and self.ideas[self.root(id)].public

    def follow(self, id: int, who: int) -> bool:
        """Let him hear of it; whether that can be."""
        if not self.heard_of(id):
            return False
        root = self.root(id)
        group = [(each, who) for each in self.inside(root)]
        self.wishes = {each: muted for each, muted in self.wishes.items() if not (muted and each in group)}
        if not any(each in self.support or each in self.wishes for each in group):
            self.wishes[root, who] = False
        return True

    def mute(self, id: int, who: int) -> bool:
        """Let him hear nothing of it; whether that can be."""
        if self.heard_of(id):
            self.wishes |= {(each, who): True for each in self.inside(self.root(id))}
        return self.heard_of(id)

    def wait(self, id: int, who: int) -> bool:
        """Let him be told of its launch; whether that can be."""
        root = self.root(id)
        if not self.heard_of(id) or self.ideas[root].status is not Status.PLANNED:
            return False
        self.waits.add((root, who))
        return True

    def hearing(self, id: int) -> set[int]:
        """Who hears of its launch, each once: nobody who was erased, and of what is not public its author."""
        if not self.ideas[id].public:
            author = self.ideas[id].author
            return set() if author is None else {author}
        group = self.inside(id)
        supporting = {(each, who) for each, who in self.support if not self.wishes.get((each, who), False)}
        following = {each for each, muted in self.wishes.items() if not muted}
        told = {who for each, who in (*supporting, *following, *self.waits) if each in group and who > 0}
        return told | self.authors(id)

    def publish(self, id: int) -> bool:
        """Let it stand; whether that can be."""
        if self.ideas[id].status in {Status.MERGED, Status.WITHDRAWN}:
            return False
        self.ideas[id].read = True
        return True

    def hide(self, id: int) -> bool:
        """Hide it; whether that can be."""
        can = self.ideas[id].public
        self.ideas[id].hidden = self.ideas[id].hidden or can
        return can

    def show(self, id: int) -> bool:
        """Let it stand again; whether that can be."""
        idea = self.ideas[id]
        can = idea.hidden and idea.read and idea.status is not Status.WITHDRAWN
        idea.hidden = idea.hidden and not can
        return can

    def merge(self, id: int, into: int) -> bool:
        """Merge it; whether that can be."""
        one, other = self.ideas[id], self.ideas[into]
        gone = Status.WITHDRAWN in {one.status, other.status}
        if gone or self.root(id) == self.root(into) or one.into or other.into or not other.public:
            return False
        one.before, one.status, one.into = one.status, Status.MERGED, into
        return True

    def part(self, id: int) -> bool:
        """Take it out again; whether that can be."""
        idea = self.ideas[id]
        if idea.into is None:
            return False
        if not idea.words:
            self.release(id)
        idea.status, idea.into = idea.before if idea.words else Status.WITHDRAWN, None
        return True

    def release(self, id: int) -> None:
        for child in [each for each, idea in self.ideas.items() if idea.into == id]:
            self.part(child)

    def withdraw(self, id: int) -> bool:
        """Let its author take it back; whether that can be."""
        if self.ideas[id].into is not None:
            return False
        self.release(id)
        self.ideas[id].status = Status.WITHDRAWN
        return True

    def erase(self, who: int, *, ideas_too: bool) -> None:
        """Erase somebody, with his ideas or without: what nobody else read goes in any case."""
        his = {id: idea for id, idea in self.ideas.items() if idea.author == who}
        while ideas_too and (whole := [id for id, idea in his.items() if idea.read and idea.into is None]):
            self.withdraw(whole[0])
            his[whole[0]].read = False
        for id, idea in his.items():
            if idea.hidden:
                self.release(id)
            idea.read = idea.read and not ideas_too
            idea.words = idea.words and idea.public
            idea.author = None
            if not idea.public and idea.into is None:
                idea.status = Status.WITHDRAWN
        self.support = {(id, -who if each == who else each) for id, each in self.support}
        self.wishes = {each: muted for each, muted in self.wishes.items() if each[1] != who}
        self.waits = {each for each in self.waits if each[1] != who}
