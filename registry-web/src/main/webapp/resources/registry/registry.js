/*
 * What the pages do in the browser; everything works without it, only less kindly.
 *
 * 1. Nothing typed is lost. A form with the class "keep" saves what its user changes in this tab's sessionStorage,
 *    under the page's address and the account. It is put back, with a note, whenever the same account comes to the
 *    page again: after a session or view that had expired, a failed submission, a change of language, a closed page.
 *    What a form sent is forgotten once its submission went through, and everything by the note's button. Passwords,
 *    files and hidden inputs are never saved.
 * 2. A form that is being submitted is busy, and its buttons cannot be pressed twice.
 * 3. After a failed submission the focus is on what tells why.
 * 4. Handlers that Faces gives to its components work on pages without the PrimeFaces library.
 * 5. A button with data-print prints the page.
 * 6. What goes on in the background is watched: a part of a page with data-refresh="milliseconds" is fetched anew as long as
 *    the page says so of it. Such pages keep no state on the server, or fetching them would push out that of others.
 * 7. A checkbox with data-tick-all="name", hidden until then, ticks or clears all those of this name that its table shows.
 */
(function () {
  "use strict";

  const PREFIX = "registry.keep:";
  const SKIPPED = ["password", "file", "hidden", "submit", "button", "image", "reset"];
  const texts = document.getElementById("texts").dataset;
  const account = document.documentElement.dataset.account;
  const here = location.pathname + location.search;

  /* ---- 1. Nothing typed is lost ---- */

  function read(address) {
    try {
      return JSON.parse(sessionStorage.getItem(PREFIX + address));
    } catch (unreadable) {
      return null;
    }
  }

  function write(address, draft) {
    try {
      sessionStorage.setItem(PREFIX + address, JSON.stringify(draft));
    } catch (full) {
      // the storage is full or switched off: the page works as any other
    }
  }

  function forget(address) {
    sessionStorage.removeItem(PREFIX + address);
  }

  function addresses() {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.substring(PREFIX.length));
  }

  function keptInputs(name) {
    return Array.from(document.querySelectorAll("form.keep [name]")).filter(
      (input) => input.name === name && !SKIPPED.includes(input.type)
    );
  }

  function isChoice(input) {
    return input.type === "radio" || input.type === "checkbox";
  }

  function valuesOf(name) {
    return keptInputs(name).flatMap((input) => {
      if (isChoice(input)) {
        return input.checked ? [input.value] : [];
      }
      return input.multiple ? Array.from(input.selectedOptions, (option) => option.value) : [input.value];
    });
  }

  function putBack(name, values) {
    const inputs = keptInputs(name);
    if (inputs.length === 0 || JSON.stringify(valuesOf(name)) === JSON.stringify(values)) {
      return false;
    }
    inputs.forEach((input, index) => {
      if (isChoice(input)) {
        input.checked = values.includes(input.value);
      } else if (input.multiple) {
        Array.from(input.options).forEach((option) => (option.selected = values.includes(option.value)));
      } else if (values[index] !== undefined) {
        input.value = values[index];
      }
    });
    return true;
  }

  function keep(event) {
    const input = event.target;
    if (!input.name || SKIPPED.includes(input.type) || !input.closest("form.keep")) {
      return;
    }
    const draft = read(here) || { account: account, fields: {} };
    draft.sent = false;
    draft.fields[input.name] = valuesOf(input.name);
    write(here, draft);
  }

  /* Whether this page says that a submission before it did not go through. */
  function hasFailed() {
    return document.querySelector("[data-failed], [data-sign-in], .message--error, .message--warn") !== null;
  }

  /* A submission went through if its answer led on from the page, or back to it with word of what was done. */
  function settle() {
    const navigation = performance.getEntriesByType("navigation")[0];
    const arrived = !navigation || navigation.type === "navigate";
    const from = document.referrer.startsWith(location.origin) ? document.referrer.substring(location.origin.length) : "";
    addresses().forEach((address) => {
      const draft = read(address);
      if (!draft || !draft.sent) {
        return;
      }
      const led = from === address && (here !== address || document.querySelector(".message--good") !== null);
      if (arrived && led && !hasFailed()) {
        draft.sent.forEach((name) => delete draft.fields[name]);
      }
      draft.sent = false;
      if (Object.keys(draft.fields).length === 0) {
        forget(address);
      } else {
        write(address, draft);
      }
    });
  }

  function restore() {
    const draft = read(here);
    if (!draft || document.querySelector("form.keep") === null) {
      return;
    }
    if (draft.account !== account) {
      forget(here);
      return;
    }
    const changed = Object.keys(draft.fields).filter((name) => putBack(name, draft.fields[name]));
    if (changed.length > 0 && document.getElementById("restored") === null) {
      tellRestored();
    }
  }

  function tellRestored() {
    const note = document.createElement("div");
    note.id = "restored";
    note.className = "message message--warn";
    note.setAttribute("role", "status");
    const sentence = document.createElement("p");
    sentence.textContent = texts.restored;
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "quiet";
    discard.textContent = texts.discard;
    discard.addEventListener("click", () => {
      forget(here);
      location.replace(here);
    });
    note.append(sentence, discard);
    document.getElementById("messages").append(note);
  }

  /* All that was kept is sent but what stands in another form of the page, which waits for its own button. */
  function markSent(form) {
    const draft = read(here);
    if (draft) {
      draft.sent = Object.keys(draft.fields).filter((name) => keptInputs(name).every((input) => input.form === form));
      write(here, draft);
    }
  }

  /* ---- 2. Busy while submitting ---- */

  function buttonsOf(form) {
    return form.querySelectorAll("button:not([type=button]), input[type=submit]");
  }

  function beBusy(form) {
    form.setAttribute("aria-busy", "true");
    buttonsOf(form).forEach((button) => {
      if (!button.disabled) {
        button.disabled = true;
        button.dataset.busy = "";
      }
    });
  }

  function beReady(form) {
    form.removeAttribute("aria-busy");
    form.querySelectorAll("[data-busy]").forEach((button) => {
      button.disabled = false;
      delete button.dataset.busy;
    });
  }

  function submitting(event) {
    const form = event.target;
    if (event.defaultPrevented) {
      return;
    }
    if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      return;
    }
    if (form.classList.contains("keep")) {
      markSent(form);
    }
    if (form.method !== "post" || (event.submitter && "download" in event.submitter.dataset)) {
      return;
    }
    form.setAttribute("aria-busy", "true");
    // later, since a disabled button would not be part of what is sent
    setTimeout(() => beBusy(form));
  }

  /* Pages that change in place do so by p:ajax: the answers of f:ajax need eval, which the CSP forbids. */
  function watchAjax() {
    if (!window.jQuery) {
      return;
    }
    let said = document.getElementById("messages").textContent;
    window.jQuery(document).on("pfAjaxComplete", () => {
      restore();
      const says = document.getElementById("messages").textContent;
      if (says !== said) {
        showFirstError();
      }
      said = says;
    });
  }

  /* ---- 3. The focus tells why ---- */

  function showFirstError() {
    // among many forms, the one that was sent would be hard to find again
    const many = document.querySelectorAll("form.keep").length > 2;
    const place = document.getElementById("stale") || (many && document.querySelector("[aria-invalid=true]"));
    if (place) {
      place.focus();
      return;
    }
    const error = document.querySelector("#messages .message--error, #messages .message--warn:not(#restored)");
    if (error) {
      document.getElementById("messages").focus();
      return;
    }
    const input = document.querySelector("[aria-invalid=true]");
    if (input) {
      input.focus();
    }
  }

  /* ---- 4. Handlers without inline scripts ---- */

  /* The CSP forbids onclick="…", so each becomes a call of this function in a script with the page's nonce. */
  function register(id, event, handler) {
    const element = document.getElementById(id);
    if (element) {
      element[event] = handler;
    }
  }

  /* Each form tells which nonce its page has, so that scripts in an answer to it may run on the page. */
  function init(nonce) {
    document.querySelectorAll("form").forEach((form) => {
      if (form.method === "post" && !form.elements["primefaces.nonce"]) {
        const input = document.createElement("input");
        input.type = "hidden";
        input.name = "primefaces.nonce";
        input.value = nonce;
        form.append(input);
      }
    });
  }

  if (!window.PrimeFaces) {
    window.PrimeFaces = { csp: { init: init, register: register } };
  }

  /* ---- 5. Printing ---- */

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  /* ---- 6. Watching the background ---- */

  function watch(part) {
    setTimeout(() => lookAgain(part), Number(part.dataset.refresh));
  }

  function lookAgain(part) {
    fetch(here, { credentials: "same-origin" })
      .then((answer) => answer.text())
      .then((text) => {
        const fresh = new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
        if ("reload" in part.dataset && !(fresh && fresh.dataset.refresh)) {
          location.reload();
        } else if (fresh) {
          part.replaceWith(fresh);
          watchBackground();
        }
      })
      .catch(() => watch(part));
  }

  function watchBackground() {
    document.querySelectorAll("[data-refresh]").forEach(watch);
  }

  /* ---- 7. All of a table at once ---- */

  function ticked(all) {
    return Array.from(all.closest("table").querySelectorAll("tbody input[type=checkbox]")).filter(
      (box) => box.name === all.dataset.tickAll
    );
  }

  function tellTicked(all) {
    const boxes = ticked(all);
    const count = boxes.filter((box) => box.checked).length;
    all.hidden = boxes.length === 0;
    all.checked = count > 0 && count === boxes.length;
    all.indeterminate = count > 0 && count < boxes.length;
  }

  function tickAll(event) {
    if (event.target.matches("[data-tick-all]")) {
      ticked(event.target).forEach((box) => (box.checked = event.target.checked));
    }
    tellAllTicked();
  }

  function tellAllTicked() {
    document.querySelectorAll("[data-tick-all]").forEach(tellTicked);
  }

  document.addEventListener("change", tickAll);
  document.addEventListener("input", keep);
  document.addEventListener("change", keep);
  document.addEventListener("submit", submitting);
  window.addEventListener("pageshow", (event) => {
    document.querySelectorAll("form").forEach(beReady);
    tellAllTicked();
    if (event.persisted) {
      settle();
    }
  });
  settle();
  restore();
  showFirstError();
  watchAjax();
  watchBackground();
})();
