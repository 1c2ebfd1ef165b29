// Inline keyboards under messages, and reply keyboards over the writing line.
import { link } from "/web/formatted.js";
import { el } from "/web/nodes.js";

export function inlineKeyboard(message, phone) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return el("div", { class: "inline" }, ...rows.map((row) => el("div", { class: "row" }, ...row.map((button) => inlineButton(button, message, phone)))));
}

function inlineButton(button, message, phone) {
  if (button.url) {
    const node = link(button.url, phone.open) ?? el("span");
    node.append(button.text, el("span", { class: "outward", "aria-hidden": "true" }, "↗"));
    node.classList.add("key");
    return node;
  }
  const node = el("button", { type: "button", class: "key", data: { callback: button.callback_data ?? "" } }, button.text);
  node.onclick = async () => {
    node.classList.add("pending");
    setTimeout(() => node.classList.remove("pending"), 8000);
    await (button.copy_text ? navigator.clipboard.writeText(button.copy_text.text) : phone.tap(button, message)).catch(() => node.classList.remove("pending"));
  };
  return node;
}

// `say` is given a button's label; a keyboard for one use goes away with it.
export function replyKeyboard(markup, say) {
  return (markup?.keyboard ?? []).map((row) => el("div", { class: "row" }, ...row.map((button) => {
    const label = typeof button === "string" ? button : button.text;
    return el("button", { type: "button", class: "key", onclick: () => say(label) }, label);
  })));
}
