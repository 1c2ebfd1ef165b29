// The page: who lies on the table, the strip of people, the tools, and the line to the server.
import { newChat, newPerson, showRaw } from "/web/dialogs.js";
import { badge, face } from "/web/faces.js";
import { all, at, el, iconButton } from "/web/nodes.js";
import { closePanel, hearPanel, reopenPanel, toggle } from "/web/panel.js";
import { Phone } from "/web/phone.js";
import { hear, listenTo, loadAll, nameOf, real, state, unreadOf } from "/web/store.js";
import { Tour } from "/web/tour.js";
import { ask, listen } from "/web/wire.js";
import { LANGUAGES, language, preferred, speak, t } from "/web/words.js";

const FIRST = 3;
const narrow = matchMedia("(max-width: 44em)");
const phones = new Map();
let current = 0;
let tour = null;

function takeOut(id, focus = true) {
  if (!state.people.has(id)) return null;
  if (!phones.has(id)) {
    phones.set(id, new Phone(id, () => putAway(id)));
    at("#phones").append(phones.get(id).node);
  }
  current = id;
  turn();
  const phone = phones.get(id);
  phone.node.scrollIntoView({ inline: "center", block: "nearest" });
  phone.down();
  phone.read();
  if (focus && !narrow.matches) phone.composer.input.focus({ preventScroll: true });
  return phone;
}

function putAway(id) {
  phones.get(id)?.node.remove();
  phones.delete(id);
  if (current === id) current = phones.keys().next().value ?? 0;
  turn();
}

// On a narrow page one phone is to be seen at a time.
function turn() {
  phones.forEach((phone, id) => phone.node.classList.toggle("current", id === current));
  at("#phones").classList.toggle("empty", !phones.size);
  strip();
}

let stripDue = 0;
const strip = () => { stripDue ||= requestAnimationFrame(drawStrip); };

function drawStrip() {
  stripDue = 0;
  const focused = document.activeElement?.dataset?.face;
  const people = [...real(), ...[...phones.keys()].map((id) => state.people.get(id)).filter((person) => person?.simulated)];
  at("#people").replaceChildren(...people.map((person, number) => {
    const shown = narrow.matches ? person.id === current : phones.has(person.id);
    const waiting = shown ? 0 : unreadOf(person.id);
    const press = () => (phones.has(person.id) && !narrow.matches ? putAway(person.id) : takeOut(person.id));
    return el("button", { type: "button", class: "person", "aria-pressed": String(shown), title: number < 9 ? `Alt+${number + 1}` : null, data: { face: person.id }, onclick: press },
      face(person.id, { simulated: person.simulated }), el("span", {}, nameOf(person)), badge(waiting));
  }));
  if (focused) at(`[data-face="${focused}"]`)?.focus();
}

function tool(name, sign = name) {
  return iconButton(sign, t(name), () => toggle(name, { takeOut }), { "aria-pressed": "false", data: { panel: name } });
}

function frame() {
  document.title = t("page_title");
  const chooser = el("select", { "aria-label": t("language"), onchange: async (event) => { await speak(event.target.value); rebuild(); } },
    ...Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, selected: code === language(), lang: code }, name)));
  at("#top").replaceChildren(
    el("h1", {}, t("page_name")),
    el("nav", { id: "people", "aria-label": t("people") }),
    el("div", { class: "tools" },
      iconButton("add", t("new_person"), () => newPerson(takeOut)),
      iconButton("chat", t("new_chat"), newChat),
      tool("crowd"), tool("fault"), tool("calls"),
      state.tour && iconButton("guide", t("tour"), () => tour.restart()),
      iconButton("light", t("light"), light), chooser));
  at("#lost").textContent = t("lost");
  at("#phones").setAttribute("aria-label", t("phones"));
  at("#phones").dataset.hint = t("nobody");
}

function rebuild() {
  const shown = [...phones.keys()];
  phones.forEach((phone) => phone.node.remove());
  phones.clear();
  frame();
  const before = current;
  shown.forEach((id) => takeOut(id, false));
  if (phones.has(before)) current = before;
  turn();
  reopenPanel();
  tour?.draw();
  tour?.teach();
}

const LIGHTS = ["auto", "light", "dark"];

function light() {
  const next = LIGHTS[(LIGHTS.indexOf(localStorage.getItem("light") ?? "auto") + 1) % LIGHTS.length];
  localStorage.setItem("light", next);
  shine();
}

function shine() {
  const wanted = localStorage.getItem("light") ?? "auto";
  const dark = wanted === "dark" || (wanted === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.light = dark ? "dark" : "light";
}

async function furnish() {
  if (!real().length) {
    for (const first_name of ["Ana", "Boris"]) await ask("people", { first_name, language_code: language() });
    await loadAll();
  }
  const named = state.tour?.show ?? [];
  const wanted = named.length ? real().filter((person) => named.includes(person.first_name)) : real().slice(0, FIRST);
  wanted.forEach((person) => takeOut(person.id, false));
  if (wanted.length) takeOut(wanted[0].id, false);
  tour = new Tour({ takeOut, phones });
}

async function opened() {
  const before = state.world;
  await loadAll();
  if (before !== state.world) {
    phones.forEach((_, id) => putAway(id));
    closePanel();
    frame();
    await furnish();
  } else {
    [...phones.keys()].filter((id) => !state.people.has(id)).forEach(putAway);
    phones.forEach((phone) => { phone.refresh(); phone.refill(); });
    frame();
    turn();
  }
  at("#lost").hidden = true;
  document.body.dataset.line = "open";
}

listenTo((change) => {
  phones.forEach((phone) => phone.hear(change));
  hearPanel(change);
  if (["message", "people", "all", "read"].includes(change.kind)) strip();
  if (change.kind === "tour") { frame(); turn(); tour = new Tour({ takeOut, phones }); } else tour?.hear(change);
  if (change.kind === "raw") showRaw(change.title, change.value);
});

addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !/^Digit[1-9]$/.test(event.code)) return;
  const person = real()[Number(event.code.slice(5)) - 1];
  if (person) { event.preventDefault(); takeOut(person.id)?.composer.input.focus(); }
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", shine);
narrow.addEventListener("change", () => { turn(); all(".phone.current").forEach((node) => phones.get(Number(node.dataset.person))?.down()); });

shine();
await speak(preferred());
frame();
listen({ heard: hear, opened, lost: () => { at("#lost").hidden = false; document.body.dataset.line = "lost"; } });
