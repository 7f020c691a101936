const frame = document.getElementById('cadre');
const site = { recherche: '' };
document.getElementById('q').addEventListener('input', ({ target }) => {
  site.recherche = target.value;
});
// The form lives in the frame: so does its state. `?hands` is passed on to it.
if (location.search) frame.src += location.search;
const timer = setInterval(() => {
  const inner = frame.contentWindow?.__holdout;
  if (!inner) return;
  clearInterval(timer);
  window.__holdout = { state: () => ({ ...structuredClone(site), ...inner.state() }) };
}, 50);
