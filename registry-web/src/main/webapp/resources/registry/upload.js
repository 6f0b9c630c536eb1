/*
 * Files are sent as soon as they are chosen, and one sees how far each has come; without this script they go with the
 * form. What arrived is kept in a hidden input beside the file input, a line for each file: its id, a space, its name.
 * A button of the form waits until all files have arrived.
 */
(function () {
  "use strict";

  const texts = document.getElementById("texts").dataset;
  const underway = new WeakMap();

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /* Sends a file and shows how far it is as a line of the list; answers with the server's answer, or fails with a sentence. */
  window.registryUpload = function (address, file, list) {
    const line = document.createElement("li");
    const words = element("span", "", file.name);
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", texts.uploading + " " + file.name);
    line.append(words, bar);
    list.append(line);
    return new Promise((arrived, failed) => {
      const request = new XMLHttpRequest();
      request.open("POST", address);
      request.setRequestHeader("X-Script", "1");
      request.responseType = "json";
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) {
          bar.value = Math.round((100 * event.loaded) / event.total);
        }
      });
      request.addEventListener("loadend", () => {
        const answer = request.response || { problem: texts.unsent };
        bar.remove();
        if (answer.problem) {
          line.remove();
          failed(answer.problem);
        } else {
          words.className = "arrived";
          words.textContent = file.name + " · SHA-256 " + answer.sha256.substring(0, 16) + "…";
          arrived(Object.assign({ line: line }, answer));
        }
      });
      request.send(file);
    });
  };

  function arrivedOf(input) {
    return document.getElementById(input.id + "Arrived");
  }

  function listOf(input) {
    const id = input.id + "List";
    let list = document.getElementById(id);
    if (!list) {
      list = element("ul", "files", "");
      list.id = id;
      input.before(list);
    }
    return list;
  }

  function offerRemoval(line, id, name, input) {
    const remove = element("button", "quiet", texts.remove);
    remove.type = "button";
    remove.setAttribute("aria-label", texts.remove + " " + name);
    remove.addEventListener("click", () => {
      const kept = arrivedOf(input).value.split("\n").filter((each) => !each.startsWith(id + " "));
      arrivedOf(input).value = kept.join("\n");
      line.remove();
      input.focus();
    });
    line.append(remove);
  }

  function tell(input, problem) {
    const id = input.id + "Problem";
    const place = document.getElementById(id) || element("span", "field__message", "");
    place.id = id;
    place.setAttribute("role", "alert");
    place.textContent = problem;
    input.after(place);
  }

  function send(input, file) {
    const address = input.dataset.upload + "&" + new URLSearchParams({ fileName: file.name });
    return window.registryUpload(address, file, listOf(input)).then(
      (answer) => {
        const before = arrivedOf(input).value;
        arrivedOf(input).value = (before ? before + "\n" : "") + answer.id + " " + file.name;
        offerRemoval(answer.line, answer.id, file.name, input);
      },
      (problem) => tell(input, file.name + ": " + problem)
    );
  }

  function choose(event) {
    const input = event.target;
    if (input.type !== "file" || !input.dataset.upload) {
      return;
    }
    const chosen = Array.from(input.files);
    input.value = "";
    tell(input, "");
    const before = underway.get(input.form) || Promise.resolve();
    const all = chosen.reduce((queue, file) => queue.then(() => send(input, file)), before);
    underway.set(input.form, all);
    all.then(() => underway.get(input.form) === all && underway.delete(input.form));
  }

  function wait(event) {
    const form = event.target;
    if (!underway.has(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    underway.get(form).then(() => setTimeout(() => form.requestSubmit(button)));
  }

  /* A form that was refused comes back with the files that had arrived. */
  document.querySelectorAll("input[data-upload]").forEach((input) => {
    arrivedOf(input)
      .value.split("\n")
      .filter((each) => each !== "")
      .forEach((each) => {
        const id = each.split(" ", 1)[0];
        const name = each.substring(id.length + 1);
        const line = document.createElement("li");
        line.append(element("span", "arrived", name));
        listOf(input).append(line);
        offerRemoval(line, id, name, input);
      });
  });
  document.addEventListener("change", choose);
  document.addEventListener("submit", wait, true);
})();
