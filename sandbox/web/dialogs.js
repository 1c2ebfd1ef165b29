// Small windows: a new person, a new group or channel, and raw JSON.
import { at, button, el } from "/web/nodes.js";
import { nameOf, real } from "/web/store.js";
import { ask } from "/web/wire.js";
import { LANGUAGES, language, t } from "/web/words.js";

function dialog(title, fields, done) {
  const problem = el("p", { class: "problem", role: "alert" });
  const form = el("form", { onsubmit: async (event) => {
    event.preventDefault();
    try { await done(new FormData(form)); box.close(); } catch (error) { problem.textContent = error.message; }
  } }, el("h2", {}, title), ...fields, problem,
  el("div", { class: "ends" }, button(t("cancel"), () => box.close(), { class: "quiet" }), done && el("button", { class: "strong" }, t("add"))));
  const box = el("dialog", { class: "small", "aria-label": title, onclose: () => box.remove() }, form);
  document.body.append(box);
  box.showModal();
  at("input", box)?.focus();
  return box;
}

const field = (label, control) => el("label", { class: "field" }, el("span", {}, label), control);

export function newPerson(takeOut) {
  dialog(t("new_person"), [
    field(t("name"), el("input", { name: "first_name", required: true, maxlength: 64, autocomplete: "off" })),
    field(t("language"), el("select", { name: "language_code" }, ...Object.entries(LANGUAGES).map(([code, name]) => el("option", { value: code, selected: code === language() }, name)))),
  ], async (given) => {
    const person = await ask("people", Object.fromEntries(given));
    setTimeout(() => takeOut(person.id), 150);
  });
}

export function newChat() {
  dialog(t("new_chat"), [
    field(t("title"), el("input", { name: "title", required: true, maxlength: 128, autocomplete: "off" })),
    field(t("kind"), el("select", { name: "type" }, ...["group", "supergroup", "channel"].map((kind) => el("option", { value: kind }, t(kind))))),
    field(t("at_name"), el("input", { name: "username", pattern: "[A-Za-z][A-Za-z0-9_]{3,31}", autocomplete: "off" })),
    el("fieldset", {}, el("legend", {}, t("members")), ...real().map((person) => el("label", { class: "choice" }, el("input", { type: "checkbox", name: "members", value: person.id, checked: true }), nameOf(person)))),
  ], (given) => ask("chats", { type: given.get("type"), title: given.get("title"), username: given.get("username") || null, members: given.getAll("members").map(Number) }));
}

export function newTopic(begin) {
  dialog(t("new_topic"), [field(t("name"), el("input", { name: "name", required: true, maxlength: 128, autocomplete: "off" }))], (given) => begin(given.get("name")));
}

export function showRaw(title, value) {
  dialog(title, [el("pre", { class: "raw", tabindex: 0 }, JSON.stringify(value, null, 2))], null);
}
