"""Ideas that are merged, as plain as can be: a set of who supports what, and what each is part of."""

from __future__ import annotations

from dataclasses import dataclass, field

from suggestions.voice import Status

ENDED = {Status.DECLINED, Status.MERGED, Status.WITHDRAWN}


@dataclass
class Idea:
    """One idea."""

    author: int | None
    public: bool
    status: Status = Status.NEW
    before: Status = Status.NEW
    into: int | None = None
    words: bool = True


@dataclass
class Groups:
    """All ideas, and who supports which; somebody who was erased stands below nought."""

    ideas: dict[int, Idea] = field(default_factory=dict)
    support: set[tuple[int, int]] = field(default_factory=set)

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
        self.ideas[id].status, self.ideas[id].public = Status.WITHDRAWN, False
        return True

    def erase(self, who: int, *, ideas_too: bool) -> None:
        """Erase somebody, with his ideas or without: what nobody else read goes in any case."""
        his = {id: idea for id, idea in self.ideas.items() if idea.author == who}
        while ideas_too and (whole := [id for id, idea in his.items() if idea.public and idea.into is None]):
            self.withdraw(whole[0])
        for idea in his.values():
            idea.public = idea.public and not ideas_too
            idea.words = idea.words and idea.public
            idea.author = None
            if not idea.public and idea.into is None:
                idea.status = Status.WITHDRAWN
        self.support = {(id, -who if each == who else each) for id, each in self.support}
