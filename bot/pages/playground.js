// Makes the playground a chat: asks without loading the page anew. Without this file every form still works.
"use strict";

const log = document.querySelector("#log");
const field = document.querySelector("#question");
const composer = field.form;
const words = document.body.dataset;
const GAP = 16; // pixels above what is shown
const asked = [];
let recalled = 0;

document.documentElement.classList.add("js");
if (matchMedia("(hover: hover) and (pointer: fine)").matches) field.focus({ preventScroll: true });

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-ask]")) return;
  event.preventDefault();
  const pressed = event.submitter;
  const question = (form === composer ? field.value : pressed.value).trim();
  if (!question) return field.focus();
  if (pressed && "turns" in pressed.dataset) return turn(pressed.closest(".reply"), question);
  if (form === composer) field.value = "";
  ask(question);
});

document.addEventListener("click", (event) => {
  const cite = event.target.closest("a.cite");
  const copying = event.target.closest("[data-copy]");
  if (cite) openEvidence(document.getElementById(cite.hash.slice(1)));
  if (copying) copy(copying);
});

field.addEventListener("keydown", (event) => {
  if (event.isComposing || !["ArrowUp", "ArrowDown"].includes(event.key) || !asked.length) return;
  event.preventDefault();
  recalled = Math.min(Math.max(recalled + (event.key === "ArrowUp" ? -1 : 1), 0), asked.length);
  field.value = asked[recalled] ?? "";
});

async function ask(question) {
  asked.push(question);
  recalled = asked.length;
  const waiting = waitingTurn(question);
  log.append(waiting);
  show(waiting);
  const answered = await fetched("/ask", question);
  waiting.replaceWith(answered ?? lostTurn(waiting, question));
  if (answered) remember(question);
  show(answered ?? log.lastElementChild);
}

// A page turn: the same reply shows another page, in its place.
async function turn(reply, question) {
  reply.setAttribute("aria-busy", "true");
  const answered = await fetched("/ask", question);
  reply.removeAttribute("aria-busy");
  if (!answered) return log.append(lostTurn(waitingTurn(""), question));
  const fresh = answered.querySelector(".reply");
  reply.replaceWith(fresh);
  fresh.focus({ preventScroll: true });
  show(fresh.closest(".turn"));
}

// The answer as an element; null when the server could not be reached or did not answer with one.
async function fetched(address, question) {
  const lang = composer.elements.lang.value;
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ q: question, lang }) });
    return parsed(await answer.text()).at(-1) ?? null;
  } catch {
    return null;
  }
}

function parsed(html) {
  const turns = new DOMParser().parseFromString(html, "text/html").querySelectorAll(".turn");
  return [...turns].map((turn) => document.adoptNode(turn));
}

function waitingTurn(question) {
  const article = element("article", "turn");
  if (question) {
    const line = element("p", "asked");
    line.append(element("span", "unseen", `${words.question}: `), question);
    article.append(line);
  }
  const reply = element("div", "reply waiting");
  reply.append(element("p", "", words.waiting));
  article.append(reply);
  return article;
}

function lostTurn(article, question) {
  const form = element("form", "steps");
  const button = element("button", "", words.again);
  Object.assign(button, { name: "q", value: question });
  form.dataset.ask = "";
  form.append(button);
  const reply = element("div", "reply");
  reply.append(element("p", "lead", words.lost), form);
  article.querySelector(".reply").replaceWith(reply);
  return article.cloneNode(true);
}

function element(name, kind, text = "") {
  const made = document.createElement(name);
  made.className = kind;
  made.textContent = text;
  return made;
}

function show(turn) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  log.scrollTo({ top: turn.offsetTop - GAP, behavior: calm ? "auto" : "smooth" });
}

// The address holds the last question, so that it can be shared, loaded anew and read in the other language.
function remember(question) {
  const address = new URL(location.href);
  address.searchParams.set("q", question);
  address.hash = "";
  history.replaceState(null, "", address);
  for (const link of document.querySelectorAll(".languages a")) {
    link.search = new URLSearchParams({ lang: link.hreflang, q: question });
  }
}

function openEvidence(source) {
  const evidence = source?.querySelector("details");
  if (evidence) evidence.open = true;
}

async function copy(button) {
  const pre = button.closest(".twin").querySelector("pre");
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(pre.textContent);
    button.textContent = words.copied;
    setTimeout(() => (button.textContent = label), 2000);
  } catch {
    getSelection().selectAllChildren(pre);
  }
}

// Digests this browser subscribed to come while the page is open.
setInterval(async () => {
  if (document.hidden) return;
  try {
    const news = await fetch("/news", { method: "POST" });
    if (news.ok) log.append(...parsed(await news.text()));
  } catch {
    return;
  }
}, 30_000);
