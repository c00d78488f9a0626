// When the page was last clicked, and when something on it changed last.
(() => {
  const times = (window.stopwatch = { clicked: 0, changed: 0 });
  const shapes = ["d", "transform", "x", "y", "width", "height", "points", "src"];
  const isContent = (node) =>
    (node.nodeType === 1 ? node : node.parentElement)?.closest(
      "[data-testid=stMain],[data-testid=stSidebar]",
    );
  new MutationObserver((changes) => {
    if (changes.some((change) => isContent(change.target))) times.changed = performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: shapes,
  });
  addEventListener("click", () => (times.clicked = performance.now()), true);
  times.isQuiet = (from, quiet) =>
    times.changed > from &&
    performance.now() - times.changed > quiet &&
    document.querySelector('[data-test-script-state="notRunning"]') !== null;
})();
