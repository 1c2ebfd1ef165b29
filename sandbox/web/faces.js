// A face for everyone, drawn from the id: the same person always looks the same.
import { el, svg } from "/web/nodes.js";
import { t } from "/web/words.js";

const GROUNDS = ["#2f6f8f", "#7a4e9b", "#a0522d", "#2e7d5b", "#b0413e", "#4a5fa5", "#8a6d1f", "#5b6b2f"];
const SKINS = ["#f3d2b3", "#e0ac83", "#c68a5c", "#8d5a3a", "#f7dfc8", "#a9714a"];
const HAIRS = ["#2b1d14", "#5a3a1f", "#8d5524", "#b98a3f", "#1f2530", "#7d7d85", "#a03a25"];
const CUTS = [
  "M13 27c-3-14 5-20 11-20s14 6 11 20c-1-7-4-9-6-10-5 2-11 2-13 0-1 2-2 6-3 10Z",
  "M12 38c-4-20 2-31 12-31s16 11 12 31c-2-2-2-6-2-12-2-4-4-7-5-9-4 3-9 4-13 3-1 4-1 13-4 18Z",
  "M14 22c-2-9 4-15 10-15s12 6 10 15c-2-5-5-7-10-7s-8 2-10 7Z",
  "M12 25c-4-4-1-9 2-11 1-5 7-8 11-6 6-2 11 3 10 7 3 3 3 7 1 10-1-4-3-7-5-8-4 1-9 1-12-1-3 2-6 5-7 9Z",
];

function spread(id) {
  let number = Math.abs(Number(id)) % 2147483647 || 7;
  return (many) => {
    number = (number * 48271 + 11) % 2147483647;
    return number % many;
  };
}

export function face(id, { bot = false, group = "", simulated = false } = {}) {
  const draw = spread(id);
  for (let turn = 0; turn < 3; turn++) draw(7);
  const parts = [svg("circle", { cx: 24, cy: 24, r: 24, fill: GROUNDS[draw(GROUNDS.length)] })];
  if (bot) parts.push(...robot());
  else if (group) parts.push(svg("text", { x: 24, y: 31, "text-anchor": "middle", "font-size": 20, "font-weight": 600, fill: "#fff" }, [...group][0]?.toUpperCase() ?? ""));
  else parts.push(...human(draw));
  return svg("svg", { viewBox: "0 0 48 48", class: simulated ? "face simulated" : "face", "aria-hidden": "true" }, ...parts);
}

function human(draw) {
  const skin = SKINS[draw(SKINS.length)];
  const hair = HAIRS[draw(HAIRS.length)];
  const cut = CUTS[draw(CUTS.length)];
  const glasses = draw(4) === 0;
  const shirt = GROUNDS[draw(GROUNDS.length)];
  return [
    svg("path", { d: "M8 45c1-8 7-12 16-12s15 4 16 12a24 24 0 0 1-32 0Z", fill: shirt, stroke: "#fff", "stroke-width": 1 }),
    svg("rect", { x: 20, y: 28, width: 8, height: 8, rx: 4, fill: skin }),
    svg("ellipse", { cx: 24, cy: 22, rx: 9.5, ry: 11, fill: skin }),
    svg("path", { d: cut, fill: hair }),
    svg("path", { d: "M20 22v1M28 22v1", stroke: "#22180f", "stroke-width": 2.4, "stroke-linecap": "round" }),
    svg("path", { d: "M20.5 27.5c2 2 5 2 7 0", stroke: "#22180f", "stroke-width": 1.5, fill: "none", "stroke-linecap": "round" }),
    glasses && svg("path", { d: "M16.5 22.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0Zm8 0a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0Z", fill: "none", stroke: "#22180f", "stroke-width": 1.1 }),
  ];
}

function robot() {
  return [
    svg("rect", { x: 11, y: 16, width: 26, height: 19, rx: 7, fill: "#fff" }),
    svg("path", { d: "M24 16v-5", stroke: "#fff", "stroke-width": 2.5 }),
    svg("circle", { cx: 24, cy: 9.5, r: 2.6, fill: "#fff" }),
    svg("circle", { cx: 19, cy: 24.5, r: 2.6, fill: "#1b2a38" }),
    svg("circle", { cx: 29, cy: 24.5, r: 2.6, fill: "#1b2a38" }),
    svg("path", { d: "M19.5 30c3 1.6 6 1.6 9 0", stroke: "#1b2a38", "stroke-width": 1.6, fill: "none", "stroke-linecap": "round" }),
  ];
}

// How many unread messages there are; none: nothing.
export const badge = (number) => (number ? el("span", { class: "badge", "aria-label": t("unread", { number }) }, String(Math.min(number, 99))) : null);
