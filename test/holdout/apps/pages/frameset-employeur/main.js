// Nothing but frames: the form and its state are in « corps », the site's search in « haut ».
const frame = name => document.querySelector(`frame[name=${name}]`);
if (location.search) {
  for (const name of ['haut', 'corps']) frame(name).src += location.search;
}
const timer = setInterval(() => {
  const [site, form] = ['haut', 'corps'].map(name => frame(name).contentWindow?.__holdout);
  if (!site || !form) return;
  clearInterval(timer);
  window.__holdout = {
    state: () => {
      const { pressed, ...searched } = site.state();
      const inner = form.state();
      return { ...searched, ...inner, pressed: [...pressed, ...inner.pressed] };
    },
  };
}, 50);
