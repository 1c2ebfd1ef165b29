// A menu at a button: arrow keys move, Escape and a tap elsewhere close it.
import { all, el } from "/web/nodes.js";

let opened = null;

// Items: { label, act, lead? }, or { row: [items] } for signs side by side.
export function openMenu(anchor, items, name) {
  closeMenu();
  const node = el("div", { class: "menu", role: "menu", "aria-label": name }, ...items.map((item) => (item.row ? el("div", { class: "signs" }, ...item.row.map(entry)) : entry(item))));
  document.body.append(node);
  place(node, anchor);
  opened = { node, anchor };
  anchor.setAttribute("aria-expanded", "true");
  node.addEventListener("keydown", move);
  node.querySelector("button")?.focus();
  setTimeout(() => document.addEventListener("pointerdown", outside));
}

const entry = (item) => el("button", { type: "button", role: "menuitem", "aria-label": item.name, onclick: () => { closeMenu(); item.act(); } }, item.label);

function place(node, anchor) {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = node;
  const left = Math.max(8, Math.min(box.right - width, innerWidth - width - 8));
  const below = box.bottom + 4 + height < innerHeight;
  Object.assign(node.style, { left: `${left}px`, top: `${below ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px` });
}

export function closeMenu() {
  if (!opened) return;
  const { node, anchor } = opened;
  opened = null;
  document.removeEventListener("pointerdown", outside);
  anchor.setAttribute("aria-expanded", "false");
  const inside = node.contains(document.activeElement);
  node.remove();
  if (inside) anchor.focus();
}

function outside(event) {
  if (opened && !opened.node.contains(event.target)) closeMenu();
}

function move(event) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); closeMenu(); }
  if (!step) return;
  event.preventDefault();
  const entries = all("button", event.currentTarget);
  entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
}
