// The little that the page cannot do with forms alone: it keeps itself fresh without losing what is being entered,
// shows forms as dialogs, and sends choices when they are made.

import { emptied, restored } from "./composer.js";

const LOOK_AGAIN = 700, LOOK_AGAIN_HIDDEN = 5000, SETTLED = 600;
let drawn = new Map(); // each live part as the server last drew it, by id
let sent = 0; // how often something that was sent has been answered
let shown = ""; // the place that is drawn
const waiting = new Map();

const place = () => location.pathname + location.search;
const byId = (id) => document.getElementById(id);
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const copied = (part) => document.importNode(part, true);

function later(key, milliseconds, what) {
  clearTimeout(waiting.get(key));
  waiting.set(key, setTimeout(what, milliseconds));
}

// Fresh parts. A part that the server draws as before is left alone, with whatever somebody has entered in it.
function remember(page) {
  drawn = new Map();
  for (const part of page.querySelectorAll("[data-live]")) {
    if (part.dataset.live !== "keyed") drawn.set(part.id, part.innerHTML);
    else for (const child of part.children) drawn.set(child.id, child.outerHTML);
  }
}

function weave(list, fresh) {
  const wanted = [...fresh.children].map((child) => {
    const old = list.querySelector(`:scope > [id="${child.id}"]`);
    if (old && drawn.get(child.id) === child.outerHTML) return old;
    const node = copied(child);
    old?.replaceWith(node);
    return node;
  });
  for (const child of [...list.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((node, at) => { if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null); });
}

function freshen(page) {
  const held = document.activeElement?.id;
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (!fresh) continue;
    if (part.dataset.live === "keyed") weave(part, fresh);
    else if (drawn.get(part.id) !== fresh.innerHTML) part.replaceChildren(...copied(fresh).childNodes);
  }
  remember(page);
  openDialogs();
  if (held && document.activeElement === document.body) byId(held)?.focus();
}

function take(html, address) {
  const page = parsed(html), main = page.getElementById("main");
  if (main?.dataset.page === byId("main").dataset.page) {
    freshen(page);
    byId("notice").replaceChildren(...copied(page.getElementById("notice")).childNodes);
    document.body.dataset.version = page.body.dataset.version;
    return;
  }
  history.pushState(null, "", withoutNotice(address));
  document.title = page.title;
  document.body.replaceWith(copied(page.body));
  begin(page);
  byId("main").focus();
}

function withoutNotice(address) {
  const url = new URL(address, location.href);
  url.searchParams.delete("notice");
  return url.href;
}

async function ask(address, how) {
  const read = async (answer) => ({ address: answer.url, html: await answer.text() });
  const got = await fetch(address, how).then(read).catch(() => ({ html: "" }));
  document.body.classList.toggle("cut-off", !got.address);
  return got;
}

async function lookAgain() {
  const { version, versionAt } = document.body.dataset, before = sent;
  const latest = versionAt ? (await ask(versionAt)).html : version;
  if (latest && latest !== version) {
    const { html } = await ask(withoutNotice(location.href)), page = parsed(html);
    if (page.body.dataset.version && sent === before) { // else that answer was newer
      freshen(page);
      document.body.dataset.version = page.body.dataset.version;
    }
  }
  setTimeout(lookAgain, document.hidden ? LOOK_AGAIN_HIDDEN : LOOK_AGAIN);
}

// Forms
async function send(form, button, act) {
  const data = new FormData(form, button);
  if (act) data.set("act", act);
  form.setAttribute("aria-busy", "true");
  const { address, html } = await ask(form.getAttribute("action"), { method: "POST", body: data });
  sent += 1;
  form.removeAttribute("aria-busy");
  if (!html) return;
  if (form.matches("[data-composer]")) emptied(form);
  take(html, address);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  form.querySelector("dialog.confirm[open]")?.close();
  if (!form.hasAttribute("aria-busy")) send(form, event.submitter);
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches("[data-dispatch]") || field.matches("[type=text], [type=search], textarea")) return;
  const isMoment = field.matches("[type=date], [type=time], [type=datetime-local]");
  later(field.id, isMoment ? SETTLED : 0, () => {
    if (field.dataset.confirm) byId(field.dataset.confirm).showModal();
    else if (field.value) send(field.form, null, field.name);
  });
});

document.addEventListener("input", (event) => {
  const field = event.target, finder = field.closest(".external");
  if (finder && field.matches("[type=search]")) later(field.id, 200, () => find(field, finder));
});

async function find(field, finder) {
  if (field.value.length < Number(finder.dataset.least)) return;
  const asked = new URLSearchParams({ place: finder.dataset.options, q: field.value });
  const found = parsed((await ask(`${field.form.getAttribute("action")}/options?${asked}`)).html);
  const boxes = finder.querySelector(".boxes");
  const chosen = [...boxes.querySelectorAll("label:has(:checked)")];
  const taken = chosen.map((label) => label.control.value);
  const offered = [...found.querySelectorAll("label")].filter((label) => !taken.includes(label.control.value));
  boxes.replaceChildren(...chosen, ...offered);
}

document.addEventListener("click", (event) => {
  const on = event.target.closest("[data-confirm], [data-deny], [data-dismiss], a[data-act]");
  for (const pop of document.querySelectorAll("[data-pop][open]")) if (!pop.contains(event.target)) pop.open = false;
  if (!on || on.matches("input, select")) return;
  if (on.matches("a[data-act]")) return void send(on.closest("form"), null, on.dataset.act);
  event.preventDefault();
  if (on.matches("[data-dismiss]")) byId("notice").replaceChildren();
  else if (on.matches("[data-deny]")) on.closest("dialog").close();
  else byId(on.dataset.confirm).showModal();
});

document.addEventListener("toggle", (event) => {
  const menu = event.target.matches("[data-pop][open]") && event.target.querySelector(".pop-menu");
  const room = menu && event.target.closest(".scroll, .dialog-body")?.getBoundingClientRect();
  if (room) menu.classList.toggle("up", menu.getBoundingClientRect().bottom > room.bottom);
}, true);

document.addEventListener("keydown", (event) => {
  const field = event.target;
  const pop = event.key === "Escape" && field.closest("[data-pop][open]");
  if (pop) { pop.open = false; pop.querySelector("summary").focus(); }
  if (event.key === "Enter" && field.matches("input[type=text][data-dispatch]")) {
    event.preventDefault();
    send(field.form, null, field.name);
  }
});

// Dialogs: drawn open, so that they are there without a script; shown as modal where there is one.
function openDialogs() {
  for (const dialog of document.querySelectorAll("dialog[data-modal]:not(:modal)")) {
    dialog.removeAttribute("open");
    dialog.showModal();
    const first = ".dialog-body :is(input, select, textarea, button, summary), .dialog-foot button";
    (dialog.querySelector("[aria-invalid=true], [autofocus]") ?? dialog.querySelector(first)).focus();
    dialog.addEventListener("cancel", (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      send(dialog.querySelector("form"), dialog.querySelector(".dialog-foot [value=close]"));
    });
  }
}

// The beginning, of every page
function begin(page) {
  shown = place();
  remember(page);
  openDialogs();
  restored();
  for (const frame of document.querySelectorAll("iframe[data-grow]")) {
    const grow = () => {
      frame.style.height = "0";
      frame.style.height = `${frame.contentDocument.documentElement.scrollHeight + 4}px`;
    };
    frame.addEventListener("load", grow);
    if (frame.contentDocument?.readyState === "complete") grow();
  }
}

window.addEventListener("popstate", () => { if (place() !== shown) location.reload(); });
history.replaceState(null, "", withoutNotice(location.href));
begin(parsed(document.documentElement.outerHTML));
lookAgain();
