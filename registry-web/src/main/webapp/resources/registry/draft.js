/*
 * A draft of an application in the browser; without it the form is saved by its buttons.
 *
 * 1. Each field is saved on the server as soon as it is left. If others wrote in other fields meanwhile, what they wrote
 *    appears here; if they wrote in the same one, its writer is told, and what was typed stays.
 * 2. A file is sent as soon as it is chosen, and one sees how far it has come.
 */
(function () {
  "use strict";

  const form = document.querySelector("form[data-draft]");
  if (!form || !form.dataset.draft) {
    return;
  }
  const PREFIX = form.id + ":";
  const state = document.getElementById("draftState") || document.getElementById(PREFIX + "draftState");
  const version = document.getElementById(PREFIX + "version");
  const base = form.getAttribute("action").replace(/\/registration\/.*$/, "/registration");
  let queue = Promise.resolve();

  function say(text) {
    state.textContent = text;
  }

  function keyOf(input) {
    if (input.closest("[data-officers]")) {
      return "officers";
    }
    return input.name && input.name.startsWith(PREFIX) && input.type !== "hidden" && input.type !== "submit"
      ? input.name.substring(PREFIX.length)
      : null;
  }

  function officers() {
    return Array.from(form.querySelectorAll("[data-officers] tbody tr"), (row) =>
      Array.from(row.querySelectorAll("input, select"), (input) => input.value.trim())
    )
      .filter((line) => line[0] !== "")
      .map((line) => line.join("|"))
      .join("\n");
  }

  function contentOf(key, input) {
    if (key === "officers") {
      return officers();
    }
    return input.type === "checkbox" ? String(input.checked) : input.value;
  }

  /* What another wrote is put into its input, unless somebody is typing there. */
  function show(change) {
    const input = document.getElementById(PREFIX + change.field);
    if (!input || input === document.activeElement || change.field === "officers") {
      return;
    }
    if (input.type === "checkbox") {
      input.checked = change.content === "true";
    } else {
      input.value = change.content || "";
    }
  }

  function mark(input, problem) {
    const place = document.getElementById(input.id + "Draft") || document.createElement("span");
    place.id = input.id + "Draft";
    place.className = "field__message";
    place.setAttribute("role", "alert");
    place.textContent = problem;
    if (problem) {
      input.setAttribute("aria-invalid", "true");
      (input.closest(".field") || input.parentElement).append(place);
    } else {
      input.removeAttribute("aria-invalid");
      place.remove();
    }
  }

  /* What the server had found wrong with a field before it was mended. */
  function clear(key) {
    const said = document.getElementById(PREFIX + key + "Message");
    if (said) {
      said.textContent = "";
    }
  }

  function settle(answer) {
    version.value = answer.version;
    answer.meanwhile.forEach(show);
    const others = answer.meanwhile.map((change) => change.label + " (" + change.by + ")");
    say(others.length > 0 ? state.dataset.meanwhile + " " + others.join(", ") : state.dataset.saved);
  }

  /* What the server has need not be kept in this tab. */
  function forget(input) {
    const address = "registry.keep:" + location.pathname + location.search;
    try {
      const kept = JSON.parse(sessionStorage.getItem(address));
      delete kept.fields[input.name];
      sessionStorage.setItem(address, JSON.stringify(kept));
    } catch (nothingKept) {
      // the page works without
    }
  }

  async function read(response) {
    const isOurs = (response.headers.get("Content-Type") || "").startsWith("application/json");
    return isOurs ? response.json() : { problem: state.dataset.unsaved };
  }

  async function send(key, input) {
    const body = new URLSearchParams({
      id: form.dataset.draft,
      field: key,
      content: contentOf(key, input),
      version: version.value,
    });
    say(state.dataset.saving);
    try {
      const response = await fetch(base + "/draft", { method: "POST", body: body, headers: { "X-Script": "1" } });
      const answer = await read(response);
      mark(input, answer.problem || "");
      if (answer.problem) {
        say(answer.problem);
      } else {
        clear(key);
        settle(answer);
        forget(input);
      }
    } catch (unreachable) {
      say(state.dataset.unsaved);
    }
  }

  function save(event) {
    const key = keyOf(event.target);
    if (key && event.target.type !== "file") {
      queue = queue.then(() => send(key, event.target));
    }
  }

  /* ---- 2. Files ---- */

  function upload(input, file) {
    const address = new URLSearchParams({
      id: form.dataset.draft,
      kind: keyOf(input),
      fileName: file.name,
      version: version.value,
    });
    const list = form.querySelector("[data-files='" + keyOf(input) + "']");
    return window.registryUpload(base + "/papers?" + address, file, list).then(
      (answer) => {
        mark(input, "");
        clear(keyOf(input));
        settle(answer);
      },
      (problem) => mark(input, file.name + ": " + problem)
    );
  }

  function choose(event) {
    const input = event.target;
    if (input.type !== "file") {
      return;
    }
    const chosen = Array.from(input.files);
    input.value = "";
    chosen.forEach((file) => {
      queue = queue.then(() => upload(input, file));
    });
  }

  /* A button waits until everything that was left is saved, so that nothing is sent twice or out of date. */
  function wait(event) {
    if (form.dataset.settled === "1" || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    // later, since a form that is about to be submitted cannot be asked to once more
    queue.then(() =>
      setTimeout(() => {
        form.dataset.settled = "1";
        form.requestSubmit(button);
        delete form.dataset.settled;
      })
    );
  }

  form.addEventListener("change", save);
  form.addEventListener("change", choose);
  form.addEventListener("submit", wait, true);
})();
