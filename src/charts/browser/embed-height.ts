/** Tells the page that frames this chart how tall it is, whenever that changes. A page that does not listen loses nothing. */
new ResizeObserver(() => {
  parent.postMessage({ chartHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}).observe(document.body);
