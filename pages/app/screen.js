// What Streamlit leaves to the page: its own English words in the reader's language, the name of
// the menu, the focus after a change, and that a change is read aloud. Runs once for each page
// that is loaded; later runs of the page only hand over new words.
(() => {
  const settings = SETTINGS;
  if (window.screenOfDashboard) return window.screenOfDashboard.use(settings);

  const NAMES = ["aria-label", "title", "placeholder"];
  // what the reader's own data or our own sentences fill is never taken for a word of Streamlit's
  const OURS = "[data-testid=stMarkdownContainer],[data-testid=stHtml],table,svg,.js-plotly-plot";
  const originals = new Map(); // what we wrote -> what stood there
  let words = new Map();
  let patterns = [];
  let table = "";
  let said = null;
  let place = null; // where the focus was last
  let isWaiting = false;

  function use({ language, words: pairs, patterns: texts, table: tableWord }) {
    const isOther = document.documentElement.lang !== language && originals.size > 0;
    document.documentElement.lang = language;
    if (isOther) restore();
    table = tableWord;
    words = new Map(Object.entries(pairs));
    patterns = Object.entries(texts).map(([from, to]) => [from.split("{}"), to]);
    translate(document.body);
    finish();
  }

  // ---- words

  function find(text) {
    const word = words.get(text);
    if (word !== undefined) return word;
    for (const [[start, end], to] of patterns) {
      const isMatch = text.startsWith(start) && text.endsWith(end);
      if (isMatch && text.length > start.length + end.length) {
        return to.replace("{}", text.slice(start.length, text.length - end.length));
      }
    }
    return null;
  }

  function replace(text, write) {
    const word = text && find(text.trim());
    if (word === null || word === "" || word === undefined || word === text) return;
    originals.set(word, text.trim());
    write(word);
  }

  function translateNames(node) {
    for (const name of NAMES) {
      if (node.hasAttribute(name)) {
        replace(node.getAttribute(name), (word) => node.setAttribute(name, word));
      }
    }
  }

  function translateText(node) {
    const parent = node.parentElement;
    if (parent && !parent.closest(`${OURS},style,script`)) {
      replace(node.nodeValue, (word) => (node.nodeValue = word));
    }
  }

  function translate(root) {
    if (root.nodeType === Node.TEXT_NODE) return translateText(root);
    if (root.nodeType !== Node.ELEMENT_NODE || root.closest(".js-plotly-plot")) return;
    translateNames(root);
    root.querySelectorAll("[aria-label],[title],[placeholder]").forEach(translateNames);
    if (root.closest(OURS)) return;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) translateText(texts.currentNode);
  }

  // The words of the language before, back to what Streamlit wrote.
  function restore() {
    words = originals;
    patterns = [];
    translate(document.body);
    originals.clear();
  }

  // ---- landmarks and names

  function nameLandmarks() {
    const menu = document.querySelector("[data-testid=stSidebar]");
    if (!menu) return;
    if (menu.getAttribute("role") !== "navigation") menu.setAttribute("role", "navigation");
    menu.inert = menu.getBoundingClientRect().right <= 1; // folded, it is beside the screen
  }

  // Folds and buttons of one name on a page are told apart by the heading above them.
  function nameApart() {
    const marks = [...document.querySelectorAll("main h2, main h3, main summary, main button")];
    const groups = new Map();
    let heading = "";
    for (const node of marks) {
      const text = node.innerText.trim();
      if (/^H\d$/.test(node.tagName)) heading = text;
      else if (text && heading) groups.set(text, [...(groups.get(text) ?? []), [node, heading]]);
    }
    for (const [text, members] of groups) {
      if (members.length < 2) continue;
      for (const [node, above] of members) {
        const [own] = text.split("\n");
        const name = `${own}: ${above}`;
        if (node.getAttribute("aria-label") !== name) node.setAttribute("aria-label", name);
      }
    }
  }

  // A table, or a chart, that is wider than its place can be scrolled by keyboard.
  const WIDE = "main h2,main h3,main [data-testid=stTable] div,main [class*=st-key-]";

  function openWide() {
    let heading = "";
    for (const node of document.querySelectorAll(WIDE)) {
      if (/^H\d$/.test(node.tagName)) heading = node.innerText.trim();
      else if (node.scrollWidth > node.clientWidth + 1 && !node.hasAttribute("tabindex")) {
        if (!["auto", "scroll"].includes(getComputedStyle(node).overflowX)) continue;
        node.tabIndex = 0;
        node.setAttribute("role", "region");
        node.setAttribute("aria-label", [table, heading].filter(Boolean).join(": "));
      }
    }
  }

  // ---- a change is read aloud, by a place that stays on the page

  const announcer = document.createElement("div");
  announcer.setAttribute("aria-live", "polite");
  announcer.className = "announcer";
  document.body.append(announcer);

  function announce() {
    const text = document.querySelector(".choice-line strong")?.innerText;
    if (text && text !== said) {
      if (said !== null) announcer.textContent = text;
      said = text;
    }
  }

  // ---- focus

  const FOCUSABLE = "a[href],button,input,summary,textarea,[tabindex]";

  const POPOVER = "[data-testid=stPopoverBody]";
  const isModal = (dialog) => !dialog.closest(POPOVER) && !dialog.querySelector(POPOVER);

  function remember(event) {
    const node = event.target;
    const dialog = node.closest?.("[role=dialog]");
    if (!(node instanceof Element) || (dialog && isModal(dialog))) return;
    const holder = node.closest("[class*=st-key-],[data-testid=stTabs]");
    const name = holder && ([...holder.classList].find((one) => one.startsWith("st-key-")) ?? "");
    const number = holder ? [...holder.querySelectorAll(FOCUSABLE)].indexOf(node) : -1;
    place = { node, name, number };
  }

  // Puts the focus back where it was, when what had it went away or was made anew.
  function refocus() {
    if (!place || document.activeElement !== document.body) return;
    if ([...document.querySelectorAll("[role=dialog]")].some(isModal)) return;
    const holder = place.name && document.querySelector(`.${CSS.escape(place.name)}`);
    const again = holder && holder.querySelectorAll(FOCUSABLE)[place.number];
    const target = place.node.isConnected ? place.node : again;
    if (target) target.focus({ preventScroll: true });
  }

  // A click beside everything is meant to leave what has the focus.
  function forget(event) {
    if (!event.target.closest(FOCUSABLE)) place = null;
  }

  // ---- the menu of a phone closes when a page is chosen

  function closeMenu(event) {
    const link = event.target.closest("[data-testid=stSidebar] a");
    if (!link || window.innerWidth >= 768) return;
    const button = "[data-testid=stSidebarCollapseButton] button";
    setTimeout(() => document.querySelector(button)?.click(), 50);
  }

  // ---- all of it, after whatever changed

  function finish() {
    isWaiting = false;
    nameLandmarks();
    nameApart();
    openWide();
    announce();
    refocus();
  }

  function follow(changes) {
    for (const change of changes) {
      if (change.type === "attributes") translateNames(change.target);
      else if (change.type === "characterData") translateText(change.target);
      else change.addedNodes.forEach(translate);
    }
    wait();
  }

  function wait() {
    if (!isWaiting) setTimeout(finish, 100);
    isWaiting = true;
  }

  document.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget, true);
  document.addEventListener("click", closeMenu);
  document.addEventListener("transitionend", wait);
  window.addEventListener("resize", wait);
  new MutationObserver(follow).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: NAMES,
  });
  window.screenOfDashboard = { use };
  use(settings);
})();
