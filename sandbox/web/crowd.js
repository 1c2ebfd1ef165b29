// The crowd: let it come, watch it, look over somebody's shoulder.
import { at, button, el } from "/web/nodes.js";
import { nameOf, simulated, state } from "/web/store.js";
import { ask } from "/web/wire.js";
import { Wall } from "/web/wall.js";
import { t } from "/web/words.js";

export function progressOf(progress) {
  const done = progress.voted + progress.left + progress.gave_up;
  const parts = [t("crowd_voted", { number: progress.voted }), progress.left && t("crowd_left", { number: progress.left }), progress.gave_up && t("crowd_gave_up", { number: progress.gave_up })];
  return el("div", { class: "progress" },
    el("progress", { max: progress.size, value: done, "aria-label": t("crowd") }),
    el("small", {}, parts.filter(Boolean).join(" · ")));
}

export function crowdPanel({ takeOut } = {}) {
  const problem = el("p", { class: "problem", role: "alert" });
  const standing = el("div", {});
  const wall = new Wall(takeOut);
  const watched = el("select", { "aria-label": t("watch"), onchange: () => { if (watched.value) takeOut(Number(watched.value)); watched.value = ""; } });
  const offered = state.crowd.offered ?? {};
  const number = (name, value, traits) => el("label", { class: "field" }, el("span", {}, t(`crowd_${name}`)), el("input", { name, type: "number", value, required: true, ...traits }));
  const go = el("button", { class: "strong" });
  const form = el("form", { class: "inside", onsubmit: send, oninput: label },
    el("p", {}, t("crowd_about")),
    el("div", { class: "grid" }, number("size", offered.size ?? 300, { min: 1, max: 5000 }), number("speed", offered.speed ?? 10, { min: 0.1, max: 1000, step: "any" }), number("seed", offered.seed ?? 1, { min: 0 })),
    el("label", { class: "field" }, el("span", {}, t("crowd_start")), el("input", { name: "start", value: offered.start ?? "", placeholder: t("crowd_newest"), autocomplete: "off" })),
    el("div", { class: "grid" }, number("picks", offered.picks ?? 1, { min: 1 }), number("seats", offered.seats ?? 1, { min: 1 })),
    go, problem, standing, wall.node, el("label", { class: "field" }, el("span", {}, t("watch")), watched));

  async function send(event) {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form));
    const numbers = Object.fromEntries(["size", "speed", "seed", "picks", "seats"].map((name) => [name, Number(given[name])]));
    problem.textContent = "";
    try { await ask("crowd", { ...offered, ...numbers, start: given.start }); } catch (error) { problem.textContent = error.message; }
  }
  function label() {
    go.textContent = t("crowd_go", { number: Number(at("[name=size]", form).value) });
  }
  let listed = -1;
  function draw() {
    const { progress } = state.crowd;
    standing.replaceChildren(...(progress ? [progressOf(progress)] : []), ...(progress?.running ? [button(t("crowd_stop"), () => ask("crowd", undefined, "DELETE"), { class: "quiet" })] : []));
    go.disabled = Boolean(progress?.running);
    const people = simulated();
    watched.parentElement.hidden = !people.length;
    if (people.length === listed) return;
    listed = people.length;
    watched.replaceChildren(el("option", { value: "" }, t("simulated_people", { number: listed })), ...people.map((person) => el("option", { value: person.id }, `${nameOf(person)} · ${person.language_code}`)));
  }
  label();
  draw();
  return { node: form, hear: (change) => { wall.hear(change); if (["crowd", "all"].includes(change.kind)) draw(); } };
}
