// The little that the page cannot do with forms alone: it keeps itself fresh without losing a draft, completes commands,
// shows forms as dialogs, and sends choices when they are made.
"use strict";

const LOOK_AGAIN = 700, LOOK_AGAIN_HIDDEN = 5000, SETTLED = 600;
let drawn = new Map(); // each live part as the server last drew it, by id
let busy = 0;
const waiting = new Map();

const byId = (id) => document.getElementById(id);
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

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
    const node = document.importNode(child, true);
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
    else if (drawn.get(part.id) !== fresh.innerHTML) part.replaceChildren(...document.importNode(fresh, true).childNodes);
  }
  remember(page);
  openDialogs();
  if (held && document.activeElement === document.body) byId(held)?.focus();
}

function take(html, address) {
  const page = parsed(html), main = page.getElementById("main");
  if (main?.dataset.page === byId("main").dataset.page) {
    freshen(page);
    byId("notice").replaceChildren(...document.importNode(page.getElementById("notice"), true).childNodes);
    document.body.dataset.version = page.body.dataset.version;
    return;
  }
  history.pushState(null, "", withoutNotice(address));
  document.title = page.title;
  document.body.replaceWith(document.importNode(page.body, true));
  begin(page);
  byId("main").focus();
}

function withoutNotice(address) {
  const url = new URL(address, location.href);
  url.searchParams.delete("notice");
  return url.href;
}

async function lookAgain() {
  const page = document.body.dataset;
  try {
    if (page.versionAt && !busy) {
      const version = await (await fetch(page.versionAt)).text();
      if (version !== page.version && !busy) {
        const html = await (await fetch(withoutNotice(location.href))).text();
        if (!busy) freshen(parsed(html));
        page.version = version;
      }
    }
    document.body.classList.remove("alone-now");
  } catch {
    document.body.classList.add("alone-now");
  }
  setTimeout(lookAgain, document.hidden ? LOOK_AGAIN_HIDDEN : LOOK_AGAIN);
}

// Forms
async function send(form, button, act) {
  const data = new FormData(form, button);
  if (act) data.set("act", act);
  busy += 1;
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: data });
    const html = await answer.text();
    if (form.matches("[data-composer]")) emptied(form);
    take(html, answer.url);
  } finally {
    busy -= 1;
    form.removeAttribute("aria-busy");
  }
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
  if (field.matches("[data-composer] input[type=file]")) return showChosen(field.form);
  if (!field.matches("[data-dispatch]") || field.matches("[type=text], [type=search], textarea")) return;
  const isMoment = field.matches("[type=date], [type=time], [type=datetime-local]");
  later(field.id, isMoment ? SETTLED : 0, () => {
    if (field.dataset.confirm) byId(field.dataset.confirm).showModal();
    else if (field.value) send(field.form, null, field.name);
  });
});

document.addEventListener("input", (event) => {
  const field = event.target, finder = field.closest(".external");
  if (field.matches("[data-composer] textarea")) {
    sessionStorage.setItem(draftOf(field.form), field.value);
    complete(field);
  } else if (finder && field.matches("[type=search]")) {
    later(field.id, 200, () => find(field, finder));
  }
});

async function find(field, finder) {
  if (field.value.length < Number(finder.dataset.least)) return;
  const asked = new URLSearchParams({ place: finder.dataset.options, q: field.value });
  const found = parsed(await (await fetch(`${field.form.getAttribute("action")}/options?${asked}`)).text());
  const boxes = finder.querySelector(".boxes");
  const chosen = [...boxes.querySelectorAll("label")].filter((label) => label.querySelector("input:checked"));
  const taken = chosen.map((label) => label.querySelector("input").value);
  const offered = [...found.querySelectorAll("label")].filter((label) => !taken.includes(label.querySelector("input").value));
  boxes.replaceChildren(...chosen, ...offered);
}

document.addEventListener("click", (event) => {
  const on = event.target.closest("[data-confirm], [data-deny], [data-dismiss], a[data-act], [role=option]");
  for (const pop of document.querySelectorAll("[data-pop][open]")) if (!pop.contains(event.target)) pop.open = false;
  if (!on || on.matches("input, select")) return;
  if (on.matches("a[data-act]")) return void send(on.closest("form"), null, on.dataset.act);
  event.preventDefault();
  if (on.matches("[role=option]")) choose(on.closest("form").elements.text, on);
  else if (on.matches("[data-dismiss]")) byId("notice").replaceChildren();
  else if (on.matches("[data-deny]")) on.closest("dialog").close();
  else byId(on.dataset.confirm).showModal();
});

document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key === "Escape") {
    const pop = field.closest?.("[data-pop][open]");
    if (pop) { pop.open = false; pop.querySelector("summary").focus(); }
  }
  if (event.key === "Enter" && field.matches("input[type=text][data-dispatch]")) {
    event.preventDefault();
    send(field.form, null, field.name);
  }
  if (field.matches("[data-composer] textarea") && !event.isComposing) typed(event, field);
});

// Dialogs: drawn open, so that they are there without a script; shown as modal where there is one.
function openDialogs() {
  for (const dialog of document.querySelectorAll("dialog[data-modal]:not(:modal)")) {
    dialog.removeAttribute("open");
    dialog.showModal();
    (dialog.querySelector("[aria-invalid=true], [autofocus]")
      ?? dialog.querySelector(".dialog-body :is(input, select, textarea, button, summary), .dialog-foot button")).focus();
    dialog.addEventListener("cancel", (event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      send(dialog.querySelector("form"), dialog.querySelector(".dialog-foot [value=close]"));
    });
  }
}

// Where one writes
const draftOf = (form) => `draft ${form.getAttribute("action")} ${form.elements.thread?.value ?? ""}`;

function emptied(form) {
  sessionStorage.removeItem(draftOf(form));
  form.reset();
  showChosen(form);
  complete(form.elements.text);
}

function showChosen(form) {
  form.querySelector("output").textContent = [...form.elements.file.files].map((file) => file.name).join(", ");
}

function typed(event, field) {
  const list = field.form.querySelector("[role=listbox]:not([hidden])");
  const chosen = list?.querySelector("[aria-selected=true]");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (list && step) {
    event.preventDefault();
    const shown = [...list.querySelectorAll("[role=option]:not([hidden])")];
    mark(field, list, shown[(shown.indexOf(chosen) + step + shown.length) % shown.length]);
  } else if (list && event.key === "Escape") {
    close(field, list);
  } else if (chosen && (event.key === "Tab" || event.key === "Enter") && chosen.dataset.name !== wordBefore(field)) {
    event.preventDefault();
    choose(field, chosen);
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (field.value.trim() || field.form.elements.file.files.length) field.form.requestSubmit();
  }
}

const wordBefore = (field) => field.value.slice(0, field.selectionStart).match(/^\/\S*$|(?<=^|\s)@[\w.'-]*$/)?.[0] ?? "";

function complete(field) {
  const list = field.form.querySelector("[role=listbox]"), word = wordBefore(field).toLowerCase();
  if (!list) return;
  for (const option of list.children) option.hidden = !word || !option.dataset.name.toLowerCase().startsWith(word);
  const first = list.querySelector("[role=option]:not([hidden])");
  if (first) mark(field, list, first);
  else close(field, list);
}

function mark(field, list, option) {
  for (const other of list.children) other.setAttribute("aria-selected", String(other === option));
  list.hidden = false;
  field.setAttribute("aria-expanded", "true");
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function close(field, list) {
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function choose(field, option) {
  const caret = field.selectionStart - wordBefore(field).length;
  field.setRangeText(`${option.dataset.name} `, caret, field.selectionStart, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.closest?.(".pane")?.querySelector("[data-composer]");
    if (!form || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("dropping", kind === "dragover");
    if (kind === "drop") { form.elements.file.files = event.dataTransfer.files; showChosen(form); }
  });
}

// The beginning, of every page
function begin(page) {
  remember(page);
  openDialogs();
  for (const form of document.querySelectorAll("[data-composer]")) form.elements.text.value = sessionStorage.getItem(draftOf(form)) ?? "";
  for (const frame of document.querySelectorAll("iframe[data-grow]")) {
    const grow = () => {
      frame.style.height = "0";
      frame.style.height = `${frame.contentDocument.documentElement.scrollHeight + 4}px`;
    };
    frame.addEventListener("load", grow);
    if (frame.contentDocument?.readyState === "complete") grow();
  }
}

window.addEventListener("popstate", () => location.reload());
history.replaceState(null, "", withoutNotice(location.href));
begin(parsed(document.documentElement.outerHTML));
lookAgain();
