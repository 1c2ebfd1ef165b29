// The faces of a crowd as they come; who has tapped is ringed, and a tap on a face opens his phone.
import { face } from "/web/faces.js";
import { el } from "/web/nodes.js";
import { nameOf, simulated } from "/web/store.js";

const SHOWN = 60;

export class Wall {
  constructor(takeOut) {
    this.takeOut = takeOut;
    this.faces = new Map();
    this.node = el("div", { class: "wall" });
    this.draw();
  }

  draw() {
    const newest = simulated().slice(-SHOWN);
    const kept = new Set(newest.map((person) => person.id));
    this.faces.forEach((node, id) => { if (!kept.has(id)) { node.remove(); this.faces.delete(id); } });
    for (const person of newest) {
      if (this.faces.has(person.id)) continue;
      const node = el("button", { type: "button", "aria-label": nameOf(person), title: nameOf(person), onclick: () => this.takeOut(person.id) }, face(person.id, { simulated: true }));
      this.faces.set(person.id, node);
      this.node.prepend(node);
    }
  }

  hear(change) {
    if (change.kind === "tap") this.faces.get(change.person)?.classList.add("tapped");
    if (change.kind !== "people" || this.due) return;
    this.due = setTimeout(() => { this.due = 0; this.draw(); }, 100);
  }
}
