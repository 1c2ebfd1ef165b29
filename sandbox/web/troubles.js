// What can be made to go wrong, how fast one may send, and what time it is.
import { all, button, el } from "/web/nodes.js";
import { now, state } from "/web/store.js";
import { ask } from "/web/wire.js";
import { fullTime, t } from "/web/words.js";

const MINUTE = 60;
const STEPS = [["minute", MINUTE], ["hour", 60 * MINUTE], ["day", 1440 * MINUTE], ["week", 7 * 1440 * MINUTE]];
const READY = [
  ["ready_429", { kind: "error", method: "sendMessage", code: 429, retry_after: 5, times: 1 }],
  ["ready_403", { kind: "error", code: 403, method: "sendMessage", times: 1 }],
  ["ready_slow", { kind: "slow", seconds: 2, times: 20 }],
  ["ready_lost", { kind: "reset", method: "sendMessage", after: true, times: 1 }],
  ["ready_twice", { kind: "duplicate", times: 5 }],
  ["ready_500", { kind: "error", code: 502, html: true, chance: 0.2, seed: 1, times: 30 }],
];
const TEXTS = ["method", "update", "chat", "description"];
const NUMBERS = ["code", "retry_after", "seconds", "copies", "nth", "times", "chance", "seed"];
const FLAGS = ["after", "html"];

export function troublePanel() {
  const time = el("output", { class: "now" });
  const stopped = el("input", { type: "checkbox", onchange: () => ask("clock", { stopped: stopped.checked }) });
  const orders = el("ul", { class: "orders", "aria-live": "polite" });
  const limited = el("input", { type: "checkbox", onchange: () => ask("limits", limited.checked ? { per_second: 30, per_chat_second: 1, per_group_minute: 20 } : { per_second: 0, per_chat_second: 0, per_group_minute: 0 }) });
  ask("limits").then((limits) => { limited.checked = limits.per_second > 0; });

  function tick() {
    time.textContent = fullTime(now());
    stopped.checked = state.clock.stopped;
    if (time.isConnected || !ticked) setTimeout(tick, 1000);
    ticked = true;
  }
  let ticked = false;
  function draw() {
    orders.replaceChildren(...state.faults.map(order));
    if (!state.faults.length) orders.append(el("li", { class: "none" }, t("no_faults")));
  }
  tick();
  draw();
  const node = el("div", { class: "inside" },
    el("h3", {}, t("clock")), time,
    el("div", { class: "keys" }, ...STEPS.map(([name, seconds]) => button(t(`plus_${name}`), () => ask("clock", { advance: seconds })))),
    el("label", {}, stopped, t("clock_stopped")),
    el("h3", {}, t("limits")), el("label", {}, limited, t("limits_documented")),
    el("h3", {}, t("faults_ready")),
    el("div", { class: "keys wide" }, ...READY.map(([name, fault]) => button(t(name), () => ask("faults", fault)))),
    el("h3", {}, t("faults_standing")), orders,
    button(t("faults_cancel"), () => ask("faults/cancel", {}), { class: "quiet" }),
    el("details", {}, el("summary", {}, t("faults_own")), own()));
  return { node, hear: (change) => { if (["faults", "all"].includes(change.kind)) draw(); if (change.kind === "clock") time.textContent = fullTime(now()); } };
}

function order(fault) {
  const where = [fault.method || fault.update || t("anything"), fault.kind === "error" && fault.code, fault.chat].filter(Boolean).join(" · ");
  return el("li", {}, el("span", {}, el("b", {}, t(`fault_${fault.kind}`)), ` ${where} `, el("small", {}, t("struck", { number: fault.struck }))),
    button(t("cancel"), () => ask("faults/cancel", { number: fault.number }), { class: "quiet" }));
}

function own() {
  const problem = el("p", { class: "problem", role: "alert" });
  const line = (name, traits) => el("label", { class: "field" }, el("code", {}, name), el("input", { name, ...traits }));
  const form = el("form", { onsubmit: async (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const fault = { kind: given.get("kind") };
    TEXTS.forEach((name) => { if (given.get(name)) fault[name] = given.get(name); });
    NUMBERS.forEach((name) => { if (given.get(name)) fault[name] = Number(given.get(name)); });
    FLAGS.forEach((name) => { if (given.has(name)) fault[name] = true; });
    problem.textContent = "";
    try { await ask("faults", fault); form.reset(); } catch (error) { problem.textContent = error.message; }
  } },
  el("label", { class: "field" }, el("code", {}, "kind"), el("select", { name: "kind" }, ...["error", "slow", "reset", "duplicate", "swap", "stale"].map((kind) => el("option", { value: kind }, `${kind}: ${t(`fault_${kind}`)}`)))),
  el("div", { class: "grid" }, ...TEXTS.map((name) => line(name, {})), ...NUMBERS.map((name) => line(name, { type: "number", step: "any", min: 0 }))),
  ...FLAGS.map((name) => el("label", {}, el("input", { type: "checkbox", name }), el("code", {}, name))),
  problem, el("button", { class: "strong" }, t("fault_order")));
  all("input", form).forEach((input) => input.setAttribute("autocomplete", "off"));
  return form;
}
