(async () => {
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
  await Promise.all([...document.images].map((image) => { image.loading = "eager"; return image.decode().catch(() => null); }));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const hidden = "script, style, pre, code, annotation, .katex-mathml, svg title";
  const raw = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.textContent;
    if (!node.parentElement.closest(hidden) && /\$|\\[A-Za-z]+|[_^]\{/.test(text)) raw.push(text.trim().slice(0, 80));
  }
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("article *")].filter((element) =>
    element.getBoundingClientRect().right > width + 1
    && !element.closest("pre, .table-wrapper, .text_html, .katex-display, .katex-mathml, svg, span.math.long, div.math, .graph")).map((element) => element.outerHTML.slice(0, 120));
  return {
    raw,
    broken_formulas: [...document.querySelectorAll(".katex-error, code.formula")].map((e) => e.textContent.slice(0, 80)),
    images: [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src),
    without_text: [...document.querySelectorAll("article img")].filter((image) => !image.alt).map((image) => image.src),
    sideways: document.documentElement.scrollWidth - width,
    wide: wide.slice(0, 3),
    height: document.documentElement.scrollHeight,
    formulas: document.querySelectorAll(".katex, math").length,
  };
})()
