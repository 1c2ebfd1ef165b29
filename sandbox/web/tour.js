// The guided tour: a card above the phones; it watches what is done, and does it when asked.
import { progressOf } from "/web/crowd.js";
import { Wall } from "/web/wall.js";
import { look } from "/web/lightbox.js";
import { all, at, button, el, iconButton } from "/web/nodes.js";
import { messagesOf, real, state } from "/web/store.js";
import { ask } from "/web/wire.js";
import { inLanguage, language, t } from "/web/words.js";

const MOMENT = matchMedia("(prefers-reduced-motion: reduce)").matches ? 150 : 700;
const PATIENCE = 15000;

export class Tour {
  constructor(table) {
    this.table = table;
    this.card = at("#tour");
    this.wall = new Wall(table.takeOut);
    this.step = -1;
    this.busy = false;
    if (!state.tour || localStorage.getItem("tour-left") === state.world) { this.leave(); return; }
    const kept = JSON.parse(sessionStorage.getItem("tour") ?? "{}");
    if (kept.world === state.world) Object.assign(this, { caught: kept.caught, begun: kept.begun }); else this.reset();
    this.go(kept.world === state.world ? kept.step : 0);
  }

  get steps() { return state.tour?.steps ?? []; }

  get now() { return this.steps[this.step]; }

  get person() { return real().find((person) => person.first_name === this.now?.person); }

  reset() {
    this.caught = {};
    this.begun = newestOf(real().map((person) => person.id));
  }

  restart() {
    localStorage.removeItem("tour-left");
    this.reset();
    this.go(0);
  }

  async go(step) {
    this.step = step;
    this.busy = false;
    this.looked = false;
    this.moved = true;
    if (!this.now) { this.leave(); return; }
    sessionStorage.setItem("tour", JSON.stringify({ world: state.world, step, caught: this.caught, begun: this.begun }));
    this.since = this.person ? newestOf([this.person.id]) : 0;
    if (this.person) this.table.takeOut(this.person.id, false);
    this.crowdBefore = state.crowd.progress;
    this.draw();
    if (step <= 1) await this.teach();
    this.prefill();
    this.watch();
  }

  leave() {
    this.step = -1;
    this.card.hidden = true;
    this.card.replaceChildren();
    if (state.tour) localStorage.setItem("tour-left", state.world);
    this.hint();
  }

  // Who has not written yet speaks the language of the page, so that the tour can be read.
  teach() {
    if (!state.tour) return [];
    const strangers = real().filter((person) => state.tour.speaking.includes(person.first_name) && !person.started && person.language_code !== language());
    return Promise.all(strangers.map((person) => ask("language", { person: person.id, language_code: language() })));
  }

  draw() {
    if (!this.now) return;
    const last = this.step === this.steps.length - 1;
    const doable = this.now.do?.length > 0;
    const focused = this.card.contains(document.activeElement);
    this.card.hidden = false;
    this.card.setAttribute("aria-label", t("tour"));
    this.card.replaceChildren(
      el("div", { class: "told", "aria-live": "polite" },
        el("small", {}, t("step", { number: this.step + 1, of: this.steps.length })),
        el("h2", {}, inLanguage(this.now.title)),
        el("p", {}, this.filled(inLanguage(this.now.text))),
        this.now.done?.crowd && this.wall.node,
        el("div", { class: "crowding" })),
      el("div", { class: "keys" },
        doable && button(t("do_it"), () => this.doIt(), { class: "strong do" }),
        !doable && button(t(last ? "tour_end" : "next"), () => this.go(this.step + 1), { class: "strong do" }),
        !last && doable && !this.now.done && button(t("next"), () => this.go(this.step + 1), { class: "quiet" }),
        this.step > 0 && button(t("back"), () => this.go(this.step - 1), { class: "quiet" }),
        iconButton("close", t("skip"), () => this.leave(), { class: "skip" })));
    if (focused) at(".do", this.card)?.focus();
    this.hint();
  }

  prefill() {
    if (!this.person) return;
    const [first] = this.now.do ?? [];
    const phone = this.table.phones.get(this.person.id);
    if (first?.say && phone) this.write(phone, first);
  }

  // What is to be said stands in the line, in answer to the message that is answered.
  write(phone, deed) {
    const answered = deed.reply && this.withKey(deed.reply);
    phone.composer.setContext(answered ? { message: answered } : null);
    phone.composer.fill(this.filled(inLanguage(deed.say)));
  }

  filled(text) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => this.caught[name] ?? whole);
  }

  hear(change) {
    if (!this.now) return;
    this.wall.hear(change);
    if (change.kind === "looked" && change.person === this.person?.id) this.looked = true;
    if (change.kind === "message" && change.fresh && change.room === this.person?.id) this.moved = true;
    if (change.kind === "crowd") this.follow(state.crowd.progress);
    clearTimeout(this.due);
    this.due = setTimeout(() => this.watch(), 30);
  }

  // While a crowd is on its way there is nothing to do but watch.
  follow(progress) {
    at(".crowding", this.card)?.replaceChildren(...(this.now.done?.crowd && progress ? [progressOf(progress)] : []));
    at(".do", this.card)?.setAttribute("aria-disabled", String(Boolean(this.now.done?.crowd && progress?.running)));
  }

  watch() {
    this.hint();
    if (!this.now?.done || this.passing || !this.holds(this.now.done)) return;
    this.passing = true;
    this.card.classList.add("done");
    setTimeout(() => {
      this.passing = false;
      this.card.classList.remove("done");
      if (this.now) this.go(this.step + 1);
    }, MOMENT);
  }

  holds(sign) {
    const since = this.person ? messagesOf(this.person.id).filter((message) => message.message_id > this.since && message.from?.is_bot) : [];
    const { progress } = state.crowd;
    return (!sign.button || this.found(sign)) && (!sign.answer || since.length > 0)
      && (!sign.picture || since.some((message) => message.photo)) && (!sign.document || since.some((message) => message.document))
      && (!sign.looked || this.looked) && (!sign.crowd || Boolean(progress && !progress.running && progress !== this.crowdBefore));
  }

  withKey(pattern, count = 1) {
    const wanted = new RegExp(this.filled(pattern));
    return this.messages().findLast((each) => keysOf(each).filter((key) => wanted.test(key)).length >= count);
  }

  // Whether a message since the tour began has so many fitting buttons; what they carry is caught.
  found({ button: pattern, count = 1 }) {
    const wanted = new RegExp(this.filled(pattern));
    const message = this.withKey(pattern, count);
    if (message) Object.assign(this.caught, keysOf(message).map((key) => key.match(wanted)).find(Boolean).groups);
    return Boolean(message);
  }

  messages() {
    return this.person ? messagesOf(this.person.id).filter((message) => message.message_id > this.begun) : [];
  }

  // Rings around what is to be tapped next; it comes into view when a step begins or more is said after it.
  hint() {
    all(".hinted").forEach((node) => node.classList.remove("hinted"));
    const phone = this.now && this.person && this.table.phones.get(this.person.id);
    if (!phone) return;
    phone.node.classList.add("hinted");
    for (const deed of this.now.do ?? []) {
      if (deed.say && phone.composer.input.value) at(".send", phone.node).classList.add("hinted");
      if (deed.look) all(".picture", phone.node).at(-1)?.classList.add("hinted");
      if (deed.tap) ringed(this.tappable(phone, deed), deed.times ?? 1);
    }
    const [node] = all(".hinted", phone.list).slice(-1);
    if (this.moved && node) phone.bring(node);
    this.moved = false;
  }

  tappable(phone, deed) {
    const wanted = new RegExp(this.filled(deed.tap));
    const lists = all(".inline", phone.node).map((rows) => all("[data-callback]", rows).filter((node) => wanted.test(node.dataset.callback)));
    return lists.findLast((nodes) => nodes.length) ?? [];
  }

  async doIt() {
    if (this.busy) return;
    this.busy = true;
    const step = this.step;
    try {
      for (const deed of this.now.do) {
        if (this.step === step) await this.perform(deed);
      }
    } catch {
      // What went wrong is shown where it happened; the step stays.
    }
    if (this.step === step) this.busy = false;
  }

  async perform(deed) {
    const phone = this.person && this.table.takeOut(this.person.id, false);
    if (deed.say) { this.write(phone, deed); await phone.composer.submit(); }
    if (deed.clock) await ask("clock", { advance: deed.clock });
    if (deed.crowd) await ask("crowd", { ...state.crowd.offered, ...deed.crowd });
    if (deed.look) await this.lookAt(phone);
    if (deed.tap) await this.tapAll(phone, deed);
  }

  async tapAll(phone, deed) {
    const tapped = new Set();
    for (let nth = 0; nth < (deed.times ?? 1); nth++) {
      const fresh = () => this.tappable(phone, deed).find((node) => !tapped.has(node.dataset.callback));
      const node = await awaited(fresh);
      tapped.add(node.dataset.callback);
      node.click();
      await pause(MOMENT);
    }
  }

  async lookAt(phone) {
    const message = await awaited(() => this.messages().findLast((each) => each.photo));
    look(message);
    await pause(2 * MOMENT);
    this.looked = Boolean(phone);
    this.watch();
  }
}

// Where there is a choice, one ring goes around all of it.
function ringed(nodes, wanted) {
  if (nodes.length > wanted) nodes[0].closest(".inline").classList.add("hinted");
  else nodes.forEach((node) => node.classList.add("hinted"));
}

const keysOf = (message) => (message.reply_markup?.inline_keyboard ?? []).flat().map((key) => key.callback_data ?? "");
const newestOf = (rooms) => Math.max(0, ...rooms.flatMap(messagesOf).map((message) => message.message_id || 0));
const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });

async function awaited(find) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = find();
    if (found) return found;
    await pause(80);
  }
  throw new Error("nothing came");
}
