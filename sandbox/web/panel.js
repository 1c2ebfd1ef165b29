// The panel at the side: the crowd, faults and the clock, and each raw call.
import { callsPanel } from "/web/calls.js";
import { crowdPanel } from "/web/crowd.js";
import { at, el, iconButton } from "/web/nodes.js";
import { troublePanel } from "/web/troubles.js";
import { t } from "/web/words.js";

const PANELS = { crowd: crowdPanel, fault: troublePanel, calls: callsPanel };

let current = null;

// Also when nothing has the focus: a button that was pressed and then shut has lost it.
addEventListener("keydown", ({ key }) => {
  const focused = document.activeElement;
  if (key === "Escape" && current && (focused === document.body || current.node.contains(focused))) closePanel();
});

export function toggle(name, context) {
  const same = current?.name === name;
  closePanel();
  if (!same) openPanel(name, context);
}

export function openPanel(name, context = {}) {
  closePanel();
  const made = PANELS[name](context);
  const node = el("aside", { class: "panel", "aria-label": t(name) },
    el("header", {}, el("h2", {}, t(name)), iconButton("close", t("close"), closePanel)), made.node);
  document.body.classList.add("with-panel");
  at("#stage").append(node);
  current = { name, node, hear: made.hear, context };
  press();
  at("button, input", made.node)?.focus({ preventScroll: true });
}

export function closePanel() {
  current?.node.remove();
  current = null;
  document.body.classList.remove("with-panel");
  press();
}

export const hearPanel = (change) => current?.hear(change);
export const reopenPanel = () => current && openPanel(current.name, current.context);

function press() {
  document.querySelectorAll("[data-panel]").forEach((node) => node.setAttribute("aria-pressed", String(node.dataset.panel === current?.name)));
}
