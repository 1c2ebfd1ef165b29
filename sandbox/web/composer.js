// The writing line: text, files, a voice note, the command menu, answering and editing.
import { ofFiles, ofVoice, sent, shown } from "/web/attached.js";
import { all, at, el, iconButton } from "/web/nodes.js";
import { replyKeyboard } from "/web/keyboards.js";
import { quote } from "/web/messages.js";
import { state } from "/web/store.js";
import { ask } from "/web/wire.js";
import { t } from "/web/words.js";

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.context = null;
    this.placeholder = t("message");
    this.attachment = null;
    this.markup = null;
    this.input = el("textarea", { rows: 1, "aria-label": t("write", { name: phone.person.first_name }), placeholder: t("message"), oninput: () => { this.stretch(); this.suggest(); }, onkeydown: (event) => this.key(event), onpaste: (event) => this.attach(event.clipboardData.files, event) });
    this.attached = el("input", { type: "file", multiple: true, hidden: true, onchange: () => this.attach(this.attached.files) });
    this.commands = el("ul", { class: "commands", role: "listbox", "aria-label": t("commands"), hidden: true });
    this.about = el("div", { class: "about", hidden: true });
    this.keyboard = el("div", { class: "keyboard" });
    this.form = el("form", { class: "write", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      iconButton("menu", t("commands"), () => this.toggleCommands(), { class: "slash" }),
      this.input, this.attached,
      iconButton("clip", t("attach"), () => this.attached.click(), { class: "attach" }),
      iconButton("mic", t("voice_note"), () => this.record(), { class: "record" }),
      el("button", { class: "icon send", "aria-label": t("send"), title: t("send") }));
    at(".send", this.form).append(iconButton("send", "").firstChild);
    this.start = el("button", { type: "button", class: "start", onclick: () => this.begin() });
    this.node = el("div", { class: "composer" }, this.commands, this.about, this.keyboard, this.form, this.start);
  }

  // What stands below: a START, an unblocking, nothing to write in a channel, or the line itself.
  refresh() {
    const { person, chat, phone } = { person: this.phone.person, chat: this.phone.chat, phone: this.phone };
    const own = chat === phone.id;
    const quiet = own ? person.blocked || !person.started : phone.isListenerOnly();
    this.form.hidden = Boolean(quiet) && !this.input.value;
    this.start.hidden = !own || !quiet || Boolean(this.input.value);
    this.start.textContent = person.blocked ? t("unblock") : t("start");
    this.keyboard.hidden = Boolean(quiet);
  }

  async begin() {
    if (this.phone.person.blocked) await this.phone.block(false);
    else await this.say("/start");
  }

  fill(text) {
    this.input.value = text;
    this.commands.hidden = true;
    this.refresh();
    this.stretch();
  }

  stretch() {
    this.input.style.height = "auto";
    if (this.input.value) this.input.style.height = `${Math.min(this.input.scrollHeight, 180)}px`;
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
    if (event.key === "Escape") { this.commands.hidden = true; this.setContext(null); }
    if (event.key === "ArrowDown" && !this.commands.hidden) { event.preventDefault(); at("button", this.commands)?.focus(); }
    if (event.key === "ArrowUp" && !this.input.value) this.phone.editLast();
  }

  async submit() {
    const text = this.input.value.trim();
    const { context, attachment } = this;
    if (!text && !attachment) return;
    if (attachment) {
      await this.send(text);
    } else if (context?.edit) {
      await this.phone.act("edit", { message_id: context.message.message_id, text });
    } else {
      await this.say(text);
    }
    if (this.input.value.trim() === text) this.fill(""); // what was typed or chosen meanwhile stays
    if (this.context === context && this.attachment === attachment) this.setContext(null);
  }

  async say(text) {
    if (this.markup?.one_time_keyboard) this.setKeyboard(null);
    await this.phone.act("say", { text, ...this.where() });
  }

  // In which topic, in answer to what, and in whose name.
  where() {
    const replying = this.context && !this.context.edit ? { reply_to: this.context.message.message_id } : {};
    return { ...replying, ...(this.phone.topic ? { topic: this.phone.topic } : {}), ...this.phone.inWhoseName() };
  }

  // Files that were chosen, dropped or pasted lie above the line until they are sent; what is written is their caption.
  // They may come before there is a line: START was tapped a moment ago, or is yet to be.
  attach(files, event) {
    if (!files.length || this.phone.isListenerOnly()) return;
    event?.preventDefault();
    const chosen = ofFiles(files);
    this.attached.value = "";
    this.lay(chosen);
  }

  record() {
    this.lay(ofVoice());
    at("input", this.about)?.select();
  }

  lay(attachment) {
    if (this.context?.edit) this.setContext(null);
    this.attachment = attachment;
    this.refreshAbout();
    this.input.focus();
  }

  async send(caption) {
    await this.phone.act("send", { ...await sent(this.attachment, caption), ...this.where() });
  }

  // Answering or editing a message, or what is to be sent: shown above the line, left with Escape.
  setContext(context) {
    this.context = context;
    if (!context || context.edit) this.attachment = null;
    this.refreshAbout();
    if (!context) return;
    if (context.edit) this.fill(context.message.text ?? context.message.caption ?? "");
    this.input.focus();
  }

  refreshAbout() {
    const { context, attachment } = this;
    this.about.hidden = !context && !attachment;
    this.input.placeholder = attachment ? t("caption") : this.hint();
    this.about.replaceChildren();
    if (attachment) this.about.append(...shown(attachment, () => { this.attachment = null; this.refreshAbout(); this.input.focus(); }));
    else if (context) this.about.append(el("span", {}, t(context.edit ? "editing" : "answering")), quote(context.message), iconButton("close", t("cancel"), () => { if (context.edit) this.fill(""); this.setContext(null); }));
  }

  hint() {
    return this.phone.isVeiled() ? t("message_as", { name: state.chats.get(this.phone.chat)?.title ?? "" }) : this.placeholder;
  }

  setKeyboard(markup) {
    this.markup = markup?.keyboard ? markup : null;
    this.keyboard.replaceChildren(...replyKeyboard(this.markup, (label) => this.say(label)));
    this.placeholder = markup?.input_field_placeholder ?? t("message");
    this.refreshAbout();
  }

  async toggleCommands() {
    if (!this.commands.hidden) { this.commands.hidden = true; return; }
    await this.list("");
    at("button", this.commands)?.focus();
  }

  suggest() {
    const typed = this.input.value;
    if (/^\/\w*$/.test(typed)) this.list(typed.slice(1)); else this.commands.hidden = true;
  }

  async list(begun) {
    const menu = await ask(`menu?person=${this.phone.id}&chat=${this.phone.chat}&bot=${state.bot.id}`);
    const fitting = menu.filter((each) => each.command.startsWith(begun.toLowerCase()));
    this.commands.replaceChildren(...fitting.map((each) => el("li", { role: "presentation" },
      el("button", { type: "button", role: "option", "aria-selected": "false", onclick: () => this.choose(each.command) }, el("b", {}, `/${each.command}`), el("span", {}, each.description)))));
    if (!menu.length) this.commands.replaceChildren(el("li", { class: "none" }, t("no_commands")));
    this.commands.hidden = begun !== "" && !fitting.length;
    this.commands.onkeydown = (event) => this.moved(event);
  }

  moved(event) {
    const entries = all("button", this.commands);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") { this.commands.hidden = true; this.input.focus(); }
    if (!step) return;
    event.preventDefault();
    entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
  }

  async choose(command) {
    this.commands.hidden = true;
    this.fill("");
    await this.say(`/${command}`);
    this.input.focus();
  }
}
