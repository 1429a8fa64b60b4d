const root = document.documentElement;

document.querySelector('.bar-theme')?.addEventListener('click', () => {
  const mode = root.classList.contains('dark') ? 'light' : 'dark';
  root.classList.remove('light', 'dark');
  root.classList.add(mode);
  try {
    localStorage.setItem('redoc.colorMode', mode);
  } catch {
    // Not kept then; the page has changed all the same.
  }
});

document.querySelector('.skip')?.addEventListener('click', (event) => {
  // Redoc routes by the hash: there, following the link would leave the page.
  event.preventDefault();
  const content = document.querySelector('main');
  content.tabIndex = -1;
  content.focus();
});

/** The place of this page that `location` says, as the other language calls it: headings are translated there. */
function placeIn(link) {
  const hash = decodeURI(location.hash);
  const anchors = Object.entries(JSON.parse(link.dataset.anchors));
  const [own, other] = anchors.find(([anchor]) => hash === anchor || hash.startsWith(`${anchor}/`)) ?? [
    '',
    '',
  ];
  return other + hash.slice(own.length);
}

for (const link of document.querySelectorAll('.bar-lang')) {
  // Redoc changes the address without an event while the reader scrolls, so it is looked at when needed.
  for (const need of ['pointerenter', 'focus', 'click']) {
    link.addEventListener(need, () => {
      link.hash = placeIn(link);
    });
  }
}

const filter = document.querySelector('#filter');
const found = document.querySelector('#found');
const cards = [...document.querySelectorAll('.card')];

function showMatches() {
  const wanted = filter.value.toLowerCase().split(/\s+/);
  for (const card of cards) card.hidden = !wanted.every((word) => card.dataset.words.includes(word));
  const shown = cards.filter((card) => !card.hidden).length;
  const sentence = shown === 0 ? found.dataset.nothing : found.dataset.found;
  found.textContent = sentence.replace('{shown}', shown).replace('{all}', cards.length);
}

if (filter && found) {
  filter.addEventListener('input', showMatches);
  // A browser that comes back to the page fills the box again.
  showMatches();
}
