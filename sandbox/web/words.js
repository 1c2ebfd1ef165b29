// The page's own words in six languages.
import { fetched } from "/web/reach.js";

export const LANGUAGES = { en: "English", sr: "Српски", pl: "Polski", ru: "Русский", bg: "Български", cs: "Čeština" };

let chosen = "en";
let words = {};
let fallback = {};

export const language = () => chosen;

export async function speak(code) {
  const wanted = LANGUAGES[code] ? code : "en";
  if (!Object.keys(fallback).length) fallback = await read("en");
  words = wanted === "en" ? fallback : await read(wanted);
  chosen = wanted;
  localStorage.setItem("language", chosen);
  document.documentElement.lang = chosen === "sr" ? "sr-Cyrl" : chosen;
}

export function preferred() {
  const kept = localStorage.getItem("language");
  const wished = navigator.languages.map((code) => code.slice(0, 2)).find((code) => LANGUAGES[code]);
  return LANGUAGES[kept] ? kept : wished ?? "en";
}

async function read(code) {
  return (await fetched(`/web/words/${code}.json`)).value;
}

// A word by its key; {name} is filled in, a text by number is chosen by `number`.
export function t(key, filled = {}) {
  let found = words[key] ?? fallback[key] ?? key;
  if (typeof found === "object") {
    found = found[new Intl.PluralRules(chosen).select(filled.number)] ?? found.other;
  }
  return found.replace(/\{(\w+)\}/g, (whole, name) => (name in filled ? said(filled[name]) : whole));
}

const said = (value) => (typeof value === "number" ? new Intl.NumberFormat(chosen).format(value) : String(value));

// One of several languages' texts, as a tour carries them.
export const inLanguage = (texts) => (typeof texts === "string" ? texts : texts[chosen] ?? texts.en ?? "");

// English with a clock of 24 hours.
const locale = () => (chosen === "en" ? "en-GB" : chosen);
export const clockTime = (seconds) => new Date(seconds * 1000).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
export const fullTime = (seconds) => new Date(seconds * 1000).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "medium" });
export const day = (seconds) => new Date(seconds * 1000).toLocaleDateString(locale(), { day: "numeric", month: "long" });

export function size(bytes) {
  const unit = bytes < 1000 ? ["byte", bytes] : bytes < 1e6 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1e6];
  return new Intl.NumberFormat(chosen, { style: "unit", unit: unit[0], maximumFractionDigits: bytes < 1e6 ? 0 : 1 }).format(unit[1]);
}
