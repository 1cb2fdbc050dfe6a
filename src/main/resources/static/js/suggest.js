// Proposes what may be meant while somebody types (an ARIA combobox); without scripts the field is a plain search.
// data-suggest on the field is the address that answers; with data-key, the name of another field, the form keeps what is
// chosen, and with data-go goes on with it; else it is opened.
const pause = 120;

// Not fetch: what it brings would be text, and nothing may turn text into a page here
function ask(address, words, answer) {
  const request = new XMLHttpRequest();
  request.open("GET", `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ q: words })}`);
  request.responseType = "document";
  request.onload = () => answer(request.status === 200 ? request.response : null);
  request.onerror = () => answer(null);
  request.send();
  return request;
}

function set(element, attributes) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

function combobox(input, number) {
  const list = set(document.createElement("ul"), { id: `suggestions-${number}`, role: "listbox", class: "suggestions", hidden: "" });
  const said = set(document.createElement("p"), { role: "status", class: "visually-hidden" });
  let [timer, request, chosen] = [0, null, -1];

  set(input, { type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });
  input.parentElement.classList.add("suggesting");
  input.after(list, said);

  function close() {
    clearTimeout(timer);
    request?.abort();
    [list.hidden, chosen] = [true, -1];
    set(input, { "aria-expanded": "false" });
    input.removeAttribute("aria-activedescendant");
    said.textContent = "";
  }

  function show(answer) {
    const items = answer ? answer.querySelectorAll("#suggestions > li") : [];
    list.replaceChildren(...Array.from(items, (item, i) => {
      const option = document.createElement("li");
      option.append(...Array.from(item.querySelectorAll("a, span"), (part) => {
        const shown = document.createElement("span");
        shown.className = part.className;
        shown.textContent = part.textContent;
        return shown;
      }));
      Object.assign(option.dataset, { href: item.querySelector("a").href, key: item.dataset.key, name: item.dataset.name });
      return set(option, { id: `${list.id}-${i}`, role: "option", "aria-selected": "false" });
    }));
    [list.hidden, chosen] = [items.length === 0, -1];
    set(input, { "aria-expanded": !list.hidden });
    input.removeAttribute("aria-activedescendant");
    set(list, { "aria-label": answer?.title ?? "" });
    said.textContent = answer?.getElementById("count")?.textContent ?? "";
  }

  function mark(next) {
    list.querySelectorAll("[aria-selected=true]").forEach((other) => set(other, { "aria-selected": "false" }));
    chosen = (next + list.children.length + 1) % (list.children.length + 1);
    const option = list.children[chosen];
    input.removeAttribute("aria-activedescendant");
    if (option) {
      set(option, { "aria-selected": "true" }).scrollIntoView({ block: "nearest" });
      set(input, { "aria-activedescendant": option.id });
    }
  }

  function choose(option) {
    if (input.dataset.key) {
      input.form.elements[input.dataset.key].value = option.dataset.key;
      input.value = option.dataset.name;
      close();
      "go" in input.dataset && input.form.requestSubmit();
    } else {
      location.assign(option.dataset.href);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    request?.abort();
    input.dataset.key && (input.form.elements[input.dataset.key].value = "");
    const words = input.value.trim();
    timer = setTimeout(() => words ? (request = ask(input.dataset.suggest, words, show)) : close(), pause);
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: chosen + 1, ArrowUp: chosen < 0 ? list.children.length - 1 : chosen - 1 }[event.key];
    const deed = list.hidden || event.isComposing ? null : step !== undefined ? () => mark(step)
      : event.key === "Escape" ? close : event.key === "Enter" && chosen >= 0 && list.children[chosen] ? () => choose(list.children[chosen]) : null;
    deed && (event.preventDefault(), deed());
  });
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => event.target.closest("li") && choose(event.target.closest("li")));
}

document.querySelectorAll("[data-suggest]").forEach(combobox);
