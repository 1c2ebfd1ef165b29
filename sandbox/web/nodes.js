// Building nodes: every text goes in as text, nothing is ever parsed as HTML.
export const at = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const SVG = "http://www.w3.org/2000/svg";

export function el(tag, traits = {}, ...children) {
  return furnished(document.createElement(tag), traits, children);
}

export function svg(tag, traits = {}, ...children) {
  return furnished(document.createElementNS(SVG, tag), traits, children);
}

// on* are listeners, data is a dataset, what begins with a dot is a property, all else an attribute.
function furnished(node, traits, children) {
  for (const [name, value] of Object.entries(traits)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name.startsWith(".")) node[name.slice(1)] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function button(label, onclick, traits = {}) {
  return el("button", { type: "button", onclick, ...traits }, label);
}

// A button that shows a sign and says a word.
export function iconButton(sign, label, onclick, traits = {}) {
  return button(icon(sign), onclick, { "aria-label": label, title: label, ...traits, class: `icon ${traits.class ?? ""}` });
}

const PATHS = {
  send: "M3 11.5 21 3l-5.5 18-3.8-7.2L3 11.5Zm8.7 2.3L21 3",
  clip: "M20 11.5 12 19.4a5 5 0 0 1-7-7.1l8.5-8.4a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.4a1.7 1.7 0 0 1-2.4-2.4l7.8-7.7",
  menu: "M4 7h16M4 12h16M4 17h16",
  more: "M12 5v.01M12 12v.01M12 19v.01",
  close: "M6 6l12 12M18 6 6 18",
  add: "M12 5v14M5 12h14",
  chat: "M4 4.5h13v9.5H9l-5 4Zm7 13h6l4 3.5V9h-2.5",
  crowd: "M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM2.5 19.5c0-3.3 2.6-5.7 6-5.7s6 2.4 6 5.7M16 11a2.8 2.8 0 1 0-1-5.4M17 14c2.7.4 4.5 2.6 4.5 5.5",
  fault: "M13 2.5 4.5 14H11l-1 7.5L18.5 10H12l1-7.5Z",
  calls: "M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5M13.5 4.5l-3 15",
  light: "M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2v2M12 20v2M4 4l1.5 1.5M18.5 18.5 20 20M2 12h2M20 12h2M4 20l1.5-1.5M18.5 5.5 20 4",
  guide: "M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19ZM15.8 8.2l-2 5.6-5.6 2 2-5.6 5.6-2Z",
  file: "M6 2.5h8l4.5 4.5v14.5H6V2.5ZM13.5 2.5v5h5",
  mic: "M12 14.5a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6 11.5a6 6 0 0 0 12 0M12 17.5V21",
  play: "M8 5.5v13l10.5-6.5L8 5.5Z",
  pin: "M12 15v6.5M8 3h8l-1 6.5 3 3.5V15H6v-2l3-3.5L8 3Z",
  reply: "M9.5 6 4 11.5 9.5 17M4 11.5h9c4 0 7 2.5 7 7",
};

export function icon(name) {
  return svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "sign" }, svg("path", { d: PATHS[name] }));
}
