// What stands on a page and where, in CSS pixels from the top of the page.
() => {
  const main = document.querySelector("[data-testid=stMainBlockContainer]");
  const scroller = document.querySelector("[data-testid=stMain]");
  const all = (selector) =>
    [...main.querySelectorAll(selector)].filter(
      (node) => !node.closest("[inert]") && node.getClientRects().length,
    );
  const bottom = (node) =>
    node ? Math.round(node.getBoundingClientRect().bottom + scroller.scrollTop) : null;
  const top = (node) =>
    node ? Math.round(node.getBoundingClientRect().top + scroller.scrollTop) : null;
  const tall = (node) => Math.round(node.getBoundingClientRect().height);
  const status = main.querySelector("[role=status]");
  const isAfter = (node) =>
    status && status.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  const controls = "button,label,a,table,summary,[role=tablist],[class*=st-key-choice-bar]";
  const sentences = all("p,li").filter(
    (node) => isAfter(node) && !node.closest(controls) && node.innerText.trim().length > 20,
  );
  const answer = main.querySelector("[class*=st-key-answer]") ?? sentences[0];
  const figures = all("[class*=st-key-figure-],.figure-value,[class*=st-key-answer] b,table");
  const pictures = all(".stPlotlyChart,img.small-picture,svg[role=img],[role=img] svg,.stVegaLiteChart");
  const tiles = all("[class*=st-key-figure-]");
  const closed = [...main.querySelectorAll("details:not([open]) [data-testid=stElementContainer]")];
  return {
    height: tall(main),
    tabs: top(all("[role=tablist]")[0]),
    charts: all(".stPlotlyChart,.stVegaLiteChart").length,
    tile: Math.max(0, ...tiles.map(tall)),
    hidden: closed.length,
    wide: Math.round(scroller.scrollWidth - scroller.clientWidth),
    first: {
      title: bottom(main.querySelector("h1")),
      question: bottom(main.querySelector("[class*=st-key-page-head] p, h1 ~ p") ?? all("p")[0]),
      choice: bottom(status),
      answer: bottom(answer),
      figures: bottom(figures[0]),
      picture: bottom(pictures[0]),
    },
  };
}
