// The inspector: each raw call of the bot and what it was answered, the newest first.
import { el } from "/web/nodes.js";
import { state } from "/web/store.js";
import { fullTime, t } from "/web/words.js";

const SHOWN = 120;

export function callsPanel() {
  const open = new Set();
  const filter = el("input", { type: "search", placeholder: t("filter"), "aria-label": t("filter"), oninput: () => draw() });
  const failing = el("input", { type: "checkbox", onchange: () => draw() });
  const list = el("ol", { class: "calls" });
  let due = 0;

  function draw() {
    due = 0;
    const wanted = filter.value.trim().toLowerCase();
    const fitting = state.calls.filter((call) => (wanted || !idle(call)) && (!wanted || JSON.stringify(call).toLowerCase().includes(wanted)) && (!failing.checked || call.status !== 200));
    list.replaceChildren(...fitting.slice(-SHOWN).reverse().map((call) => one(call, open)));
    if (!fitting.length) list.append(el("li", { class: "none" }, t("no_calls")));
  }
  draw();
  return {
    node: el("div", { class: "inside" }, el("div", { class: "bar" }, filter, el("label", {}, failing, t("only_failed"))), list),
    hear: (change) => { if (change.kind === "call" || change.kind === "all") due ||= setTimeout(draw, 120); },
  };
}

// A poll for updates that brought nothing is shown only to who looks for it.
const idle = (call) => call.method.toLowerCase() === "getupdates" && call.answer?.result?.length === 0;

function one(call, open) {
  const node = el("details", { class: call.status === 200 ? "call" : "call failed", open: open.has(call.number) },
    el("summary", {}, el("b", {}, call.method), el("span", { class: "code" }, call.status || t("broken")), call.by === "http" ? null : el("span", {}, call.by), el("time", {}, fullTime(call.at))));
  const fill = () => {
    if (node.childElementCount > 1) return;
    node.append(el("h3", {}, t("asked")), raw(call.parameters), el("h3", {}, t("answered")), raw(call.answer));
  };
  if (node.open) fill();
  node.ontoggle = () => { if (node.open) { open.add(call.number); fill(); } else open.delete(call.number); };
  return el("li", {}, node);
}

const raw = (value) => el("pre", { class: "raw", tabindex: 0 }, typeof value === "string" ? value : JSON.stringify(value, null, 2));
