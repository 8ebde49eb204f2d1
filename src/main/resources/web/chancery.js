// Improves pages that work without it: a key for the box, suggestions as you type, copying. Text only ever becomes text nodes.

const box = document.querySelector("form[data-suggest]");
const input = box?.querySelector("input[type=search]");

document.addEventListener("keydown", (event) => {
  const inField = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !inField && !event.ctrlKey && !event.metaKey && !event.altKey && input) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function marked(text, spans) {
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part !== "");
}

class Suggestions {
  constructor(form, field) {
    this.form = form;
    this.field = field;
    this.options = [];
    this.active = -1;
    this.list = element("ul", "suggestions");
    this.list.id = "suggestions";
    this.list.role = "listbox";
    this.list.ariaLabel = "Suggestions";
    this.list.hidden = true;
    this.status = element("p", "unseen");
    this.status.role = "status";
    field.parentElement.append(this.list, this.status);
    field.role = "combobox";
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.list.id);
    field.ariaExpanded = "false";
    field.addEventListener("input", () => this.ask());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("li");
      if (option) this.take(this.options.indexOf(option));
    });
  }

  ask() {
    clearTimeout(this.timer);
    this.request?.abort();
    const typed = this.field.value.trim();
    if (typed.length < 2 || typed.length > 100) {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.fetch(typed), 60);
  }

  async fetch(typed) {
    this.request = new AbortController();
    try {
      const url = `${this.form.dataset.suggest}?limit=4&q=${encodeURIComponent(typed)}`;
      const answer = await fetch(url, { signal: this.request.signal });
      if (answer.ok) this.show((await answer.json()).suggestions);
    } catch (error) {
      if (error.name !== "AbortError") this.close();
    }
  }

  show(suggestions) {
    if (document.activeElement !== this.field || suggestions.length === 0) {
      this.close();
      return;
    }
    this.options = suggestions.map((one, index) => this.option(one, index));
    this.list.replaceChildren(...this.options);
    this.list.hidden = false;
    this.field.ariaExpanded = "true";
    this.status.textContent = `${suggestions.length} suggestions`;
    this.choose(-1);
  }

  option(one, index) {
    const what = element("span", "what");
    what.dir = "auto";
    if (one.matched === one.label) {
      what.append(...marked(one.matched, one.highlights));
    } else {
      what.append(one.label, element("span", "alias", " (", ...marked(one.matched, one.highlights), ")"));
    }
    const type = element("span", "type", one.type === "statement" ? "statement" : `${one.type} · ${one.count.toLocaleString()}`);
    const option = element("li", one.type, what, " ", type);
    option.id = `suggestion-${index}`;
    option.role = "option";
    option.dataset.url = one.url;
    option.ariaSelected = "false";
    return option;
  }

  close() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.list.hidden = true;
    this.options = [];
    this.field.ariaExpanded = "false";
    this.status.textContent = "";
    this.choose(-1);
  }

  choose(index) {
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = index;
    const option = this.options[index];
    if (option) {
      option.ariaSelected = "true";
      this.field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  take(index) {
    location.assign(this.options[index].dataset.url);
  }

  key(event) {
    const open = !this.list.hidden;
    const count = this.options.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        this.ask();
      } else {
        // from the box itself (-1) down through the options and round again
        const step = event.key === "ArrowDown" ? 1 : -1;
        this.choose(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
      }
    } else if (event.key === "Enter" && open && this.active >= 0) {
      event.preventDefault();
      this.take(this.active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.close();
    }
  }
}

if (box && input) new Suggestions(box, input);

if (navigator.clipboard) {
  for (const control of document.querySelectorAll("[data-copy]")) {
    control.hidden = false;
    control.addEventListener("click", async (event) => {
      event.preventDefault();
      try {
        await navigator.clipboard.writeText(control.dataset.copy);
        tell("The citation is copied.");
      } catch {
        if (control.href) location.assign(control.href);
      }
    });
  }
}

function tell(text) {
  document.querySelector(".told")?.remove();
  const told = element("p", "told");
  told.role = "status";
  document.body.append(told);
  told.textContent = text;
  setTimeout(() => told.remove(), 2500);
}
