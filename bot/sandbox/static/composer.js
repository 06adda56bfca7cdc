// Where one writes: drafts that stay, commands and people completed, files chosen or dropped, Enter that sends.

const draftOf = (form) => `draft ${form.getAttribute("action")} ${form.elements.thread?.value ?? ""}`;

export function emptied(form) {
  form.reset();
  showChosen(form);
  complete(form.elements.text);
}

export function restored() {
  for (const form of document.querySelectorAll("[data-composer]")) {
    form.elements.text.value = sessionStorage.getItem(draftOf(form)) ?? "";
  }
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
    mark(field, list, null);
  } else if (chosen && (event.key === "Tab" || event.key === "Enter") && chosen.dataset.name !== wordBefore(field)) {
    event.preventDefault();
    choose(field, chosen);
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (field.value.trim() || field.form.elements.file.files.length) field.form.requestSubmit();
  }
}

function wordBefore(field) {
  return field.value.slice(0, field.selectionStart).match(/^\/\S*$|(?<=^|\s)@[\w.'-]*$/)?.[0] ?? "";
}

function complete(field) {
  const list = field.form.querySelector("[role=listbox]"), word = wordBefore(field).toLowerCase();
  sessionStorage.setItem(draftOf(field.form), field.value);
  for (const option of list.children) option.hidden = !word || !option.dataset.name.toLowerCase().startsWith(word);
  mark(field, list, list.querySelector("[role=option]:not([hidden])"));
}

function mark(field, list, option) {
  for (const other of list.children) other.setAttribute("aria-selected", String(other === option));
  list.hidden = !option;
  field.setAttribute("aria-expanded", String(Boolean(option)));
  field.setAttribute("aria-activedescendant", option?.id ?? "");
  option?.scrollIntoView({ block: "nearest" });
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

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-composer] textarea")) complete(event.target);
});

document.addEventListener("keydown", (event) => {
  if (event.target.matches("[data-composer] textarea") && !event.isComposing) typed(event, event.target);
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-composer] input[type=file]")) showChosen(event.target.form);
});

document.addEventListener("click", (event) => {
  const option = event.target.closest("[data-composer] [role=option]");
  if (option) choose(option.closest("form").elements.text, option);
});
